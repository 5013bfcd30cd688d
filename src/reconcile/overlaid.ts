import type { Files } from "../model/world.ts";

/** Files as they would be with other texts in some: what is to be written is checked before it is. */
export const overlaid = (files: Files, texts: ReadonlyMap<string, string>): Files => ({
  ...files,
  read: async (path, limit) => {
    const text = texts.get(path) ?? texts.get(await files.realPath(path));
    return text === undefined ? files.read(path, limit) : new TextEncoder().encode(text);
  },
});
