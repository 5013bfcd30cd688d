/** Names of mappings and positions in lists, from a SOPS file's top down. Comments have no position. */
export type SopsKey = readonly (string | number)[];

/** What `a.b[0]` means. Names that hold a dot or a bracket cannot be written so. */
export const sopsKey = (text: string): SopsKey =>
  text.split(".").flatMap((part) => {
    const [name = "", ...positions] = part.split("[");
    return [name, ...positions.map((position) => Number.parseInt(position, 10))];
  });

/** A key in words, for people. */
export const sopsKeyText = (key: SopsKey): string =>
  key.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i ? "." : ""}${part}`)).join("");
