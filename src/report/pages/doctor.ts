import type { Access, Obstacle, VaultAccess } from "../../model/access.ts";
import type { DoctorDocument } from "../../model/document.ts";
import { makePlainRow, type Row } from "../words/row.ts";
import { countWords, listCounts, pluralWords } from "../words/summary.ts";
import type { Page } from "./page.ts";

/** What the identity may do, vault by vault. */
export function doctorPage({ run, vaults, absent }: DoctorDocument): Page {
  const verbs = vaults.flatMap((vault) => (vault.way === "open" ? vault.verbs : []));
  const of = (result: Access["result"]) => verbs.filter((verb) => verb.result === result).length;
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
    sections: vaults.map((vault) => ({
      heading: vault.vault,
      url: vault.url,
      rows: rows(vault),
      folds: [],
    })),
    findings: [],
    summary: `${countWords(vaults.length, "vault")}: ${counts === "" ? "nothing to ask" : counts}.`,
    closing: [
      ...(verbs.some(isByAbsentName)
        ? ["* Asked of a name that is not there, which is no proof on Azure: see docs/how-to/access.md."]
        : []),
      ...(run === "apply" && verbs.length > 0
        ? [`Nothing was written: rights to write were asked of ${absent}.`]
        : []),
      ...(of("denied") > 0
        ? [
            "doctor --emit roles prints the role assignments; doctor --wait asks until a new one works, which takes some minutes.",
          ]
        : []),
    ],
  };
}

function rows(vault: VaultAccess): readonly Row[] {
  switch (vault.way) {
    case "open":
      return vault.verbs.map(row);
    case "not asked":
      return [
        makePlainRow("not tried", "every verb", "nothing is declared for the vault, so nothing is needed"),
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

const isByAbsentName = (access: Access): boolean =>
  access.result === "allowed" && access.by === "absent name";
