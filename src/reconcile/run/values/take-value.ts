import type { DesiredPresent } from "../../../model/desired.ts";
import { MissingValue } from "../../../model/errors.ts";
import type { KeyMaterial } from "../../../model/key.ts";
import type { Kind } from "../../../model/object.ts";
import { flawOfLength, type Sealed } from "../../../model/sealed.ts";
import { fitMaterial, parseMaterial } from "../../../sources/material.ts";

/** What an object takes of a value, as it takes it. */
export type TakenValue = { readonly value?: Sealed; readonly material?: KeyMaterial };

/**
 * What an object takes of an opened value: `apply` asks before its first write, `seal` before it writes the manifest.
 * @param desired what git says of the object; undefined where that is not known.
 * @throws MissingValue where no such object, or not this one, can hold the value
 */
export function takeValue(value: Sealed, kind: Kind, desired: DesiredPresent | undefined): TakenValue {
  if (kind === "key") {
    const material = parseMaterial(value);
    return { material: desired?.kind === "key" ? fitMaterial(material, desired) : material };
  }
  if (!value.isText)
    throw new MissingValue(
      "value-invalid",
      "the value is not UTF-8 text",
      "wrap its source in { base64: ... }",
    );
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  return { value };
}
