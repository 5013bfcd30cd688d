/** How a part is written into a template, by what the text around it is. */
export const encoders = ["json", "url", "base64", "pgdsn", "odbc", "raw"] as const;

export type Encoder = (typeof encoders)[number];

/** A stretch of a template: its own text, or the place of a part. */
export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "part"; readonly name: string; readonly encoder: Encoder };
