// Builders that state only what differs: a change of an object "name" in the vault "contoso-prod".

import type { KeyOrigin } from "../../src/model/desired.ts";
import { digestText, digestVersion } from "../../src/model/digest.ts";
import type { DriftEntry, DriftSummary } from "../../src/model/document/drift.ts";
import {
  type ApplyDocument,
  type DriftDocument,
  documentHead,
  type PlanDocument,
  type RotateDocument,
} from "../../src/model/document.ts";
import { countEach, type ObjectId } from "../../src/model/object.ts";
import type { Change, Forbidden, HeldBack, Left, Unchanged, Verb } from "../../src/model/plan/change.ts";
import type { Edit } from "../../src/model/plan/edit.ts";
import type {
  AdoptKey,
  AdoptSecret,
  Base,
  CreateKey,
  CreateSecret,
  DeleteObject,
  DisableObject,
  Effect,
  PurgeObject,
  RecoverObject,
  RotateKey,
  SetKey,
  SetSecret,
  SettleKey,
  SettleSecret,
  UpdateKey,
  UpdateSecret,
} from "../../src/model/plan/effect.ts";
import type { Outcome } from "../../src/model/plan/outcome.ts";
import type { Plan, Summary, VaultSummary } from "../../src/model/plan.ts";
import type { RotationEntry } from "../../src/model/rotation.ts";
import type { ValueSource } from "../../src/model/source.ts";
import { parseDate } from "../../src/model/time.ts";
import type {
  KeyPatch,
  KeyProperties,
  SecretPatch,
  SecretProperties,
  Stamp,
} from "../../src/model/version.ts";
import type { Style } from "../../src/report/style.ts";

type Differs<T> = Partial<Omit<T, "verb">>;

export const plain: Style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
};

export const id = (name: string, vault = "contoso-prod"): ObjectId<"secret"> => ({
  vault,
  kind: "secret",
  name,
});
export const keyId = (name: string): ObjectId<"key"> => ({ vault: "contoso-prod", kind: "key", name });
export const at = (date: string): number => parseDate(date) ?? Number.NaN;
export const env = (name: string): ValueSource => ({ from: "env", name });

const send: SecretProperties = { enabled: true, tags: {} };
const patch: SecretPatch = { tags: {} };
const stamp: Stamp = { owner: "payments", source: env("KV_X"), properties: {}, versions: 1 };
const base: Base = { created: at("2026-01-01"), updated: at("2026-01-02"), seen: digestText("seen") };
const common = (verb: Verb, name: string) => {
  const kind: "secret" = "secret";
  return { kind, id: id(name), digest: digestText(`${verb} ${name}`), after: [] };
};
const commonKey = (verb: Verb, name: string) => ({
  ...common(verb, name),
  kind: "key" as const,
  id: keyId(name),
});

export const contentType = (before: string | null, after: string | null): Edit => ({
  cause: "pending",
  property: "contentType",
  before,
  after,
});
export const tag = (name: string, before: string | null, after: string | null): Edit => ({
  cause: "drift",
  property: "tag",
  name,
  before,
  after,
});

export const create = (name: string, differs: Differs<CreateSecret> = {}): CreateSecret => ({
  verb: "create",
  ...common("create", name),
  source: env("KV_X"),
  send,
  stamp,
  orRecover: false,
  ...differs,
});

export const set = (name: string, differs: Differs<SetSecret> = {}): SetSecret => ({
  verb: "set",
  ...common("set", name),
  because: "changed",
  value: { from: "source", source: env("KV_X") },
  edits: [],
  send,
  patch,
  stamp,
  base,
  ...differs,
});

export const settle = (name: string, differs: Differs<SettleSecret> = {}): SettleSecret =>
  ({
    verb: "settle",
    ...common("settle", name),
    evidence: "unknown",
    source: env("KV_X"),
    edits: [],
    send,
    patch,
    inPlace: true,
    stamp,
    base,
    ...differs,
  }) as SettleSecret;

export const update = (name: string, ...edits: readonly [Edit, ...Edit[]]): UpdateSecret => ({
  verb: "update",
  ...common("update", name),
  edits,
  patch,
  stamp,
  base,
});

export const adopt = (name: string, differs: Differs<AdoptSecret> = {}): AdoptSecret => ({
  verb: "adopt",
  ...common("adopt", name),
  value: { is: "compared", source: env("KV_X"), overwrite: false },
  edits: [],
  send,
  patch,
  clears: false,
  stamp,
  base,
  ...differs,
});

const keySend: KeyProperties = { enabled: true, tags: {} };
const keyPatch: KeyPatch = { tags: {} };
const keyStamp: Stamp = { ...stamp, source: "kept" };
export const made = {
  from: "service",
  spec: { keyType: "EC", curve: "P-256" },
  exportable: false,
} as const satisfies KeyOrigin;
export const imported = {
  from: "material",
  source: { from: "file", path: "a.pem" },
  hardwareProtected: false,
  exportable: false,
} as const satisfies KeyOrigin;

export const createKey = (name: string, differs: Differs<CreateKey> = {}): CreateKey => ({
  verb: "create",
  ...commonKey("create", name),
  origin: made,
  send: keySend,
  stamp: keyStamp,
  orRecover: false,
  ...differs,
});

export const setKey = (name: string, differs: Differs<SetKey> = {}): SetKey => ({
  verb: "set",
  ...commonKey("set", name),
  origin: made,
  edits: [],
  send: keySend,
  patch: keyPatch,
  stamp: keyStamp,
  base,
  ...differs,
});

export const settleKey = (name: string, differs: Differs<SettleKey> = {}): SettleKey =>
  ({
    verb: "settle",
    ...commonKey("settle", name),
    evidence: "unknown",
    origin: imported,
    edits: [],
    send: keySend,
    patch: keyPatch,
    inPlace: true,
    allowNewVersion: false,
    stamp: keyStamp,
    base,
    ...differs,
  }) as SettleKey;

export const updateKey = (name: string, ...edits: readonly [Edit, ...Edit[]]): UpdateKey => ({
  verb: "update",
  ...commonKey("update", name),
  edits,
  patch: keyPatch,
  stamp: keyStamp,
  base,
});

export const adoptKey = (name: string, differs: Differs<AdoptKey> = {}): AdoptKey => ({
  verb: "adopt",
  ...commonKey("adopt", name),
  value: { is: "kept" },
  edits: [],
  send: keySend,
  patch: keyPatch,
  stamp: keyStamp,
  base,
  ...differs,
});

export const rotate = (name: string, differs: Differs<RotateKey> = {}): RotateKey => ({
  verb: "rotate",
  ...commonKey("rotate", name),
  edits: [{ cause: "pending", property: "rotate", after: 2 }],
  send: keySend,
  patch: keyPatch,
  stamp: keyStamp,
  base,
  resumes: false,
  ...differs,
});

export const recover = (name: string, differs: Differs<RecoverObject> = {}): RecoverObject => ({
  verb: "recover",
  ...common("recover", name),
  base,
  insteadOf: digestText("create"),
  ...differs,
});

export const disable = (name: string, differs: Differs<DisableObject> = {}): DisableObject => ({
  verb: "disable",
  ...common("disable", name),
  patch: { ...patch, enabled: false },
  stamp: { ...stamp, source: "kept", mark: { at: at("2026-01-03"), enabled: true } },
  base,
  ...differs,
});

export const remove = (name: string, differs: Differs<DeleteObject> = {}): DeleteObject => ({
  verb: "delete",
  ...common("delete", name),
  because: "absent",
  base,
  ...differs,
});

export const purge = (name: string, differs: Differs<PurgeObject> = {}): PurgeObject => ({
  verb: "purge",
  ...common("purge", name),
  base,
  ...differs,
});

export const unchanged = (name: string): Unchanged => ({ verb: "unchanged", id: id(name) });

/** An effect of a vault that is over a threshold. */
export const held = ({ id, place, digest: _, after: __, ...heldBack }: Effect): HeldBack => ({
  verb: "refused",
  id,
  ...(place && { place }),
  wanted: heldBack.verb,
  rule: "threshold",
  heldBack,
});

/** A vault that is over its built-in limit, by so many deletions among so many changes. */
export const braked = (deletions: number, changes: number): VaultSummary => ({
  vault: "contoso-prod",
  url: "https://contoso-prod.vault.azure.net",
  wanted: 9,
  owned: 1900,
  unmanaged: 0,
  heldBack: {
    changes,
    destroys: { disable: 0, delete: deletions, purge: 0, adopt: 0 },
    objects: deletions,
    limits: [{ rule: "count", most: 5 }],
  },
});

export const refused = (name: string, differs: Differs<Forbidden> = {}): Forbidden => ({
  verb: "refused",
  id: id(name),
  wanted: "delete",
  rule: "protect",
  message: "it is protected",
  hint: "set protect: false in the manifest and apply that first",
  ...differs,
});

export const left = (name: string, why: Left["why"], note?: string): Left => ({
  verb: "left",
  id: id(name),
  why,
  ...(note !== undefined && { note }),
});

const unmanaged = new Set<string>(["unowned", "foreign", "managed"] satisfies Left["why"][]);
const none: Summary = {
  create: 0,
  set: 0,
  settle: 0,
  update: 0,
  adopt: 0,
  recover: 0,
  disable: 0,
  delete: 0,
  purge: 0,
  rotate: 0,
  unchanged: 0,
  refused: 0,
  left: 0,
};

/** A vault in which nothing changes. */
export const quietVault: VaultSummary = {
  ...{ vault: "contoso-prod", url: "https://contoso-prod.vault.azure.net" },
  ...{ wanted: 1, owned: 1, unmanaged: 0 },
};

/** A plan of these changes, counted; every vault that they name stands in it. */
export function planOf(changes: readonly Change[], differs: Partial<Plan> = {}): Plan {
  const verbs = Object.entries(Object.groupBy(changes, ({ verb }) => verb));
  const vaults = [...new Set(changes.map((change) => change.id.vault))];
  return {
    digestVersion,
    digest: digestText("plan"),
    changes,
    summary: {
      ...none,
      ...Object.fromEntries(verbs.map(([verb, of = []]) => [verb, of.length])),
    },
    vaults: vaults.map((vault) => {
      const here = changes.filter((change) => change.id.vault === vault);
      const foreign = here.filter((change) => change.verb === "left" && unmanaged.has(change.why));
      const url = `https://${vault}.vault.azure.net`;
      return { vault, url, wanted: here.length, owned: here.length, unmanaged: foreign.length };
    }),
    findings: [],
    estimate: { calls: 0, seconds: 0 },
    ...differs,
  };
}

const requests = { list: 2, get: 0, write: 0 };

export const planned = (changes: readonly Change[], differs: Partial<Plan> = {}): PlanDocument => ({
  ...documentHead("Plan"),
  ...planOf(changes, differs),
  requests,
});

export const applied = (
  changes: readonly Change[],
  outcomes: readonly Outcome[],
  differs: Partial<ApplyDocument> = {},
): ApplyDocument => ({
  ...documentHead("Apply"),
  plan: planOf(changes),
  outcomes,
  started: true,
  findings: [],
  requests,
  ...differs,
});

/** One of each: the record keeps the list complete when a verb is added. */
export const everyKind: readonly Change[] = Object.values({
  create: create("db-password"),
  set: set("api-token", { edits: [contentType("text/plain", "application/json")] }),
  settle: settle("session-key", { evidence: "outside", compared: "different" }),
  update: update("smtp-host", contentType(null, "text/plain"), tag("team", "payments", null)),
  adopt: adopt("mail-from"),
  recover: recover("cache-url", { purgesOn: at("2026-04-01") }),
  disable: disable("old-token"),
  delete: remove("old-password"),
  purge: purge("leaked"),
  rotate: rotate("signing"),
  unchanged: unchanged("queue-url"),
  refused: refused("root-password", { place: { file: "vaults/prod.yaml", line: 12, column: 3 } }),
  left: left("by-hand", "unowned", "nobody owns it"),
} satisfies Record<Verb, Change>);

export const noDrift: DriftSummary = {
  ...{ outside: 0, changed: 0, disabled: 0, deleted: 0, missing: 0, orphan: 0 },
  ...{ pending: 0, unknown: 0, unchanged: 0, refused: 0 },
};
export const drifted = (differs: Partial<DriftDocument> = {}): DriftDocument => ({
  ...documentHead("Drift"),
  digest: "d",
  summary: noDrift,
  entries: [],
  pending: [],
  refused: [],
  fixable: { whole: 0, partly: 0, tags: 0, not: 0 },
  vaults: [quietVault],
  findings: [],
  requests: { list: 2, get: 0, write: 0 },
  ...differs,
});

/** A rotation of these, counted. */
export const rotated = (
  entries: readonly RotationEntry[] = [],
  differs: Partial<RotateDocument> = {},
): RotateDocument => ({
  ...documentHead("Rotation"),
  dryRun: false,
  summary: countEach(
    ["rotated", "would rotate", "not due", "refused", "unknown", "failed", "abandoned", "nothing to abandon"],
    entries.map(({ result }) => result),
  ),
  entries,
  copies: [],
  vaults: [{ vault: "contoso-prod", url: "https://contoso-prod.vault.azure.net" }],
  findings: [],
  requests: { list: 2, get: 4, write: 3 },
  ...differs,
});

/** An object that the vault moved. */
export const drift = (name: string, differs: Partial<DriftEntry> = {}): DriftEntry => ({
  id: id(name),
  kinds: ["changed"],
  edits: [],
  verb: "update",
  ...differs,
});
