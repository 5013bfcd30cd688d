import type { Desired, DesiredPresent } from "../model/desired.ts";
import { canonicalJson } from "../model/digest.ts";
import type { NotAccepted } from "../model/document.ts";
import type { DriftEntry } from "../model/drift.ts";
import type { Edit } from "../model/edit.ts";
import { formatPlace } from "../model/errors.ts";
import { objectKey } from "../model/object.ts";

/** A property that the vaults moved, and the objects of the manifest's entry: one in each of its vaults. */
export type AcceptedMove = {
  readonly edit: Edit;
  readonly objects: readonly [DesiredPresent, ...DesiredPresent[]];
};

/**
 * The drift of properties that manifests can take over from their vaults, and the drift that they cannot. An object that
 * drifted in another way stays out: whoever set its value by hand lost its properties.
 * @param desired all objects that the manifests declare, in every vault that they name.
 */
export function findAcceptable(
  entries: readonly DriftEntry[],
  desired: readonly Desired[],
): { readonly moves: readonly AcceptedMove[]; readonly left: readonly NotAccepted[] } {
  const [mine, others] = [entries.filter(isOfProperties), entries.filter((one) => !isOfProperties(one))];
  const left: NotAccepted[] = others.map(({ id }) => ({ id, message: "only properties are taken over" }));
  const drifted = new Map(mine.map((entry) => [objectKey(entry.id), entry]));
  const present = desired.filter((one) => one.state === "present");
  // Several items may take one file: each makes objects of its leaves, by its own manifest.
  const declared = Map.groupBy(present, ({ place, valuePlace }) =>
    [place, valuePlace].map(formatPlace).join(" "),
  );
  const found: AcceptedMove[] = [];
  for (const [first, ...more] of declared.values()) {
    if (!first) continue;
    const objects = [first, ...more] as const;
    const moved = objects.flatMap(({ id }) => drifted.get(objectKey(id)) ?? []);
    const edits = moved.flatMap((entry) => entry.edits.map((edit) => ({ id: entry.id, edit })));
    for (const [one, ...others] of Map.groupBy(edits, ({ edit }) => canonicalJson(edit)).values()) {
      if (!one) continue;
      const { edit } = one;
      const message = reason(edit, 1 + others.length < objects.length);
      if (message === undefined) found.push({ edit, objects });
      else left.push(...[one, ...others].map(({ id }) => ({ id, edit, message })));
    }
  }
  return { moves: found, left };
}

const isOfProperties = ({ kinds }: DriftEntry): boolean =>
  kinds.every((kind) => kind === "changed" || kind === "disabled");

function reason({ cause }: Edit, differs: boolean): string | undefined {
  if (cause !== "drift") return "git moved it, too: decide by hand which of the two it shall be";
  return differs ? "the entry is for several vaults, and they differ in it" : undefined;
}

/** The desired object once the manifest gives an edited property its live end. */
export function desiredAsLive(desired: DesiredPresent, edit: Edit): DesiredPresent {
  switch (edit.property) {
    case "contentType":
    case "enabled":
    case "expiresOn":
    case "notBefore":
    case "keyOps":
      return {
        ...withoutDefault(desired, edit.property),
        properties: { ...desired.properties, [edit.property]: edit.before },
      } as DesiredPresent;
    case "tag": {
      const { tags } = desired;
      return { ...desired, tags: { ...tags, set: { ...tags.set, [edit.name]: edit.before } } };
    }
    default:
      return desired;
  }
}

/** An own property of an object is no default's, whatever the defaults say. */
const withoutDefault = ({ defaulted = [], ...desired }: DesiredPresent, property: string): DesiredPresent => {
  const left = defaulted.filter((name) => name !== property);
  return { ...desired, ...(left.length > 0 && { defaulted: left }) } as DesiredPresent;
};
