import { type Desired, type DesiredPresent, findOverride } from "../../model/desired.ts";
import { canonicalJson } from "../../model/digest.ts";
import type { DriftEntry } from "../../model/document/drift.ts";
import type { NotAccepted } from "../../model/document.ts";
import { formatPlace } from "../../model/errors.ts";
import { foldName, objectKey } from "../../model/object.ts";
import { type Edit, nameOfEdited } from "../../model/plan/edit.ts";

/** A property that the vaults moved, and the objects of the manifest's entry: one in each of its vaults. */
export type AcceptedMove = {
  readonly edit: Edit;
  /** The folded name of the vault whose override says the property: then it is the property of that vault alone. */
  readonly override?: string;
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
  // Several items may take one file: each makes objects of its leaves, by its own manifest and with names of its own.
  const declared = Map.groupBy(present, ({ id, place, valuePlace }) =>
    [formatPlace(place), valuePlace.file, id.kind, foldName(id.name)].join(" "),
  );
  const found: AcceptedMove[] = [];
  for (const objects of declared.values()) {
    const edits = objects.flatMap((object) =>
      (drifted.get(objectKey(object.id))?.edits ?? []).map((edit) => ({ object, edit })),
    );
    const alike = ({ object, edit }: (typeof edits)[number]) =>
      canonicalJson([edit, overrideOf(object, edit) ?? null]);
    for (const [one, ...others] of Map.groupBy(edits, alike).values()) {
      if (!one) continue;
      const { edit, object } = one;
      const override = overrideOf(object, edit);
      const [first, ...more] = objects.filter((other) => overrideOf(other, edit) === override);
      if (!first) continue;
      const message = reason(edit, others.length < more.length);
      if (message === undefined)
        found.push({ edit, ...(override !== undefined && { override }), objects: [first, ...more] });
      else left.push(...[one, ...others].map(({ object: { id } }) => ({ id, edit, message })));
    }
  }
  return { moves: found, left };
}

/** The folded name of an object's vault, where an override for it says the edited property. */
const overrideOf = ({ id, overridden }: DesiredPresent, edit: Edit): string | undefined =>
  findOverride(overridden, nameOfEdited(edit)) && foldName(id.vault);

const isOfProperties = ({ kinds }: DriftEntry): boolean =>
  kinds.every((kind) => kind === "changed" || kind === "disabled");

function reason({ cause }: Edit, differs: boolean): string | undefined {
  if (cause !== "drift") return "git moved it, too: decide by hand which of the two it shall be";
  return differs
    ? "the entry is for several vaults, and they differ in it: say it in an override of this vault"
    : undefined;
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
