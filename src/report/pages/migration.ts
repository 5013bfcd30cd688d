import type { MigrationDocument } from "../../model/document.ts";
import type { Style } from "../style.ts";
import { makePlainRow } from "../words/row.ts";
import { countWords } from "../words/summary.ts";
import { nameWords, quoteText } from "../words/text.ts";
import { mostFiles } from "./import.ts";
import type { Page } from "./page.ts";

/** What of another tool's file was written, under which names, and what was not carried over. */
export function migrationPage(document: MigrationDocument, { all }: Pick<Style, "all">): Page {
  const { from, vaults, carried, left, files, file } = document;
  const shown = all ? files : files.slice(0, mostFiles);
  const more = files.length - shown.length;
  return {
    title: "Import",
    sections: [
      ...vaults.map(({ vault, url }) => ({
        heading: vault,
        url,
        rows: carried
          .filter(({ id }) => id.vault === vault)
          .map(({ id, from: old }) =>
            makePlainRow(
              from === "terraform" ? "adopt" : "create",
              nameWords(id),
              `from ${addressWords(old)}`,
            ),
          ),
        folds: [],
      })),
      ...(left.length === 0
        ? []
        : [
            {
              heading: "To look at",
              url: file,
              isTarget: true as const,
              rows: left.map(({ from: old, message }) => makePlainRow("left", addressWords(old), message)),
              folds: [],
            },
          ]),
    ],
    findings: [],
    summary: summary(document),
    closing: [
      ...shown.map((path) => `Wrote ${quoteText(path)}`),
      ...(more > 0 ? [`Wrote ${countWords(more, "more file")}: --all names them`] : []),
      ...(from === "terraform"
        ? ["A state does not tell of prevent_destroy, ignore_changes and timeouts, nor how a value was made."]
        : ["No $ in a value was expanded."]),
      `Next: ${next(document)}`,
    ],
  };
}

/** A line's number, and an address of Terraform with plain instance keys, which stands as Terraform prints it. */
const addressWords = (text: string): string =>
  /^(?:line \d+|(?:[\p{L}\p{N}._-]|\[\d+\]|\["[\p{L}\p{N}._/:-]+"\])+)$/u.test(text) ? text : quoteText(text);

/** `Imported: 12 secrets (each with its value encrypted), 1 key; 3 to look at.` */
function summary({ summary: { secrets, keys, encrypted, left } }: MigrationDocument): string {
  const whose =
    encrypted === secrets
      ? "each with its value"
      : encrypted === 1
        ? "1 with its value"
        : `${encrypted} with their values`;
  const values = encrypted === 0 ? "" : ` (${whose} encrypted)`;
  const end = left > 0 ? `; ${left} to look at` : "";
  const ofKeys = keys > 0 ? `, ${countWords(keys, "key")}` : "";
  return `Imported: ${countWords(secrets, "secret")}${values}${ofKeys}${end}.`;
}

/** Git must track a SOPS file before a plan takes it; Terraform must forget before `apply` writes its tags. */
function next({ config, emulator, emulatorFile, removed }: MigrationDocument): string {
  const where = config === "keyvault-gitops.yaml" ? "" : ` --config ${quoteText(config)}`;
  const file = emulatorFile === undefined ? "" : `=${quoteText(emulatorFile)}`;
  const plan = `keyvault-gitops plan${where}${emulator ? ` --emulator${file}` : ""}`;
  return removed === undefined
    ? `git add, then ${plan}`
    : `${plan}; then ${removed} in Terraform, before apply`;
}
