import type { Style } from "./style.ts";

/** Options that reports speak of: the Action has each as an input of the same name. */
type Option = "max-destroy" | "allow-empty" | "allow-purge" | "fix" | "accept";

/** How an option is written where the report is read: `--max-destroy 6` or `max-destroy: 6`. */
export function optionWords(option: Option, options: Style["options"], value?: number): string {
  switch (options) {
    case "flags":
      return value === undefined ? `--${option}` : `--${option} ${value}`;
    case "inputs":
      return `${option}: ${value ?? "true"}`;
    default:
      return options satisfies never;
  }
}

/** What to do so that plan and apply may: the digests of both have to agree. */
export function givingWords(written: readonly [string, ...string[]], options: Style["options"]): string {
  switch (options) {
    case "flags":
      return `pass ${written.join(" ")}`;
    case "inputs":
      return `give plan and apply the input${written.length > 1 ? "s" : ""} ${written.join(" and ")}`;
    default:
      return options satisfies never;
  }
}
