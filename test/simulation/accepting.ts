// After the rounds git and vault move once more, and manifests take over what the vault moved.
import { isDeepStrictEqual } from "node:util";
import { parse, stringify } from "yaml";
import type { DriftDocument } from "../../src/model/document.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import { decodeState } from "../../src/model/state.ts";
import { formatDate } from "../../src/model/time.ts";
import { applied } from "./applied.ts";
import { checkout, type Git } from "./git.ts";
import { type Holdings, newest } from "./holdings.ts";
import { type Memory, stateText } from "./memory.ts";
import type { Round } from "./round.ts";
import { keyOf } from "./runs.ts";

const manifest = "vault.yaml";

/** Takes over what somebody did. Says what did not hold. */
export async function accept(round: Round): Promise<readonly string[]> {
  const { git, world, dice, memory, tell } = round;
  checkout(git, world);
  const data: unknown = parse(world.texts.get(manifest) ?? "");
  // As people write it: in lines, each of which says more than its data.
  const before = dice.chance(0.5)
    ? JSON.stringify(data, null, 2)
    : stringify(data).replaceAll(/(?<=\S)$/gm, " # kept");
  const files = new Map(world.texts.set(manifest, before));
  const [holdings, sent] = [world.look(), world.vaults.log.length];
  const document = await world.accept();
  const written = world.vaults.log.slice(sent).filter(({ operation }) => operation === "write");
  const taken = takenIn(document);
  tell(`accept: ${taken.length} of ${document.entries.flatMap(({ edits }) => edits).length}`);
  const after = world.texts.get(manifest) ?? "";
  files.set(manifest, after);
  return [
    ...written.map(({ method, path }) => `accepting wrote ${method} ${path}`),
    ...(isDeepStrictEqual(holdings, world.look()) ? [] : ["accepting touched a vault"]),
    ...(isDeepStrictEqual(files, world.texts) ? [] : ["accepting wrote another file"]),
    ...(isDeepStrictEqual(others(before, taken), others(after, taken)) ? [] : ["another line is another"]),
    ...(isDeepStrictEqual(parse(after), taken.reduce(put, data))
      ? []
      : ["the manifest means something else"]),
    ...taken.flatMap((move) => unjustified(git, memory, holdings, move)),
    ...(git.vaults.length === 1 ? unaccepted(git, document) : []),
    ...(await edited(round, taken)),
  ];
}

type Taken = { readonly id: DriftDocument["entries"][number]["id"]; readonly edit: Edit };

/** What it does not say that it left. */
function takenIn({ entries, accepted }: DriftDocument): readonly Taken[] {
  const left = accepted?.left ?? [];
  const isLeft = (key: string, edit: Edit) =>
    left.some(
      (one) => keyOf(one.id) === key && (one.edit === undefined || isDeepStrictEqual(one.edit, edit)),
    );
  return entries.flatMap(({ id, edits }) =>
    edits.filter((edit) => !isLeft(keyOf(id), edit)).map((edit) => ({ id, edit })),
  );
}

const nameOf = (edit: Edit): string => (edit.property === "tag" ? edit.name : edit.property);

/** The lines that speak of nothing that was taken over. */
function others(text: string, taken: readonly Taken[]): readonly string[] {
  // A further tag stands beside the brace, where tags stand in braces.
  const added = taken.some(({ edit }) => edit.property === "tag" && edit.after === null) ? ["tags"] : [];
  const names = new Set([...taken.map(({ edit }) => nameOf(edit)), ...added]);
  const lines = text.split("\n").filter((line) => !names.has(/^\s*"?([\w-]+)"?:/.exec(line)?.[1] ?? ""));
  // A list of operations becomes one line.
  return names.has("keyOps") ? lines.filter((line) => !/^\s*(- |"(sign|verify)"|\[|\])/.test(line)) : lines;
}

type Tree = { readonly [name: string]: unknown };

/** The manifest's data as it is to be, with one property as it is live. */
function put(data: unknown, { id, edit }: Taken): unknown {
  const section = `${id.kind}s`;
  const entries = (data as Record<string, Record<string, Tree>>)[section] ?? {};
  const name = Object.keys(entries).find((each) => each.toLowerCase() === id.name.toLowerCase()) ?? id.name;
  const entry = entries[name] ?? {};
  const end = "before" in edit ? edit.before : undefined;
  const isDate = edit.property === "expiresOn" || edit.property === "notBefore";
  const live = isDate && typeof end === "number" ? formatDate(end) : end;
  const said =
    edit.property === "tag"
      ? { tags: { ...(entry.tags as Tree), [edit.name]: live } }
      : { [edit.property]: live };
  return { ...(data as Tree), [section]: { ...entries, [name]: { ...entry, ...said } } };
}

/** Pending is never taken over, and nothing of a version that somebody set. */
function unjustified(git: Git, memory: Memory, holdings: Holdings, { id, edit }: Taken): readonly string[] {
  const held = holdings.get(keyOf(id));
  // What was gone from git, or renamed, and is wanted again: this test does not remember what git said of it before.
  if (held && decodeState(stateText(held))?.mark) return [];
  const known = held && applied(git, memory, held)?.git;
  if (!held || !known) return [`${keyOf(id)} was taken over, of which nothing is remembered`];
  const [one] = [...known.declared.values(), ...known.keys.values()];
  const property = edit.property === "tag" ? "tags" : edit.property;
  return [
    ...(one?.state === "present" && property in one.written
      ? []
      : [`${nameOf(edit)} of ${keyOf(id)} was taken over, though git moved it`]),
    ...(newest(held).tags["kvg-state"] === undefined ? [`${keyOf(id)} was set outside and taken over`] : []),
  ];
}

/** What one vault's own entry says, and the vault alone moved, and was not taken over. */
function unaccepted(git: Git, { accepted }: DriftDocument): readonly string[] {
  return (accepted?.left ?? []).flatMap(({ id, edit, message }) => {
    const one = (id.kind === "key" ? git.keys : git.declared).get(id.name.toLowerCase());
    if (edit?.cause !== "drift" || one?.state !== "present" || !isWritable(edit)) return [];
    const isOwn =
      edit.property === "tag"
        ? (one.written.tags ?? undefined) !== undefined &&
          (edit.after === null || edit.name in (one.written.tags ?? {}))
        : ["contentType", "enabled", "expiresOn", "notBefore", "keyOps"].includes(edit.property) &&
          edit.property in one.written;
    return isOwn ? [`${nameOf(edit)} of ${keyOf(id)} was not taken over: ${message}`] : [];
  });
}

/** No manifest names a date after 2106. */
const isWritable = (edit: Edit): boolean =>
  !("before" in edit && typeof edit.before === "number" && edit.before >= 2 ** 32);

/** What a plan right after would still edit of it. */
async function edited({ world }: Pick<Round, "world">, taken: readonly Taken[]): Promise<readonly string[]> {
  const { changes } = await world.plan();
  const edits = new Set(
    changes.flatMap((change) =>
      "edits" in change ? change.edits.map((edit) => `${nameOf(edit)} of ${keyOf(change.id)}`) : [],
    ),
  );
  return taken
    .map(({ id, edit }) => `${nameOf(edit)} of ${keyOf(id)}`)
    .filter((one) => edits.has(one))
    .map((one) => `a plan edits ${one} again`);
}
