import type { Access, Obstacle, TargetNeed, VaultAccess, Verdict } from "../../model/access.ts";
import type { DoctorDocument } from "../../model/document.ts";
import { groupFindings } from "../words/findings.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import { countWords, listCounts, pluralWords } from "../words/summary.ts";
import type { Page } from "./page.ts";

/** What the identity may do, vault by vault. */
export function doctorPage({ run, vaults, absent, targets = [], findings = [] }: DoctorDocument): Page {
  const verbs = vaults.flatMap((vault) => (vault.way === "open" ? vault.verbs : []));
  const asked = [...verbs, ...targets.flatMap(({ needs }) => needs)];
  const of = (result: Access["result"]) => asked.filter((one) => one.result === result).length;
  const unreached = vaults.filter(({ way }) => way !== "open" && way !== "not asked").length;
  const counts = listCounts([
    [of("allowed"), "allowed"],
    [of("denied"), "denied"],
    [of("unclear"), "unclear"],
    [of("not tried"), "not tried"],
    [unreached, `${pluralWords(unreached, "vault")} not reached`],
  ]);
  return {
    title: "Doctor",
    sections: [
      ...vaults.map((vault) => ({
        heading: vault.vault,
        url: vault.url,
        rows: rows(vault, run),
        folds: [],
      })),
      ...targets.map(({ target, kind, needs }) => ({
        heading: target,
        url: `target ${kind}`,
        isTarget: true as const,
        rows:
          needs.length > 0 ? needs.map(targetRow) : [makePlainRow("allowed", "nothing", "it needs nothing")],
        folds: [],
      })),
    ],
    findings: groupFindings(findings),
    summary: `${countWords(vaults.length, "vault")}${targets.length > 0 ? ` and ${countWords(targets.length, "target")}` : ""}: ${counts === "" ? "nothing to ask" : counts}.`,
    closing: [
      ...(verbs.some(isByAbsentName)
        ? ["* Asked of a name that is not there, which is no proof on Azure: see docs/how-to/access.md."]
        : []),
      ...(run !== "plan" && verbs.length > 0
        ? [`Nothing was written: rights to write were asked of ${absent}.`]
        : []),
      ...(verbs.some(({ result }) => result === "denied")
        ? [
            "doctor --emit roles prints the role assignments; doctor --wait asks until a new one works, which takes some minutes.",
          ]
        : []),
    ],
  };
}

function rows(vault: VaultAccess, run: DoctorDocument["run"]): readonly Row[] {
  switch (vault.way) {
    case "open":
      return vault.verbs.map(row);
    case "not asked":
      return [
        makePlainRow(
          "not tried",
          "every verb",
          run === "rotate"
            ? "nothing rotates in the vault, so nothing is needed"
            : "nothing is declared for the vault, so nothing is needed",
        ),
      ];
    case "blocked":
    case "vault not found":
    case "unauthenticated":
    case "failed":
      return [makePlainRow("denied", obstacles[vault.way], vault.message)];
    default:
      return vault satisfies never;
  }
}

const obstacles = {
  blocked: "blocked by a firewall",
  "vault not found": "vault not found",
  unauthenticated: "not signed in",
  failed: "not reached",
} as const satisfies Record<Obstacle, string>;

const row = (access: Access): Row =>
  makePlainRow(access.result, access.verb, `${access.run}: ${what(access)}`);

function what(access: Access): string {
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
      return access satisfies never;
  }
}

function targetRow(need: TargetNeed & Verdict): Row {
  const isAllowed = need.result === "allowed";
  switch (need.is) {
    case "variable":
      return makePlainRow(
        need.result,
        need.name,
        isAllowed ? "the variable is set" : "the variable is not set. Set it for the run that rotates",
      );
    case "token":
      if (need.result === "not tried")
        return makePlainRow(
          need.result,
          "token",
          `not tried: with --emulator none is asked for. It takes one for ${need.scope}`,
        );
      return makePlainRow(
        need.result,
        "token",
        isAllowed
          ? `the identity gets one for ${need.scope}`
          : `the identity gets none for ${need.scope}. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write`,
      );
    case "actions":
      return makePlainRow(
        need.result,
        "role",
        `not tried, for that would show a key. It takes ${need.actions.join(" and ")} on ${need.resource}: doctor --emit roles --for rotate prints a role with these`,
      );
    case "permission":
      return makePlainRow(
        need.result,
        "permission",
        `not tried, for that would write. It takes ${need.permission} of Microsoft Graph and the ownership of application ${need.clientId}: docs/how-to/rotate-an-entra-application.md has the commands`,
      );
    case "rights":
      return makePlainRow(
        need.result,
        "rights",
        `not tried at ${need.at}: docs/reference/rotation-targets.md lists them`,
      );
    default:
      return need satisfies never;
  }
}

const isByAbsentName = (access: Access): boolean =>
  access.result === "allowed" && access.by === "absent name";
