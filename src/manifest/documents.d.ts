/** Says whether data has the shape of a document, by its schema in `schemas/`. */
type Check = (data: unknown) => boolean;

export const Plan: Check;
export const Apply: Check;
export const Drift: Check;
