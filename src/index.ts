// The door `keyvault-gitops`: what programs need to plan and apply. docs/reference/library.md says what of it stays.

export type { Prune, VaultConfig } from "./model/config.ts";
export type { Drift, DriftEntry, DriftKind, DriftSummary, PendingEntry } from "./model/document/drift.ts";
export type { Overview, OverviewObject, OverviewRotation } from "./model/document/overview.ts";
export type {
  ApplyDocument,
  DiffDocument,
  DoctorDocument,
  Document,
  DriftAccepted,
  DriftDocument,
  DriftFix,
  EmulatorMark,
  ExplainDocument,
  ImportDocument,
  LeftOut,
  NotAccepted,
  PlanDocument,
  ReportDocument,
  RotateDocument,
  RotationSummary,
  Unapproved,
  ValidateDocument,
} from "./model/document.ts";
export type { ErrorCode } from "./model/error-code.ts";
export type { Place, Problem, VaultFault } from "./model/errors.ts";
export { ProblemsError, VaultError } from "./model/errors.ts";
export type { Finding, Policy, PolicyRule } from "./model/finding.ts";
export type { Kind, ObjectId } from "./model/object.ts";
export type {
  Change,
  Forbidden,
  HeldBack,
  Left,
  Refused,
  Rule,
  Unchanged,
  Verb,
} from "./model/plan/change.ts";
export { isEffect } from "./model/plan/change.ts";
export type { Effect } from "./model/plan/effect.ts";
export { effectKey, isDestructive } from "./model/plan/effect.ts";
export type { Deed, Outcome, Progress } from "./model/plan/outcome.ts";
export type {
  Approval,
  ChangedSince,
  ChangeReason,
  Estimate,
  FailedVault,
  Plan,
  Summary,
  VaultSummary,
} from "./model/plan.ts";
export type { Dueness, PublishedState, RotationEntry } from "./model/rotation.ts";
export { Sealed } from "./model/sealed.ts";
export type { Source, ValueSource } from "./model/source.ts";
export type { Clock, Files, Reader, ReadingWorld, Requests, World, Writer } from "./model/world.ts";
export { FileError } from "./model/world.ts";
export { type ImportOptions, importVault } from "./reconcile/authoring/import-vault.ts";
export {
  type AbandonOptions,
  abandonRotations,
  type RotateOptions,
  rotateDue,
} from "./reconcile/rotation/rotate.ts";
export type {
  ApplyOptions,
  ChangeSelection,
  DriftOptions,
  FixOptions,
  PlanOptions,
  SetSelection,
} from "./reconcile.ts";
export { acceptDrift, apply, drift, fixDrift, plan, validate } from "./reconcile.ts";
export type { WorldOptions } from "./world.ts";
export { createWorld } from "./world.ts";
