import { foldName } from "../../model/object.ts";
import type { KeyRotation, Rotation, RotationDue, Strategy, TargetConfig } from "../../model/rotation.ts";
import { addDuration, isDuration, subtractDuration } from "../../model/time.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { WrittenKey, WrittenKeyRotation, WrittenSecret, WrittenSecretRotation } from "../written.ts";
import { resolveDuration } from "./duration.ts";
import type { ManifestEntry } from "./entry.ts";
import { findSecretLooks } from "./looks-secret.ts";
import type { PropertyLevel } from "./properties.ts";
import { resolveTemplate } from "./template.ts";

/** The users whose credentials a target holds; none where the value is a credential by itself. */
export function usersOf(target: TargetConfig): readonly string[] {
  switch (target.is) {
    case "generate":
    // Its credentials have no names that a reader needs: they sign in with the application's client id.
    case "entraApplication":
      return [];
    case "azureKeys":
    case "postgres":
    case "sqlServer":
    case "mysql":
    case "exec":
      return target.users;
    default:
      return target satisfies never;
  }
}

/**
 * Whether clients sign in as its users: then a password is of no use without the name of the one it belongs to. The two
 * keys of a service have names, too, which no client sends.
 */
function hasSignInNames(target: TargetConfig): boolean {
  switch (target.is) {
    case "generate":
    case "azureKeys":
    case "entraApplication":
      return false;
    case "postgres":
    case "mysql":
    case "sqlServer":
    case "exec":
      return true;
    default:
      return target satisfies never;
  }
}

/** Two credentials can take turns, one cannot. One that is added leaves the published one as it is. */
const strategyOf = (target: TargetConfig): Strategy =>
  target.is === "entraApplication" || usersOf(target).length === 2 ? "dual" : "single";

/** What a secret's `rotation:` means; undefined where it is incomplete, which is reported. */
export function resolveSecretRotation(
  written: WrittenSecretRotation,
  { path: entry, targets, report }: ManifestEntry<WrittenSecret>,
  { expiry }: PropertyLevel,
): Rotation | undefined {
  const path = [...entry, "rotation"];
  const expiresIn = expiry && "expiresIn" in expiry ? expiry.expiresIn : undefined;
  const due = dueOf(written, expiresIn, path, report);
  const target = targets?.find(({ name }) => foldName(name) === foldName(written.target));
  if (targets && !target) {
    const names = targets.map(({ name }) => name);
    const hint = suggestNearest(written.target, names) ?? "list it under targets: in the config";
    report([...path, "target"], "rotation-invalid", "the config has no such target", hint);
  }
  const strategy = written.strategy ?? (target && strategyOf(target)) ?? "single";
  if (target && strategy !== strategyOf(target))
    report(
      [...path, "strategy"],
      "rotation-invalid",
      `the target ${target.name} ${contradictionOf(target)}`,
      target.is === "entraApplication" ? "take strategy out" : "take strategy out, or give it other users",
    );
  if (target?.is === "entraApplication" && due) reportLifetime(target, due, expiresIn, path, report);
  if (target && usersOf(target).length === 2 && hasSignInNames(target) && !namesUser(written.template))
    report(
      [...path, ...(written.template === undefined ? [] : ["template"])],
      "rotation-invalid",
      `the target ${target.name} has two users, and the value would not say whose password it is`,
      "write {{ user | encoder }} and {{ password | encoder }} in its template, and have readers take both from it",
    );
  const pieces =
    written.template === undefined ? undefined : templateOf(written.template, target, [...path, "template"]);
  return (
    due && { due, strategy, target: target?.name ?? written.target, ...(pieces && { template: pieces }) }
  );

  function templateOf(text: string, of: TargetConfig | undefined, at: typeof path) {
    const names = of && usersOf(of).length === 0 ? ["password"] : ["user", "password"];
    const found = resolveTemplate(text, names, at, report, `use ${names.join(" and ")}`);
    if (found?.every((piece) => piece.kind === "text" || piece.name !== "password"))
      report(
        at,
        "template-invalid",
        "the template does not use the password",
        "write {{ password | encoder }} in it",
      );
    const own = found?.map((piece) => (piece.kind === "text" ? piece.text : "$")).join("") ?? "";
    const what = findSecretLooks(own);
    if (what !== undefined)
      report(
        at,
        "literal-looks-secret",
        `this text looks like ${what}`,
        "only user and password are given to it",
      );
    return found;
  }
}

const contradictionOf = (target: TargetConfig): string | undefined =>
  target.is === "entraApplication"
    ? "adds each credential beside the published one, which works on"
    : contradictions[usersOf(target).length];

/** Whether a template has the user in it. What else may be wrong with it is reported on its own. */
const namesUser = (template: string | undefined): boolean => /\{\{\s*user\b/.test(template ?? "");

/** What a target has, by the number of its users. */
const contradictions = [
  "has no users, so there is a single credential",
  "has one user, so there is a single credential",
  "has two credentials, which take turns",
] as const;

/** What a key's `rotation:` means; undefined where it is incomplete, which is reported. */
export function resolveKeyRotation(
  written: WrittenKeyRotation,
  { written: { rotationPolicy }, path: entry, report }: ManifestEntry<WrittenKey>,
  { expiry }: PropertyLevel,
): KeyRotation | undefined {
  const path = [...entry, "rotation"];
  if (rotationPolicy?.lifetimeActions?.some(({ action }) => action === "Rotate"))
    report({ name: path }, "property-conflict", "the key's rotationPolicy rotates it", "keep one of the two");
  const given = expiry && "expiresIn" in expiry ? expiry.expiresIn : undefined;
  const expiresIn = rotationPolicy ? rotationPolicy.expiresIn : given;
  const due = dueOf(written, expiresIn, path, report);
  return due && { due };
}

/** Reports a rotation for which credentials have to live longer than the tenant's policy allows. */
function reportLifetime(
  { name, grace, maxLifetime }: Extract<TargetConfig, { is: "entraApplication" }>,
  due: RotationDue,
  expiresIn: string | undefined,
  path: DocumentPath,
  report: ReportProblem,
): void {
  const durations = ["every" in due ? due.every : [], expiresIn ?? []].flat();
  if (maxLifetime === undefined || ![grace, maxLifetime, ...durations].every(isDuration)) return;
  const isTooLong = makingTimes(...durations, grace, maxLifetime).some((made) =>
    durations.some(
      (duration) => addDuration(addDuration(made, duration), grace) > addDuration(made, maxLifetime),
    ),
  );
  if (isTooLong)
    report(
      path,
      "rotation-invalid",
      `a credential would have to live longer than the maxLifetime of the target ${name}, together with its grace`,
      "rotate more often, shorten expiresIn, or shorten the target's grace",
    );
}

/** When a rotation at a path is due. A new version must not be due at once. */
function dueOf(
  { every, beforeExpiry }: WrittenKeyRotation,
  expiresIn: string | undefined,
  path: DocumentPath,
  report: ReportProblem,
): RotationDue | undefined {
  const name = every === undefined ? "beforeExpiry" : "every";
  const at = [...path, name];
  const duration = resolveDuration(every ?? beforeExpiry ?? "", at, report, "P30D");
  if (duration === undefined) return undefined;
  const reportLength = (message: string, flawed: (duration: string, expiresIn: string) => boolean) => {
    if (expiresIn !== undefined && isDuration(expiresIn) && flawed(duration, expiresIn))
      report(at, "rotation-invalid", message, calendarHint(duration, expiresIn));
  };
  if (name === "every") {
    const message = "must not be longer than expiresIn: a version would expire before the next one is due";
    reportLength(message, canExpireFirst);
    return { every: duration };
  }
  if (expiresIn === undefined)
    report(
      at,
      "property-missing",
      "needs expiresIn, which gives every new version its expiry",
      "declare expiresIn, or say every",
    );
  reportLength("must be shorter than expiresIn: a new version would be due at once", isDueAtOnce);
  return { beforeExpiry: duration };
}

/** The beginnings of all months from one leap day to the next. The length of a month or a year depends on them. */
const beginnings = Array.from({ length: 48 }, (_, month) => Date.UTC(2001, month) / 1000);

/** Whether any of these durations has months or years. */
const isOfCalendar = (...durations: readonly string[]): boolean =>
  durations.some((duration) => /^P[^T]*[YM]/.test(duration));

const calendarHint = (...durations: readonly string[]): string | undefined =>
  isOfCalendar(...durations) ? "a month has 28 to 31 days, a year 365 or 366" : undefined;

/** The times of making a version that matter: several only where a duration has months or years. */
const makingTimes = (...durations: readonly string[]): readonly number[] =>
  isOfCalendar(...durations) ? beginnings : beginnings.slice(0, 1);

const isDueAtOnce = (beforeExpiry: string, expiresIn: string): boolean =>
  makingTimes(beforeExpiry, expiresIn).some(
    (made) => subtractDuration(addDuration(made, expiresIn), beforeExpiry) <= made,
  );

const canExpireFirst = (every: string, expiresIn: string): boolean =>
  makingTimes(every, expiresIn).some((made) => addDuration(made, expiresIn) < addDuration(made, every));
