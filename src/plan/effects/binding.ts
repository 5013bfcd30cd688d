import type { VaultConfig } from "../../model/config.ts";
import { programOf } from "../../model/config.ts";
import { type Desired, sourceOf } from "../../model/desired.ts";
import { compareText, foldName } from "../../model/object.ts";
import type { Program } from "../../model/source.ts";
import { copiesOf, sourcesIn } from "../../model/source-parts.ts";

/** The address of the embedded vault, whatever its url: a plan made there approves nothing elsewhere. */
export const embedded = "embedded";

/** All that decides, beside the effect itself, what is written and where. An approval covers it, too. */
export type Binding = {
  readonly address: string;
  /** All that git says of the object, without the places in files; of an object that is gone from git, its owner. */
  readonly wanted:
    | Omit<Desired, "id" | "place" | "valuePlace" | "leafPlace" | "defaulted" | "overridden">
    | { readonly state: "gone"; readonly owner: string };
  /** Each vault that the value is copied from, and where that is. */
  readonly copiedFrom: readonly (readonly [vault: string, address: string])[];
  /** The config's entries for the programs whose output is in the value. */
  readonly programs: readonly Program[];
};

export type AddressOf = (vault: string) => string;

/** What binds the effects on an object that git speaks of. */
export function bindingOf(desired: Desired, vault: VaultConfig, addressOf: AddressOf): Binding {
  const { id, ...said } = desired;
  const places = { place: undefined, valuePlace: undefined, leafPlace: undefined };
  const wanted = { ...said, ...places, defaulted: undefined, overridden: undefined };
  const source = sourceOf(desired);
  const copied = [...new Set(copiesOf(desired).map((copy) => foldName(copy.vault)))].sort(compareText);
  return {
    address: addressOf(id.vault),
    wanted,
    copiedFrom: copied.map((name) => [name, addressOf(name)]),
    programs: (source ? sourcesIn(source) : []).flatMap((one) =>
      one.from === "exec" ? (programOf(one, vault) ?? []) : [],
    ),
  };
}

/** What binds the effects on an object that is gone from git. */
export const bindingOfOrphan = (owner: string, address: string): Binding => ({
  address,
  wanted: { state: "gone", owner },
  copiedFrom: [],
  programs: [],
});
