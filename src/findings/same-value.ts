import type { Opened } from "../model/desired.ts";
import { sourceOf } from "../model/desired.ts";
import { formatPlace } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import { compareText, objectKey, objectName } from "../model/object.ts";
import { Sealed } from "../model/sealed.ts";
import type { Source, ValueSource } from "../model/source.ts";
import { copiedIdOf, type DeclaredSources, leavesOf } from "../model/source-parts.ts";
import { aboutObject } from "./dates-after.ts";

/** Shorter values can be equal by chance, so we do not compare them. */
export const leastCharacters = 20;

/**
 * Objects whose values are equal although nothing declares it. Each finding names the first object with the value. Texts
 * that stand in git for everybody are not compared.
 */
export function findSameValues(opened: readonly Opened[], declared: DeclaredSources): readonly Finding[] {
  return Sealed.group(wholes(opened, declared), ({ value }) => value).flatMap((those) => {
    const [first, ...others] = differing(those, declared);
    return first ? others.map((other) => finding(other, first)) : [];
  });
}

const finding = ({ desired }: Opened, first: Opened): Finding => ({
  finding: "same value",
  severity: "warning",
  confidential: true,
  ...aboutObject(desired, "value"),
  message: `its value is that of ${objectName(first.desired.id)}, too: give it one of its own, or declare it as a copy`,
});

/** The values of whole objects that are worth a comparison, in the order of the objects. */
const wholes = (opened: readonly Opened[], declared: DeclaredSources): readonly Opened[] =>
  opened
    .filter(({ desired, source }) => source.from === "external" || source === sourceOf(desired))
    .filter(({ value }) => value.isTextOf(leastCharacters))
    .filter(({ desired, source }) => !isPublicSource(source, desired.id.vault, declared))
    .map((one) => ({ one, key: objectKey(one.desired.id) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ one }) => one);

/** Whether every part of a value stands in git for everybody to read. */
export const isPublicSource = (source: Source, vault: string, declared: DeclaredSources): boolean =>
  source.from !== "external" && leavesOf(source, vault, declared).every(({ from }) => from === "literal");

/** One object of each declaration, because one declaration may give many objects the same value. */
const differing = (those: readonly Opened[], declared: DeclaredSources): readonly Opened[] => {
  const byDeclaration = Map.groupBy(those, ({ desired, source }) =>
    source.from === "external"
      ? formatPlace(desired.place)
      : declarationOf(source, desired.id.vault, declared),
  );
  return [...byDeclaration.values()].flatMap(([first]) => (first ? [first] : []));
};

/** Names the declaration of a value: a copy has that of its source, whatever the version. */
function declarationOf(source: ValueSource, vault: string, declared: DeclaredSources): string {
  if (source.from !== "secret")
    return JSON.stringify(source, (name, member) => (name === "revision" ? undefined : member));
  const copied = copiedIdOf(source, { vault });
  const declaredAs = declared.get(objectKey(copied));
  const from = declaredAs && sourceOf(declaredAs);
  return from ? declarationOf(from, copied.vault, declared) : objectKey(copied);
}
