import type { Finding } from "../model/finding.ts";
import { nameOf } from "../model/object.ts";
import { placeWords } from "./place-words.ts";

/** Something to tell a person, as a row. */
export type FindingRow = {
  readonly severity: Finding["severity"];
  readonly about: string;
  readonly says: string;
};

export const findingRow = ({ severity, id, vault, says, place }: Finding): FindingRow => ({
  severity,
  about: id ? nameOf(id) : vault,
  says: place ? `${says} (${placeWords(place)})` : says,
});
