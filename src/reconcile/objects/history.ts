import { compareRevisions, externalRevision } from "../../evidence/revision.ts";
import { atOnce, runConcurrently } from "../../model/concurrency.ts";
import { type Desired, sourceOf } from "../../model/desired.ts";
import type { AgainstGit, HistoryEntry, ObjectHistory, VersionWriter } from "../../model/document/history.ts";
import { documentHead, type HistoryDocument } from "../../model/document.ts";
import type { LiveVersion } from "../../model/live.ts";
import { compareText, foldName, type ObjectId, objectKey } from "../../model/object.ts";
import { partialityOf } from "../../model/plan.ts";
import { decodeState, isOfVersion, type KvgState, ownerTag, stateTag } from "../../model/state.ts";
import type { Reader, ReadingWorld } from "../../model/world.ts";
import type { PreparedPlan } from "../run/prepare.ts";
import { countRequests } from "../run/vaults/connections.ts";
import { type ExplainOptions, type PlannedObject, planObjects } from "./explain.ts";

/**
 * The versions of every object of a name, from lists alone: it opens no value and writes nothing.
 * @throws as `explainObjects`
 */
export async function readHistory(options: ExplainOptions, world: ReadingWorld): Promise<HistoryDocument> {
  const { objects, prepared } = await planObjects(options, world);
  const { reading, plan } = prepared;
  const desiredOf = new Map(reading.set.desired.map((one) => [objectKey(one.id), one]));
  const histories = await runConcurrently(objects, atOnce.lists, (object) =>
    historyOf(object, desiredOf.get(objectKey(object.id)), prepared),
  );
  return {
    ...documentHead("History", world),
    ...partialityOf(plan.failed),
    name: options.name,
    objects: histories,
    requests: countRequests(reading.connections.all()),
  };
}

async function historyOf(
  { id, url, live }: PlannedObject,
  desired: Desired | undefined,
  prepared: PreparedPlan<Reader>,
): Promise<ObjectHistory> {
  if (live === undefined || live === "unlisted") return { id, url, state: live ?? "missing", versions: [] };
  const { state, purgesOn } = live;
  if (state === "deleted")
    return { id, url, state, ...(purgesOn !== undefined && { purgesOn }), versions: [] };
  const { connection, snapshots } = prepared.reading;
  const listed = await Array.fromAsync(connection(id.vault)[id.kind].listVersions(id.name));
  const now = snapshots.find(({ vault }) => foldName(vault) === foldName(id.vault))?.takenAt ?? 0;
  return { id, url, state, versions: describeVersions(id, desired, listed, now, prepared) };
}

/** A version with our tag, where that is about this version and nobody forged it. */
type Tagged = { readonly version: LiveVersion; readonly owner?: string; readonly state?: KvgState };

/** The versions, the newest first. Of one second nobody can tell by a list which came first. */
function describeVersions(
  id: ObjectId,
  desired: Desired | undefined,
  versions: readonly LiveVersion[],
  now: number,
  { evidenceOf, copies }: Pick<PreparedPlan<Reader>, "evidenceOf" | "copies">,
): readonly HistoryEntry[] {
  const source = desired && sourceOf(desired);
  const isExternal =
    desired?.state === "present" && desired.kind === "secret" && desired.source.from === "external";
  const compare = ({ revision, salt }: KvgState): AgainstGit => {
    if (revision === externalRevision) return "external";
    if (isExternal) return "other";
    if (!source) return "unknown";
    const { is } = compareRevisions(revision, source, id, salt, copies.createdOf);
    return is === "same" || is === "unknown" ? is : "other";
  };
  const readTag = (version: LiveVersion): Tagged => {
    const owner = version.tags[ownerTag];
    const state = decodeState(version.tags[stateTag]);
    const isOurs =
      owner !== undefined && state && isOfVersion(state, version) && !evidenceOf.forged(id, owner, state);
    return { version, ...(owner !== undefined && { owner }), ...(isOurs && { state }) };
  };
  const tagged = versions
    .toSorted((a, b) => a.created - b.created || compareText(a.version, b.version))
    .map(readTag);
  return tagged
    .map(({ version: live, owner, state }, i): HistoryEntry => {
      const { version, created, updated, enabled, expiresOn, notBefore } = live;
      return {
        ...{ version, created, updated, enabled },
        ...(expiresOn !== undefined && { expiresOn, ...(expiresOn <= now && { expired: true }) }),
        ...(notBefore !== undefined && { notBefore }),
        writer: writerOf(tagged, i),
        ...(owner !== undefined && { owner }),
        ...(state && { revision: state.revision, git: compare(state) }),
      };
    })
    .reverse();
}

/**
 * Who wrote the version at a place, counted from the oldest. A tag that was added later to somebody else's version counts
 * no more versions of ours than the one before.
 */
function writerOf(tagged: readonly Tagged[], at: number): VersionWriter {
  const { version, state } = tagged[at] ?? {};
  if (!version || !state) return "outside";
  const before = tagged.slice(0, at).findLast((one) => one.state)?.state;
  if (before) return state.versions > before.versions ? "us" : "outside";
  if (state.versions === 1 && at > 0) return "outside";
  return version.updated === version.created ? "us" : "unclear";
}
