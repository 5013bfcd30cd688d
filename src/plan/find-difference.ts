import type { VaultConfig } from "../model/config.ts";
import { type Desired, sourceInGit } from "../model/desired.ts";
import { canonicalJson } from "../model/digest.ts";
import type { ComparedSide, Difference, PropertyDifference } from "../model/document/difference.ts";
import type { ExplainedProperty } from "../model/document/explained-object.ts";
import type { Inventory, LiveKey, LiveObject } from "../model/live.ts";
import { compareText, type Kind, kinds, type ObjectId, objectKey } from "../model/object.ts";
import { isPendingName } from "../model/rotation.ts";
import { hideTexts } from "../model/source.ts";
import { copiesOf } from "../model/source-parts.ts";
import { explainProperties } from "./explain.ts";
import { findOwnership } from "./ownership.ts";

/** One of two vaults: all that it holds, and what git declares for it. */
export type ComparedVault = {
  readonly vault: VaultConfig;
  readonly held: Inventory;
  readonly desired: readonly Desired[];
};

/** What one vault has of an object, and what git says of it there. */
type Side = {
  readonly vault: VaultConfig;
  readonly id: ObjectId;
  readonly live: LiveObject | LiveKey | undefined;
  readonly desired: Desired | undefined;
};

/**
 * What differs between two vaults: names, properties, tags but ours and those that the manifests ignore, and what git says.
 * The pending secrets of rotations are left out.
 * @returns sources without plain texts
 */
export function findDifference(first: ComparedVault, second: ComparedVault): Difference {
  const [firstSide, secondSide] = [sidesOf(first), sidesOf(second)];
  const compared = kinds.flatMap((kind) => {
    const names = [first, second].flatMap(({ held }) => Object.keys(held[kind].live));
    return [...new Set(names)]
      .filter((name) => kind === "key" || !isPendingName(name))
      .sort(compareText)
      .map((name) => {
        const [a, b] = [firstSide(kind, name), secondSide(kind, name)];
        const inBoth = a.live !== undefined && b.live !== undefined;
        return { a, b, inBoth, differences: inBoth ? compareSides(a, b) : [] };
      });
  });
  const different = compared.filter(({ differences }) => differences.length > 0).length;
  return {
    summary: {
      onlyFirst: compared.filter(({ b }) => !b.live).length,
      onlySecond: compared.filter(({ a }) => !a.live).length,
      different,
      same: compared.filter(({ inBoth }) => inBoth).length - different,
    },
    objects: compared
      .filter(({ inBoth, differences }) => !inBoth || differences.length > 0)
      .map(({ a, b, differences }) => ({ first: describeSide(a), second: describeSide(b), differences })),
  };
}

/** Finds what a vault has of an object by its kind and folded name. */
function sidesOf({ vault, held, desired }: ComparedVault): (kind: Kind, name: string) => Side {
  const declared = new Map(desired.map((one) => [objectKey(one.id), one]));
  return (kind, folded) => {
    const live = held[kind].live[folded];
    const wanted = declared.get(objectKey({ vault: vault.name, kind, name: folded }));
    const name = live?.name ?? wanted?.id.name ?? folded;
    return { vault, id: { vault: vault.name, kind, name }, live, desired: wanted };
  };
}

function describeSide({ vault, id, live, desired }: Side): ComparedSide {
  const source = desired && sourceInGit(desired);
  const overridden = desired?.state === "present" ? desired.overridden : undefined;
  const ownership = live && findOwnership(live, undefined, vault.owners, () => false).is;
  return {
    id,
    ...(live && ownership && { ownership: live.managed ? "certificate" : ownership }),
    ...(desired && {
      git: {
        place: desired.place,
        state: desired.state,
        ...(overridden && { overridden }),
        ...(source && { source: hideTexts(source) }),
      },
    }),
  };
}

/** In what two sides differ that both vaults have. */
function compareSides(a: Side, b: Side): readonly PropertyDifference[] {
  const declared = { first: a.desired !== undefined, second: b.desired !== undefined };
  return [
    ...(declared.first === declared.second ? [] : [{ property: "declared", ...declared } as const]),
    ...(hasOtherSource(a, b) ? [{ property: "source" } as const] : []),
    ...compareProperties(a, b),
  ];
}

/** Whether git names another source. Where one side is a copy of the other, both have one value. */
function hasOtherSource(a: Side, b: Side): boolean {
  if (!a.desired || !b.desired || isCopyOf(a, b) || isCopyOf(b, a)) return false;
  return (
    canonicalJson(sourceInGit(a.desired) ?? null) !== canonicalJson(sourceInGit(b.desired) ?? null) ||
    (a.desired.state === "present" && b.desired.state === "present" && !hasSameRotation(a.desired, b.desired))
  );
}

const hasSameRotation = (a: Desired, b: Desired): boolean => targetOf(a) === targetOf(b);

const targetOf = (desired: Desired): string | undefined =>
  desired.state === "present" && desired.kind === "secret" ? desired.rotation?.target : undefined;

function isCopyOf({ desired }: Side, { id }: Side): boolean {
  if (desired?.state !== "present" || desired.kind !== "secret" || desired.source.from !== "secret")
    return false;
  const [from] = copiesOf(desired);
  return from !== undefined && desired.source.version === undefined && objectKey(from) === objectKey(id);
}

function compareProperties(a: Side, b: Side): readonly PropertyDifference[] {
  const { kind } = a.id;
  const [first, second] = [a, b].map(({ live }) =>
    endsByName(explainProperties(kind, undefined, live, { is: "unowned" })),
  );
  const ignored = new Set(
    [a, b].flatMap(({ desired }) => (desired?.state === "present" ? desired.tags.ignore : [])),
  );
  const names = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])];
  return names.flatMap((name): readonly PropertyDifference[] => {
    const [one, other] = [first?.get(name), second?.get(name)];
    const known = one ?? other;
    if (!known || canonicalJson(one?.live ?? null) === canonicalJson(other?.live ?? null)) return [];
    if (known.property === "tag" && ignored.has(known.name)) return [];
    if (known.property === "expiresOn" && hasSameDuration(a, b)) return [];
    const tag = known.property === "tag" && { name: known.name };
    return [{ property: known.property, ...tag, first: one?.live ?? null, second: other?.live ?? null }];
  });
}

const endsByName = (all: readonly ExplainedProperty[]): ReadonlyMap<string, ExplainedProperty> =>
  new Map(all.map((one) => [one.property === "tag" ? `tag ${one.name}` : one.property, one]));

/** Whether each version's expiry follows from its creation by one duration: then the dates differ as the versions do. */
function hasSameDuration(a: Side, b: Side): boolean {
  const [first, second] = [a, b].map(durationOf);
  return first !== undefined && first === second;
}

function durationOf({ desired, live }: Side): string | undefined {
  const policy = live && "key" in live ? live.key.rotationPolicy.expiresIn : undefined;
  return policy ?? (desired?.state === "present" ? desired.properties.expiresIn : undefined);
}
