import { sep } from "node:path";

/** A path as we write paths: with `/` on every system. */
export const slashed = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
