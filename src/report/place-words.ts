import type { Place } from "../model/problem.ts";

/** `file:line:column`, as editors and terminals make a link of it. */
export const placeWords = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
