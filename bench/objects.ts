// The objects of the sets, as our manifests and the loops beside them name them.

export type Kind = "secret" | "key";

/** The name of the object at a place. */
export const nameOf = (kind: Kind, at: number): string => `${kind}-${at}`;

/** The value of the secret at a place, and the one that it changes to. */
export const textOf = (at: number, isChanged = false): string => `${isChanged ? "changed" : "plain"}-${at}`;

/** The tags of every object, and what those of one change to. */
export const tags = { team: "bench" } as const;
export const changedTags = { team: "changed" } as const;
