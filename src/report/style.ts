/** How a report shall look. */
export type Style = {
  /** Columns of the terminal, to which words are wrapped; Infinity where there is none. Markdown, HTML and JSON do not look at it. */
  readonly width: number;
  /** Whether ANSI colours may be used. */
  readonly colour: boolean;
  /** False where the terminal shows ASCII only: every other character is then shown as `\u{...}`. */
  readonly unicode: boolean;
  /** `--all`: nothing is folded into a count. */
  readonly all: boolean;
  /** `--unmanaged`: unmanaged objects are named. */
  readonly unmanaged: boolean;
  /** How options are named: as flags of the CLI, or as inputs of the Action. */
  readonly options: "flags" | "inputs";
};
