import type { Style } from "./style.ts";

/** Options of plan, apply and drift that reports speak of: the Action has each as an input of the same name. */
type Option = "max-destroy" | "allow-empty" | "allow-purge" | "fix" | "accept";

/** How an option is given where the report is read: `--max-destroy 6` or `max-destroy: 6`. */
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
