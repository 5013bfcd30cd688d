// Values that whoever runs it gives to secrets: those of an earlier version, by restore, and typed ones, by fill. How the
// vault came to it, and what is given.
import type { ApplyDocument } from "../../src/model/document.ts";
import { objectKey } from "../../src/model/object.ts";
import { Sealed } from "../../src/model/sealed.ts";
import type { World } from "../../src/model/world.ts";
import { fillValues } from "../../src/reconcile/objects/fill.ts";
import { restoreVersion } from "../../src/reconcile/objects/restore.ts";
import { apply } from "../../src/reconcile.ts";
import { ours } from "../canary/canaries.ts";
import { applying, type Lab } from "../simulation/lab.ts";
import { allowed, type Effects, vault } from "./effects.ts";

/** Writes to a vault, in a run of its own. */
export type Deed = (world: World, lab: Lab) => Promise<ApplyDocument>;

export const applyAll: Deed = (world) => apply({ ...applying, ...allowed }, world);

const [one = "", two = "", three = ""] = ours.map(({ value }) => value);
const generated = (epoch: number) => ({
  value: { generate: { length: 30, epoch } },
  contentType: "text/plain",
  tags: { app: "shop" },
  expiresIn: "P90D",
});
const external = { value: "external", contentType: "text/plain", expiresOn: "2090-01-01" };
const copying = { value: { secret: { name: "restored" } } };
const nobody = async () => {};

/** A bad apply made another value, which another secret copies. */
export const generatedAnew: Effects = {
  first: { secrets: { restored: generated(1), copying } },
  later: { secrets: { restored: generated(2), copying } },
  now: { secrets: { restored: generated(2), copying } },
  effects: ["settle copying", "set restored"],
  verbs: ["settle", "set"],
  environment: { first: {}, now: {} },
  before: nobody,
  meddle: nobody,
};

/** Somebody set another value by hand, and lost tags and dates by it. */
export const setByHand: Effects = {
  ...generatedAnew,
  first: { secrets: { restored: external, copying } },
  later: { secrets: { restored: external, copying } },
  now: { secrets: { restored: external, copying } },
  effects: ["set copying", "set restored"],
  verbs: ["set"],
  before: async ({ client }) => void (await client(vault).setSecret("restored", one)),
  meddle: async ({ client }) => void (await client(vault).setSecret("restored", two)),
};

/** Writes the value of the oldest version of the secret again. */
export const restoreOldest: Deed = (world, { look }) => {
  const version = look().get(`${vault}/secret/restored`)?.versions[0].version ?? "";
  const named = { paths: [], emulator: false, name: "restored", version, onNewest: () => {} };
  return restoreVersion({ ...named, concurrency: 16, confirm: async () => true }, world);
};

/** One secret that has a value and one that has none, which another secret copies. */
export const unfilled: Effects = {
  ...generatedAnew,
  first: { secrets: { there: external } },
  later: { secrets: { there: external } },
  now: {
    secrets: { there: external, missing: external, copying: { value: { secret: { name: "missing" } } } },
  },
  effects: ["create copying", "create missing", "set there"],
  verbs: ["create", "set"],
  before: async ({ client }) => void (await client(vault).setSecret("there", one)),
};

/** Gives a value to each of the two. */
export const fillBoth: Deed = (world) => {
  const values: Readonly<Record<string, string>> = { missing: two, there: three };
  const ask = async (secrets: readonly { readonly id: Parameters<typeof objectKey>[0] }[]) =>
    new Map(secrets.map(({ id }) => [objectKey(id), Sealed.text(values[id.name] ?? "")]));
  const named = { paths: [], emulator: false, names: Object.keys(values), ask };
  return fillValues({ ...named, concurrency: 16, confirm: async () => true }, world);
};
