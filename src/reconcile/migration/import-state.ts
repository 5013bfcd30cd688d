import type { VaultConfig } from "../../model/config.ts";
import type { NotCarried } from "../../model/document/migration.ts";
import { documentHead, type MigrationDocument } from "../../model/document.ts";
import { ProblemsError } from "../../model/errors.ts";
import type { Inventory, LiveKey, LiveObject } from "../../model/live.ts";
import { compareText, foldName, type ObjectId, objectKey } from "../../model/object.ts";
import type { ReadingWorld } from "../../model/world.ts";
import type { FirstVault } from "../authoring/first-config.ts";
import { type ManifestWish, openManifestHome } from "../authoring/manifest-home.ts";
import type { SealOptions } from "../authoring/sealing-key.ts";
import { countRequests, openConnections } from "../run/vaults/connections.ts";
import { type ForgottenResource, formatRemovedBlocks } from "./removed-blocks.ts";
import { flawOfValue, sealValues, type ValueInGit, type WrittenSources } from "./seal-values.ts";
import { parseStateFile, type StateInstance } from "./state-file.ts";
import { type NoObject, readStateObject, type StateObject } from "./state-objects.ts";

/** What is imported of a state. */
export type StateImport = ManifestWish & {
  /** As people typed it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Azure's own name of the one vault; by default every vault of the state. */
  readonly vault?: string;
  /** Seals the values of the state; without it every secret is external. */
  readonly seal?: SealOptions;
};

/** The file that lets Terraform forget. */
const removedFile = "removed.tf";

/**
 * Writes manifests that declare the secrets and keys of a Terraform or OpenTofu state, and the `removed` blocks by which
 * Terraform forgets them. No value is written but sealed.
 * @throws ProblemsError for what was typed, for a file that is no state, and for what is in the way; FileError, VaultError
 */
export async function importState(options: StateImport, world: ReadingWorld): Promise<MigrationDocument> {
  const { files } = world;
  const { instances, objects, others, twins } = readObjects(options);
  const wish = { ...options, vaults: vaultsOf(objects), byUrl: true } as const;
  const { home, format, write } = await openManifestHome(wish, files, "terraform");
  if (!home.known && home.vaults.length > 1 && options.owner === undefined)
    throw new ProblemsError([
      {
        code: "property-missing",
        message: `${options.file} has objects of ${home.vaults.length} vaults, and nobody says for whom the manifests speak`,
        hint: "pass --owner with your team's name",
      },
    ]);
  const placed = objects.map((object) => placeIn(object, home.vaults));
  const connections = openConnections(world.connect);
  const values = options.seal ? placed.flatMap(valueInGit) : [];
  const sealed: WrittenSources =
    options.seal && values.length > 0
      ? await sealValues(values, options.seal, home, { files, connection: connections.to })
      : new Map();

  const { manifests, left } = format(
    home.vaults.map((vault) => ({
      vault,
      // Terraform's code says dates, so they are managed.
      dates: true,
      held: inventoryOf(placed.filter((object) => object.vault === vault)),
      sourceOf: (name) => sealed.get(objectKey({ vault: vault.name, kind: "secret", name })),
    })),
  );
  const why = new Map(left.map((one) => [objectKey(one.id), one]));
  const carried = placed.filter(({ id }) => !why.has(objectKey(id)));
  // What another manifest declares already is Terraform's no more, either.
  const forgotten = placed
    .filter(({ id }) => (why.get(objectKey(id))?.why ?? "declared") === "declared")
    .flatMap(({ instance }) => [instance, ...(twins.get(instance) ?? [])]);
  const resources = forgottenResources(instances, new Set(forgotten));
  const removed = { path: files.resolve(home.out, removedFile), text: formatRemovedBlocks(resources) };
  const written = await write(manifests, resources.length > 0 ? [removed] : []);
  const count = (kind: ObjectId["kind"]) => carried.filter(({ id }) => id.kind === kind).length;
  const notCarried = [
    ...others.map(({ instance, message }) => ({ from: instance.address, message })),
    ...placed.flatMap(({ id, instance }) => {
      const { message } = why.get(objectKey(id)) ?? {};
      return message === undefined ? [] : [{ from: instance.address, message }];
    }),
    ...carried.flatMap((object) => withoutValue(object, options.seal !== undefined)),
    ...dependents(instances, resources),
  ];
  return {
    ...documentHead("Migration", world),
    from: "terraform",
    file: options.file,
    owner: home.owner,
    vaults: home.vaults.map(({ name, url }) => ({ vault: name, url })),
    summary: {
      secrets: count("secret"),
      keys: count("key"),
      encrypted: carried.filter(({ id }) => sealed.has(objectKey(id))).length,
      left: notCarried.length,
    },
    carried: carried.map(({ id, instance }) => ({ from: instance.address, id })),
    left: notCarried,
    ...(resources.length > 0 && { removed: removedFile }),
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    requests: countRequests(connections.all()),
  };
}

/**
 * The objects of a state that were asked for, and the rest of it that is about Key Vault. `twins` are the other instances
 * of the same object, by its first: Terraform manages it as long as it knows one of them.
 */
function readObjects({ bytes, file, vault }: StateImport) {
  const instances = parseStateFile(bytes, file);
  const found = instances.flatMap((instance) => readStateObject(instance) ?? []);
  const known = found.filter((one): one is StateObject => !("message" in one));
  const asked = known.filter((one) => vault === undefined || foldName(one.vault.name) === foldName(vault));
  if (asked.length === 0) {
    const names = [...new Set(known.map((one) => one.vault.name))].sort(compareText).join(", ");
    throw new ProblemsError([
      known.length === 0
        ? {
            code: "selection-unmatched",
            message: `${file} has no azurerm_key_vault_secret and no azurerm_key_vault_key`,
            hint: "give the state of the root module that manages them",
          }
        : {
            code: "selection-unmatched",
            message: `${file} has no secret and no key of the vault ${vault}`,
            hint: `it has those of: ${names}`,
          },
    ]);
  }
  const first = new Map<string, StateObject>();
  const twins = new Map<StateInstance, StateInstance[]>();
  const others: NoObject[] = found.filter((one): one is NoObject => "message" in one);
  for (const one of asked) {
    const key = objectKey({ vault: one.vault.url, kind: one.kind, name: one.live.name });
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      continue;
    }
    const { instance } = before;
    twins.set(instance, [...(twins.get(instance) ?? []), one.instance]);
    others.push({ instance: one.instance, message: `${instance.address} is the same object` });
  }
  return { instances, objects: [...first.values()], others, twins };
}

function vaultsOf(objects: readonly StateObject[]): readonly [FirstVault, ...FirstVault[]] {
  const byUrl = new Map(objects.map(({ vault }) => [vault.url, vault]));
  const [first, ...more] = [...byUrl.values()].sort((a, b) => compareText(a.url, b.url));
  if (!first) throw new Error("a state without objects is refused before");
  return [first, ...more];
}

type Placed = StateObject & { readonly id: ObjectId; readonly vault: VaultConfig };

function placeIn(object: StateObject, vaults: readonly VaultConfig[]): Placed {
  const vault = vaults.find(({ url }) => url === object.vault.url);
  if (!vault) throw new Error("the home has every vault of the state");
  return { ...object, vault, id: { vault: vault.name, kind: object.kind, name: object.live.name } };
}

const valueInGit = ({ vault, live: { name }, value }: Placed): readonly ValueInGit[] =>
  value && flawOfValue(value) === undefined ? [{ vault, name, value }] : [];

function inventoryOf(objects: readonly StateObject[]): Inventory {
  const of = <Live extends LiveObject>(live: readonly Live[]) => ({
    live: Object.fromEntries(live.map((one) => [foldName(one.name), one])),
    deleted: {},
  });
  return {
    secret: of(objects.flatMap((one) => (one.kind === "secret" ? [one.live] : []))),
    key: of(objects.flatMap((one): readonly LiveKey[] => (one.kind === "key" ? [one.live] : []))),
  };
}

/** A secret whose value the state does not have, or that no manifest can hold. */
function withoutValue({ instance, value }: Placed, isSealed: boolean): readonly NotCarried[] {
  const from = instance.address;
  const { value_wo_version: version } = instance.attributes;
  // The provider writes 0 where there is none.
  if (typeof version === "number" && version > 0)
    return [
      { from, message: "value_wo: no state holds its value, so it is external until you name a source" },
    ];
  const flaw = isSealed && value ? flawOfValue(value) : undefined;
  return flaw === undefined ? [] : [{ from, message: `${flaw}, so it is external` }];
}

/** Each resource of which an instance is forgotten. */
function forgottenResources(
  instances: readonly StateInstance[],
  forgotten: ReadonlySet<StateInstance>,
): readonly ForgottenResource[] {
  const byResource = Map.groupBy(
    instances.filter(({ isData }) => !isData),
    ({ resource }) => resource,
  );
  return [...byResource].flatMap(([resource, all]) => {
    const addresses = (isForgotten: boolean) =>
      all.filter((one) => forgotten.has(one) === isForgotten).map(({ address }) => address);
    return addresses(true).length === 0
      ? []
      : [{ resource, carried: addresses(true), kept: addresses(false) }];
  });
}

/** Terraform's code must not refer to what it has forgotten. */
function dependents(
  instances: readonly StateInstance[],
  resources: readonly ForgottenResource[],
): readonly NotCarried[] {
  const gone = new Set(resources.map(({ resource }) => resource));
  const found = instances.flatMap(
    ({ resource, isData, dependsOn }): readonly (readonly [string, string])[] => {
      const on = dependsOn.filter((one) => gone.has(one));
      return isData || gone.has(resource) || on.length === 0 ? [] : [[resource, on.join(", ")]];
    },
  );
  return [...new Map(found)].map(([from, on]) => ({
    from,
    message: `it refers to ${on}, which Terraform forgets: let it refer to the vault`,
  }));
}
