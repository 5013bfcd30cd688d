import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  nameWords,
  quoteText
} from "./chunk-6UUIRV7C.js";
import {
  intentOf,
  isEffect,
  isError
} from "./chunk-7AGQTXEN.js";
import {
  digestText,
  specText
} from "./chunk-7R5DFHSD.js";
import {
  foldName,
  objectKey,
  objectName
} from "./chunk-5AOJFYHD.js";
import {
  formatDate
} from "./chunk-UHEPVZ4N.js";
import {
  formatSopsKey
} from "./chunk-HE25AHTF.js";
import {
  formatPlace
} from "./chunk-X46IJXZJ.js";

// src/model/desired.ts
var isRotated = (desired) => desired.state === "present" && desired.rotation !== void 0;
function sourceOf(desired) {
  if (desired.state === "absent") return void 0;
  if (desired.kind === "key") return desired.origin.from === "material" ? desired.origin.source : void 0;
  return desired.source.from === "external" ? void 0 : desired.source;
}

// src/report/words/summary.ts
var countWords = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
function summarizeApply(outcomes, changes) {
  const result = (of) => outcomes.filter((outcome) => outcome.result === of).length;
  const barred = changes.filter((change) => change.verb === "refused" && change.rule !== "unread vault");
  const held = barred.filter(intentOf).length;
  const done = deedCounts(outcomes).map(({ words }) => words);
  const rest = listCounts([
    [result("failed"), "failed"],
    [result("refused") + barred.length - held, "refused"],
    [held, "held back"],
    [result("skipped"), "skipped"],
    [result("not compared"), "not compared"],
    [result("not attempted"), "not attempted"]
  ]);
  const isNothingToDo = held === 0 && !changes.some(isEffect);
  const start = done.length > 0 ? done.join(", ") : isNothingToDo ? "nothing to do" : "nothing";
  return `Applied: ${start}${rest === "" ? "" : `; ${rest}`}.`;
}
var failedVaultWords = (failed) => failed === 0 ? [] : [`${countWords(failed, "vault")} could not be read: all this is about the others.`];
function errorWords(findings) {
  const errors = findings.filter(isError).length;
  return errors === 0 ? void 0 : `${countWords(errors, "error")} among the findings`;
}
var deedCounts = (outcomes) => Object.entries(deeds).flatMap(([deed, { verb, words, counted: [one, many] = [words, words] }]) => {
  const count = outcomes.filter((outcome) => outcome.result === "done" && outcome.did === deed).length;
  return count === 0 ? [] : [{ verb, words: countWords(count, one, many) }];
});
var deeds = {
  created: { verb: "create", words: "created" },
  set: { verb: "set", words: "new version written", counted: ["new version", "new versions"] },
  updated: { verb: "update", words: "updated" },
  adopted: { verb: "adopt", words: "adopted" },
  recovered: { verb: "recover", words: "recovered" },
  disabled: { verb: "disable", words: "disabled" },
  deleted: { verb: "delete", words: "deleted" },
  purged: { verb: "purge", words: "purged" },
  rotated: { verb: "rotate", words: "rotated" },
  unchanged: {
    verb: "unchanged",
    words: "compared: already in place",
    counted: ["already in place", "already in place"]
  }
};
var pluralWords = (count, noun) => count === 1 ? noun : `${noun}s`;
var listCounts = (counts) => counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(", ");

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

// src/model/effect.ts
var effectKey = (effect) => `${effect.verb} ${objectName(effect.id)}`;
var objectKeyIn = (key) => foldName(key.slice(key.indexOf(" ") + 1));
var isDestructive = (effect) => effect.verb === "disable" || effect.verb === "delete" || effect.verb === "purge" || effect.verb === "adopt" && effect.value.is === "compared" && effect.value.overwrite;

// src/report/words/edit.ts
var none = "(none)";
var text = (value) => value === null ? none : quoteText(value);
var dateWords = (value) => value === null ? none : formatDate(value);
var fromCreation = (duration) => `${quoteText(duration)} from creation`;
var editRows = (edit) => edit.property === "rotationPolicy" ? policyRows(edit.after, edit.before).map((row) => ({ ...row, cause: edit.cause })) : [editRow(edit)];
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
  const names = [...new Set(authorities(JSON.parse(policy)))];
  const who = names.length === 0 ? "no authority" : `authority ${names.map(quoteText).join(" or ")}`;
  return `${who}, rules ${digestText(policy).slice(0, digestLength)}${immutable ? ", immutable from then on" : ""}`;
}
var releaseEnds = (before, after) => before?.policy === after.policy ? { after: `the same rules${after.immutable && !before.immutable ? ", immutable from then on" : ""}` } : { before: before === null ? none : releaseWords(before), after: releaseWords(after) };
var digestLength = 22;
var authorities = (data) => typeof data !== "object" || data === null ? [] : Object.entries(data).flatMap(
  ([name, member]) => name === "authority" && typeof member === "string" ? [member] : authorities(member)
);
var parts = ["rotate", "notify", "expires"];
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
  const words = lifetimeActions.filter(({ action }) => action.toLowerCase() === part).map(
    (action) => "timeAfterCreate" in action ? `${quoteText(action.timeAfterCreate)} after creation` : `${quoteText(action.timeBeforeExpiry)} before expiry`
  );
  return words.length === 0 ? void 0 : words.join(", ");
}
function propertyWords(property) {
  const { owner, cause, applied, since, git, live } = property;
  const [wanted, there] = [git, live].map(
    (end) => end === void 0 ? void 0 : endWords(property.property, end)
  );
  const known = wanted === void 0 ? [] : [`git says ${wanted}`];
  const ends = wanted === there ? [`${there}, as git says`] : known;
  const seen = there === void 0 || wanted === there ? ends : [...ends, `the vault has ${there}`];
  const details = [
    ...cause ? [causes[cause]] : [],
    ...since === void 0 || there === void 0 ? [] : [`so since ${dateWords(since)} at least`],
    ...applied === void 0 ? [] : [applied ? "applied" : "not applied yet"]
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

// src/model/source-parts.ts
function partsOfSource(source) {
  switch (source.from) {
    case "json":
      return leaves(source.value);
    case "base64":
      return [source.of];
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
function leaves(value) {
  switch (value.kind) {
    case "plain":
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
  ...source.from === "external" ? [] : partsOfSource(source).flatMap(sourcesIn)
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
var isMade = ({ from }) => from === "json" || from === "base64" || from === "template";

// src/report/words/source.ts
function sourceWords(of) {
  switch (of.from) {
    case "env":
      return `env ${quoteText(of.name)}`;
    case "file":
      return `file ${quoteText(of.path)}`;
    case "exec":
      return `exec ${quoteText(of.argv[0])}`;
    case "json":
    case "template": {
      const parts2 = [...new Set(partsOfSource(of).map(sourceWords))];
      return parts2.length === 0 ? of.from : `${of.from} of ${parts2.join(", ")}`;
    }
    case "base64":
      return `base64 of ${sourceWords(of.of)}`;
    case "secret": {
      const version = of.version === void 0 ? "" : ` version ${quoteText(of.version)}`;
      return `secret ${quoteText(of.vault === void 0 ? of.name : `${of.vault}/${of.name}`)}${version}`;
    }
    case "sops":
      return `sops ${quoteText(of.file)} ${quoteText(formatSopsKey(of.key))}`;
    case "literal":
    case "generate":
    case "sealed":
    case "external":
      return of.from;
    default:
      return of;
  }
}

// src/report/words/secret.ts
var createSecretWords = ({ orRecover, source: of }) => `create${orRecover ? " or recover" : ""} from ${sourceWords(of)}`;
function setSecretWords(change) {
  const what3 = change.value.from === "source" ? `new version from ${sourceWords(change.value.source)}` : "new version with the same value";
  const swap = change.value.from === "source" && change.value.swap;
  const moved = swap ? `${swapWords(swap, change.value.source.from)}; ` : "";
  return `value: ${what3} (${moved}${because[change.because]})`;
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
  const words = [
    ...origin.hardwareProtected ? ["in hardware"] : [],
    ...origin.exportable ? ["exportable"] : []
  ];
  return words.length === 0 ? "" : `, a new version ${words.join(" and ")}`;
};
function settleKeyWords(change) {
  const { origin, compared, allowNewVersion } = change;
  const [what3, different] = allowNewVersion ? [ifNew(origin), `new version${exportable(origin)}`] : ["", "refused without allowNewVersion"];
  const from = sourceWords(origin.source);
  return `material: ${evidenceWords(change, origin.source)}, ${comparedWords(compared, from, what3, different)}`;
}
function adoptKeyWords({ value }) {
  if (value.is === "kept") return "adopt: its material stays";
  const from = sourceWords(value.origin.source);
  return value.overwrite ? `adopt: its material becomes that of ${from}${ifNew(value.origin)}` : `adopt: if its material equals ${from}`;
}
var rotateWords = ({ resumes }) => resumes ? "rotate: an earlier run began it" : "rotate: new version by the service";

// src/report/words/row.ts
var namesOf = ({ name, others = [] }) => [name, ...others];
var makePlainRow = (verb, name, what3) => ({
  verb,
  colour: sigils[verb].colour,
  name,
  what: what3,
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
  const [what3, usual] = lefts[why];
  return `${what3}: ${note ?? usual}`;
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
function joinAlike(rows) {
  const groups = Map.groupBy(
    rows,
    (row) => row.verb === "create" ? JSON.stringify({ ...row, name: "" }) : row
  );
  return [...groups.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : others.length === 0 ? first : { ...first, others: others.map(({ name }) => name) }
  );
}

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

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("‍")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining = index; remaining < codePoints.length; remaining++) {
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// node_modules/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes2 = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes2.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes2,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/wrap-ansi/index.js
var ANSI_ESCAPE = "\x1B";
var ANSI_ESCAPE_BELL = "\x07";
var C1_CSI = "";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_SGR_RESET = 0;
var ANSI_SGR_RESET_FOREGROUND = 39;
var ANSI_SGR_RESET_BACKGROUND = 49;
var ANSI_SGR_RESET_UNDERLINE_COLOR = 59;
var ANSI_SGR_FOREGROUND_EXTENDED = 38;
var ANSI_SGR_BACKGROUND_EXTENDED = 48;
var ANSI_SGR_UNDERLINE_COLOR_EXTENDED = 58;
var ANSI_SGR_COLOR_MODE_RGB = 2;
var ANSI_SGR_COLOR_MODE_256 = 5;
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;`;
var ESCAPES = /* @__PURE__ */ new Set([
  ANSI_ESCAPE,
  C1_CSI
]);
var ESCAPE_CHARACTERS = [...ESCAPES].join("");
var CSI_INTRODUCER = `(?:${ANSI_ESCAPE}\\${ANSI_CSI}|${C1_CSI})`;
var CSI_PARAMETERS = "[0-?]*[ -/]*[@-~]";
var SGR_PARAMETERS = `(?<sgr>[0-9;:]*)${ANSI_SGR_TERMINATOR}`;
var OSC_STRING_TERMINATOR = `(?:${ANSI_ESCAPE_BELL}|${ANSI_ESCAPE}\\\\)`;
var OSC_STRING_PAYLOAD = String.raw`[^\u0000-\u001F\u007F-\u009F]*`;
var LINK_PARAMETERS = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${OSC_STRING_PAYLOAD})${OSC_STRING_TERMINATOR}`;
var OSC_STRING = `${OSC_STRING_PAYLOAD}${OSC_STRING_TERMINATOR}`;
var ANSI_ESCAPE_REGEX = new RegExp(
  `${CSI_INTRODUCER}(?:${SGR_PARAMETERS}|${CSI_PARAMETERS})|${ANSI_ESCAPE}\\${ANSI_OSC}(?:${LINK_PARAMETERS}|${OSC_STRING})`,
  "y"
);
var ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansi_styles_default.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(ANSI_SGR_RESET);
var segmenter2 = new Intl.Segmenter();
var getStringWidth = (string) => stringWidth(string, { countAnsiEscapeCodes: true });
var TAB_SIZE = 8;
var ESCAPE_INTRODUCER_REGEX = new RegExp(`[${ESCAPE_CHARACTERS}]`, "g");
var ROW_BOUNDARY_REGEX = new RegExp(`[\\n${ESCAPE_CHARACTERS}]`, "g");
var ASCII_PRINTABLE_REGEX = /^[ -~]*$/;
var wrapAnsiCode = (code) => `${ANSI_ESCAPE}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url, parameters = "") => `${ANSI_ESCAPE}${ANSI_ESCAPE_LINK}${parameters};${url}${ANSI_ESCAPE_BELL}`;
var matchAnsiEscape = (string, index) => {
  if (!ESCAPES.has(string[index])) {
    return;
  }
  ANSI_ESCAPE_REGEX.lastIndex = index;
  return ANSI_ESCAPE_REGEX.exec(string) ?? void 0;
};
var forEachSegment = (string, onPlainText, onEscape = () => {
}) => {
  let plainStart = 0;
  let index = 0;
  while (index < string.length) {
    ESCAPE_INTRODUCER_REGEX.lastIndex = index;
    const introducer = ESCAPE_INTRODUCER_REGEX.exec(string);
    if (!introducer) {
      break;
    }
    const escape2 = matchAnsiEscape(string, introducer.index);
    if (!escape2) {
      index = introducer.index + 1;
      continue;
    }
    if (introducer.index > plainStart) {
      onPlainText(string.slice(plainStart, introducer.index));
    }
    onEscape(escape2[0]);
    index = introducer.index + escape2[0].length;
    plainStart = index;
  }
  if (plainStart < string.length) {
    onPlainText(string.slice(plainStart));
  }
};
var getWidth = (string) => {
  let plainText = "";
  forEachSegment(string, (part) => {
    plainText += part;
  });
  return getStringWidth(plainText);
};
var getTokens = (string) => {
  const tokens = [];
  forEachSegment(string, (plainText) => {
    if (ASCII_PRINTABLE_REGEX.test(plainText)) {
      for (const character of plainText) {
        tokens.push({ value: character, width: 1 });
      }
      return;
    }
    for (const { segment } of segmenter2.segment(plainText)) {
      tokens.push({ value: segment, width: getStringWidth(segment) });
    }
  }, (escape2) => {
    tokens.push({ value: escape2, width: 0 });
  });
  return tokens;
};
var splitWords = (string) => {
  let currentWord = { value: "", plainText: "" };
  const words = [currentWord];
  forEachSegment(string, (plainText) => {
    const parts2 = plainText.split(" ");
    currentWord.value += parts2[0];
    currentWord.plainText += parts2[0];
    for (let index = 1; index < parts2.length; index++) {
      currentWord = { value: parts2[index], plainText: parts2[index] };
      words.push(currentWord);
    }
  }, (escape2) => {
    currentWord.value += escape2;
  });
  for (const word of words) {
    word.width = getStringWidth(word.plainText);
  }
  return words;
};
var getColonColorToken = (parameter) => {
  const parts2 = parameter.split(":");
  const code = Number.parseInt(parts2[0], 10);
  const mode = Number.parseInt(parts2[1], 10);
  if (![ANSI_SGR_FOREGROUND_EXTENDED, ANSI_SGR_BACKGROUND_EXTENDED, ANSI_SGR_UNDERLINE_COLOR_EXTENDED].includes(code)) {
    return;
  }
  if (mode === ANSI_SGR_COLOR_MODE_256 && parts2.length === 3 && /^\d+$/.test(parts2[2])) {
    return { code, open: parameter, hasArguments: true };
  }
  if (mode !== ANSI_SGR_COLOR_MODE_RGB) {
    return;
  }
  const components = parts2.length === 6 ? parts2.slice(3) : parts2.slice(2);
  const colorSpace = parts2.length === 6 ? parts2[2] : void 0;
  if (components.length === 3 && components.every((component) => /^\d+$/.test(component)) && (colorSpace === void 0 || /^\d*$/.test(colorSpace))) {
    return { code, open: parameter, hasArguments: true };
  }
};
var getSgrTokens = (sgrParameters) => {
  const parameters = sgrParameters.split(";");
  const sgrTokens = [];
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index];
    if (parameter.includes(":")) {
      const colonColorToken = getColonColorToken(parameter);
      if (colonColorToken) {
        sgrTokens.push(colonColorToken);
      }
      continue;
    }
    const code = parameter === "" ? ANSI_SGR_RESET : Number.parseInt(parameter, 10);
    if (!Number.isFinite(code)) {
      continue;
    }
    if (code === ANSI_SGR_FOREGROUND_EXTENDED || code === ANSI_SGR_BACKGROUND_EXTENDED || code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED) {
      if (index + 1 >= parameters.length) {
        break;
      }
      const mode = Number.parseInt(parameters[index + 1], 10);
      const colorIndex = Number.parseInt(parameters[index + 2], 10);
      if (mode === ANSI_SGR_COLOR_MODE_256 && Number.isFinite(colorIndex)) {
        sgrTokens.push({ code, open: [code, mode, colorIndex].join(";"), hasArguments: true });
        index += 2;
        continue;
      }
      const red = Number.parseInt(parameters[index + 2], 10);
      const green = Number.parseInt(parameters[index + 3], 10);
      const blue = Number.parseInt(parameters[index + 4], 10);
      if (mode === ANSI_SGR_COLOR_MODE_RGB && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
        sgrTokens.push({ code, open: [code, mode, red, green, blue].join(";"), hasArguments: true });
        index += 4;
        continue;
      }
      break;
    }
    sgrTokens.push({ code, open: String(code), hasArguments: false });
  }
  return sgrTokens;
};
var removeActiveStyle = (activeStyles, family) => {
  const activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
  if (activeStyleIndex !== -1) {
    activeStyles.splice(activeStyleIndex, 1);
  }
};
var upsertActiveStyle = (activeStyles, nextActiveStyle) => {
  removeActiveStyle(activeStyles, nextActiveStyle.family);
  activeStyles.push(nextActiveStyle);
};
var removeModifierStylesByClose = (activeStyles, closeCode) => {
  for (let index = activeStyles.length - 1; index >= 0; index--) {
    const activeStyle = activeStyles[index];
    if (activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode) {
      activeStyles.splice(index, 1);
    }
  }
};
var getColorStyle = (sgrToken) => {
  const { code, open, hasArguments } = sgrToken;
  if (code >= 30 && code <= 37 || code >= 90 && code <= 97 || code === ANSI_SGR_FOREGROUND_EXTENDED && hasArguments) {
    return {
      family: "foreground",
      open,
      close: ANSI_SGR_RESET_FOREGROUND
    };
  }
  if (code >= 40 && code <= 47 || code >= 100 && code <= 107 || code === ANSI_SGR_BACKGROUND_EXTENDED && hasArguments) {
    return {
      family: "background",
      open,
      close: ANSI_SGR_RESET_BACKGROUND
    };
  }
  if (code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED && hasArguments) {
    return {
      family: "underlineColor",
      open,
      close: ANSI_SGR_RESET_UNDERLINE_COLOR
    };
  }
};
var applySgrResetCode = (code, activeStyles) => {
  if (code === ANSI_SGR_RESET) {
    activeStyles.length = 0;
    return true;
  }
  if (code === ANSI_SGR_RESET_FOREGROUND) {
    removeActiveStyle(activeStyles, "foreground");
    return true;
  }
  if (code === ANSI_SGR_RESET_BACKGROUND) {
    removeActiveStyle(activeStyles, "background");
    return true;
  }
  if (code === ANSI_SGR_RESET_UNDERLINE_COLOR) {
    removeActiveStyle(activeStyles, "underlineColor");
    return true;
  }
  if (ANSI_SGR_MODIFIER_CLOSE_CODES.has(code)) {
    removeModifierStylesByClose(activeStyles, code);
    return true;
  }
  return false;
};
var applySgrToken = (sgrToken, activeStyles) => {
  const { code } = sgrToken;
  if (applySgrResetCode(code, activeStyles)) {
    return;
  }
  const colorStyle = getColorStyle(sgrToken);
  if (colorStyle) {
    upsertActiveStyle(activeStyles, colorStyle);
    return;
  }
  const close = ansi_styles_default.codes.get(code);
  if (close !== void 0 && close !== ANSI_SGR_RESET) {
    upsertActiveStyle(activeStyles, {
      family: `modifier-${code}`,
      open: sgrToken.open,
      close
    });
  }
};
var applySgrParameters = (sgrParameters, activeStyles) => {
  for (const sgrToken of getSgrTokens(sgrParameters)) {
    applySgrToken(sgrToken, activeStyles);
  }
};
var applySgrResets = (sgrParameters, activeStyles) => {
  for (const { code } of getSgrTokens(sgrParameters)) {
    applySgrResetCode(code, activeStyles);
  }
};
var applyLeadingSgrResets = (string, startIndex, activeStyles) => {
  let index = startIndex;
  while (index < string.length) {
    const match = matchAnsiEscape(string, index);
    if (!match) {
      break;
    }
    if (match.groups.sgr !== void 0) {
      applySgrResets(match.groups.sgr, activeStyles);
    }
    index += match[0].length;
  }
};
var getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join("");
var getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join("");
var wrapWord = (rows, word, columns, rowWidth) => {
  const tokens = getTokens(word);
  let visible = rowWidth;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.width > 0 && visible > 0 && visible + token.width > columns) {
      rows.push("");
      visible = 0;
    }
    rows[rows.length - 1] += token.value;
    visible += token.width;
    if (visible === columns && index < tokens.length - 1) {
      rows.push("");
      visible = 0;
    }
  }
  if (!visible && rows.at(-1).length > 0 && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
  return getWidth(rows.at(-1));
};
var stringVisibleTrimSpacesRight = (string) => {
  if (!string.includes(" ")) {
    return string;
  }
  const segments = [];
  forEachSegment(string, (plainText) => {
    segments.push({ value: plainText, isEscape: false });
  }, (escape2) => {
    segments.push({ value: escape2, isEscape: true });
  });
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    if (segment.isEscape) {
      continue;
    }
    let end = segment.value.length;
    while (end > 0 && segment.value[end - 1] === " ") {
      end--;
    }
    segment.value = segment.value.slice(0, end);
    if (getStringWidth(segment.value) > 0) {
      break;
    }
  }
  return segments.map((segment) => segment.value).join("");
};
var expandTabs = (line) => {
  if (!line.includes("	")) {
    return line;
  }
  let visible = 0;
  let expandedLine = "";
  let plainTextSinceTab = "";
  const expandPlainText = (plainText) => {
    const segments = plainText.split("	");
    for (const [index, segment] of segments.entries()) {
      expandedLine += segment;
      plainTextSinceTab += segment;
      if (index < segments.length - 1) {
        visible += getStringWidth(plainTextSinceTab);
        plainTextSinceTab = "";
        const spaces = TAB_SIZE - visible % TAB_SIZE;
        expandedLine += " ".repeat(spaces);
        visible += spaces;
      }
    }
  };
  forEachSegment(line, expandPlainText, (escape2) => {
    expandedLine += escape2;
  });
  return expandedLine;
};
var restoreStylesAcrossRows = (preString) => {
  let returnValue = "";
  let activeHyperlink;
  const activeStyles = [];
  let index = 0;
  let copiedIndex = 0;
  while (index < preString.length) {
    ROW_BOUNDARY_REGEX.lastIndex = index;
    const boundary = ROW_BOUNDARY_REGEX.exec(preString);
    if (!boundary) {
      break;
    }
    index = boundary.index;
    if (boundary[0] !== "\n") {
      const escape2 = matchAnsiEscape(preString, index);
      if (!escape2) {
        index++;
        continue;
      }
      const { groups } = escape2;
      if (groups.sgr !== void 0) {
        applySgrParameters(groups.sgr, activeStyles);
      } else if (groups.uri !== void 0) {
        activeHyperlink = groups.uri.length === 0 ? void 0 : { parameters: groups.parameters, uri: groups.uri };
      }
      index += escape2[0].length;
      continue;
    }
    returnValue += preString.slice(copiedIndex, index);
    if (index > copiedIndex) {
      if (activeHyperlink) {
        returnValue += wrapAnsiHyperlink("");
      }
      returnValue += getClosingSgrSequence(activeStyles);
    }
    returnValue += "\n";
    index++;
    copiedIndex = index;
    if (index < preString.length && preString[index] !== "\n") {
      const openingStyles = [...activeStyles];
      applyLeadingSgrResets(preString, index, openingStyles);
      returnValue += getOpeningSgrSequence(openingStyles);
      if (activeHyperlink) {
        returnValue += wrapAnsiHyperlink(activeHyperlink.uri, activeHyperlink.parameters);
      }
    }
  }
  return returnValue + preString.slice(copiedIndex);
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  const words = splitWords(string);
  let rows = [""];
  let rowLength = 0;
  let trimmedRowIndex = -1;
  let isFirstWord = true;
  for (const word of words) {
    const rowIndex = rows.length - 1;
    if (options.trim !== false && trimmedRowIndex !== rowIndex) {
      const row = rows[rowIndex];
      const trimmedRow = row.trimStart();
      if (trimmedRow.length !== row.length) {
        rows[rowIndex] = trimmedRow;
        rowLength = getWidth(trimmedRow);
      }
      if (trimmedRow.length > 0) {
        trimmedRowIndex = rowIndex;
      }
    }
    if (isFirstWord) {
      isFirstWord = false;
    } else {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength > 0 || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    if (options.hard && options.wordWrap !== false && word.width > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((word.width - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((word.width - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
        rowLength = 0;
      }
      rowLength = wrapWord(rows, word.value, columns, rowLength);
      continue;
    }
    if (rowLength + word.width > columns && rowLength > 0 && word.width > 0) {
      if (options.wordWrap === false && rowLength < columns) {
        rowLength = wrapWord(rows, word.value, columns, rowLength);
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + word.width > columns && options.wordWrap === false) {
      rowLength = wrapWord(rows, word.value, columns, rowLength);
      continue;
    }
    rows[rows.length - 1] += word.value;
    rowLength += word.width;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
  }
  return restoreStylesAcrossRows(rows.join("\n"));
};
var normalizeText = (string) => {
  let normalizedString = "";
  forEachSegment(string, (plainText) => {
    normalizedString += plainText.normalize();
  }, (escape2) => {
    normalizedString += escape2;
  });
  return normalizedString;
};
function wrapAnsi(string, columns, options) {
  return normalizeText(String(string)).replaceAll("\r\n", "\n").split("\n").map((line) => exec(expandTabs(line), columns, options)).join("\n");
}

// src/report/style.ts
var widthOf = (text2) => stringWidth(text2, { countAnsiEscapeCodes: true });
var widestOf = (texts) => texts.reduce((most, text2) => Math.max(most, widthOf(text2)), 0);
var padText = (text2, width) => text2 + " ".repeat(Math.max(0, width - widthOf(text2)));
var fewest = 12;
var wrapWords = (text2, width) => lines(text2, width, { hard: false });
var wrapCharacters = (text2, width) => lines(text2, width, { hard: true, wordWrap: false, trim: false });
var lines = (text2, width, options) => widthOf(text2) <= width ? [text2] : wrapAnsi(text2, Math.max(fewest, width), options).split("\n");
var codes = { red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36, bold: 1, dim: 2 };
var paintText = (text2, colour, style) => style.colour && text2 !== "" ? `\x1B[${codes[colour]}m${text2}\x1B[0m` : text2;

export {
  isRotated,
  sourceOf,
  partsOfSource,
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
  dateWords,
  editRows,
  propertyWords,
  countWords,
  summarizeApply,
  failedVaultWords,
  errorWords,
  deedCounts,
  pluralWords,
  listCounts,
  heldBackWords,
  optionWords,
  sourceWords,
  knownWords,
  sigils,
  sigilOf,
  namesOf,
  makePlainRow,
  makeRow,
  joinAlike,
  makeOutcomeRow,
  widthOf,
  widestOf,
  padText,
  wrapWords,
  wrapCharacters,
  paintText
};
