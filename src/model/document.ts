import type { Run, TargetAccess, VaultAccess } from "./access.ts";
import type { Difference } from "./document/difference.ts";
import type { Drift, DriftEntry, Fixable } from "./document/drift.ts";
import type { ExplainedObject } from "./document/explained-object.ts";
import type { ObjectHistory } from "./document/history.ts";
import type { Migration } from "./document/migration.ts";
import type { Overview } from "./document/overview.ts";
import type { Place, Problem } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { ObjectId } from "./object.ts";
import type { Edit } from "./plan/edit.ts";
import type { Effect } from "./plan/effect.ts";
import type { Outcome } from "./plan/outcome.ts";
import type { ChangedSince, Partiality, PlacedShard, Plan, VaultSummary } from "./plan.ts";
import type { RotationEntry } from "./rotation.ts";
import type { Requests, World } from "./world.ts";

const apiVersion = "keyvault-gitops/v1";
type Head<Kind extends string> = EmulatorMark & {
  readonly apiVersion: typeof apiVersion;
  readonly kind: Kind;
};

/** Says that a run was about the embedded vault. A run on Azure has none of it. */
export type EmulatorMark = {
  readonly emulator?: true;
  /** Its data file, as somebody typed it; absent where it was in memory. */
  readonly emulatorFile?: string;
};

/** What `validate` says of manifests without problems. A policy may still be broken. */
export type ValidateDocument = Head<"Validation"> & {
  readonly files: number;
  readonly vaults: readonly { readonly vault: string; readonly url: string; readonly objects: number }[];
  readonly findings: readonly Finding[];
  /** The files beside the config whose schemas another version wrote, or which are gone; absent where there is none. */
  readonly staleSchemas?: readonly string[];
  /** Absent where all that was asked for was checked. */
  readonly changedSince?: ChangedSince;
};

/** What `plan` says; with `--format json` it is the plan file that `apply --plan` takes. */
export type PlanDocument = Head<"Plan"> & Plan & { readonly requests: Requests };

/** Why an apply was not started. */
export type Unapproved = {
  /** Effects of the fresh plan that nobody approved. */
  readonly effects: readonly Effect[];
  readonly approvedDigest: string;
};

/** What `apply` says: the plan it made, and what became of each effect. */
export type ApplyDocument = Head<"Apply"> &
  Partiality & {
    readonly plan: Plan;
    readonly outcomes: readonly Outcome[];
    /** False where a finding is an error, or where an approval or the person at the keyboard said no: nothing was written. */
    readonly started: boolean;
    readonly unapproved?: Unapproved;
    readonly findings: readonly Finding[];
    readonly requests: Requests;
  };

/** What `drift --fix` did; `left` is the drift that it heals in part or not at all. */
export type DriftFix = Pick<ApplyDocument, "plan" | "outcomes" | "started" | "unapproved"> & {
  readonly left: readonly DriftEntry[];
};

/** Drift that `drift --accept` did not write into a manifest, and why, in our own words. */
export type NotAccepted = {
  readonly id: ObjectId;
  /** Absent where it is no property. */
  readonly edit?: Edit;
  readonly message: string;
};

/** What `drift --accept` wrote into the manifests, and what it left. */
export type DriftAccepted = {
  /** The manifests that were written, as people would type them. */
  readonly files: readonly string[];
  readonly properties: number;
  /** Where overrides stand among them that say a property now; absent: none. */
  readonly overrides?: readonly Place[];
  readonly left: readonly NotAccepted[];
};

/** What `drift` says: what the vaults moved, and apart from it what git moved. */
export type DriftDocument = Head<"Drift"> &
  Drift &
  Partiality & {
    readonly fixable: Fixable;
    readonly fix?: DriftFix;
    readonly accepted?: DriftAccepted;
    /** Absent where the run was about all vaults that were asked for. */
    readonly shard?: PlacedShard;
    readonly vaults: readonly VaultSummary[];
    readonly findings: readonly Finding[];
    readonly requests: Requests;
  };

/** What `doctor` says: what the identity may do of what the manifests need. */
export type DoctorDocument = Head<"Doctor"> & {
  readonly run: Run;
  /** The name of no object, on which the rights to write were probed. */
  readonly absent: string;
  readonly vaults: readonly VaultAccess[];
  /** Only of a rotation: what its targets need. */
  readonly targets?: readonly TargetAccess[];
  /** The rotations that have not ended, in vaults that may have some and whose secrets may be listed. */
  readonly findings?: readonly Finding[];
};

/** An object for which `import` wrote no entry. */
export type LeftOut = {
  readonly id: ObjectId;
  readonly why: "managed" | "reserved" | "foreign" | "declared" | "not expressible";
  /** The reason in our own words, with names that are foreign text. */
  readonly message: string;
};

/** What `import` says: what of a vault it wrote, and what it left out. */
export type ImportDocument = Head<"Import"> & {
  readonly vault: string;
  readonly url: string;
  readonly owner: string;
  readonly summary: {
    readonly secrets: number;
    readonly keys: number;
    readonly left: number;
    /** How many objects are soft-deleted; import writes none of them. */
    readonly deleted: number | "unreadable";
  };
  /** The config that governs what was written. */
  readonly config: string;
  /** The files that were written, as people would type them. */
  readonly files: readonly string[];
  readonly left: readonly LeftOut[];
  readonly requests: Requests;
};

/** What `import --from` says. */
export type MigrationDocument = Head<"Migration"> & Migration & { readonly requests: Requests };

/** How many objects came to which end. */
export type RotationSummary = { readonly [result in RotationEntry["result"]]: number };

/** What `rotate` says of each object that git wants to be rotated: whether it was due, and what became of it. */
export type RotateDocument = Head<"Rotation"> & {
  readonly dryRun: boolean;
  /** Why all of it was rotated now, whether or not it was due; absent where what was due was. */
  readonly reason?: string;
  readonly summary: RotationSummary;
  /** By vault, kind and name. */
  readonly entries: readonly RotationEntry[];
  /** What became of the secrets that copy a rotated one, where they had to be written. */
  readonly copies: readonly Outcome[];
  readonly vaults: readonly { readonly vault: string; readonly url: string }[];
  readonly findings: readonly Finding[];
  readonly requests: Requests;
};

/** What `explain` says of each object of a name. */
export type ExplainDocument = Head<"Explanation"> &
  Partiality & {
    readonly name: string;
    readonly objects: readonly ExplainedObject[];
    /** The vaults of these objects. */
    readonly vaults: readonly VaultSummary[];
    /** Those about these objects. */
    readonly findings: readonly Finding[];
    readonly requests: Requests;
  };

/** What `diff` says: what differs between two vaults. */
export type DiffDocument = Head<"Difference"> &
  Difference & {
    readonly vaults: readonly [ComparedVaultName, ComparedVaultName];
    /** Whether all manifests of the config were loaded: only then is what none of them declares declared by none. */
    readonly whole: boolean;
    readonly requests: Requests;
  };

type ComparedVaultName = { readonly vault: string; readonly url: string };

/** What `report` says: a plan of all that was asked for, and beside it what the vaults hold. */
export type ReportDocument = Head<"Report"> &
  Partiality &
  Pick<Plan, "summary" | "changes" | "vaults" | "findings"> & {
    /** Absent where no vault was to be read. */
    readonly overview?: Overview;
    readonly requests: Requests;
  };

/** What `history` says of each object of a name. */
export type HistoryDocument = Head<"History"> &
  Partiality & {
    readonly name: string;
    readonly objects: readonly ObjectHistory[];
    readonly requests: Requests;
  };

/** One error. It is a problem in what people wrote, or names the vault that refused or did not answer. */
export type ErrorEntry = Problem & { readonly vault?: string };

/** What a run says that an error ended. Nothing else of it is on stdout. */
export type ErrorDocument = Head<"Error"> & {
  /** The exit code of the process. */
  readonly exit: number;
  /** Problems by file and line. */
  readonly errors: readonly [ErrorEntry, ...ErrorEntry[]];
};

/** What a command says, told apart by its `kind`. */
export type Document =
  | ErrorDocument
  | DiffDocument
  | ExplainDocument
  | ReportDocument
  | HistoryDocument
  | RotateDocument
  | ValidateDocument
  | PlanDocument
  | ApplyDocument
  | DriftDocument
  | DoctorDocument
  | ImportDocument
  | MigrationDocument;

/** The head of a document. A run in a world whose vaults are embedded ones has their mark, whoever called it. */
export const documentHead = <Kind extends string>(
  kind: Kind,
  { embedded }: Pick<World, "embedded"> = {},
): Head<Kind> => ({ apiVersion, kind, ...(embedded && { emulator: true }) });

/** The shard that a document is about; undefined where it is about all vaults that were asked for. */
export function shardOf(document: Document): PlacedShard | undefined {
  if (document.kind === "Apply") return document.plan.shard;
  return "shard" in document ? document.shard : undefined;
}
