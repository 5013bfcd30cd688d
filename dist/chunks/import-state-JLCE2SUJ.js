import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  flawOfValue,
  sealValues
} from "./chunk-6KQLUCJQ.js";
import {
  openManifestHome
} from "./chunk-GSP6XAID.js";
import {
  Sealed,
  canonicalJson,
  compareText,
  countRequests,
  decodeUtf8,
  documentHead,
  findCurve,
  foldName,
  isLegalName,
  isMapping,
  memberAt,
  noPolicy,
  normalizePolicy,
  objectKey,
  openConnections,
  parseDate,
  parseJson,
  parseVaultUrl,
  replaceControls,
  textAt,
  unknownKind
} from "./chunk-YA6Z4RB4.js";
import {
  ProblemsError
} from "./chunk-E4XYSY4K.js";
import "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import "./chunk-IIS436OQ.js";

// src/reconcile/migration/removed-blocks.ts
function formatRemovedBlocks(resources) {
  const parts = resources.map(
    ({ resource, carried, kept }) => kept.length === 0 && isResource(resource) ? formatBlock(resource) : formatCommands(carried)
  );
  return [head, ...parts].join("\n");
}
var head = `# These blocks let Terraform (1.7 or newer) or OpenTofu (1.10 or newer) forget objects, and destroy nothing.
# 1. Put this file into the root module, and delete the resource blocks that it names, and no others, in one change.
# 2. Read the plan before you apply it: each of these objects "will not be destroyed", and nothing else goes.
# 3. Apply it before keyvault-gitops writes its first tag. Then delete this file.
`;
var formatBlock = (resource) => `removed {
  from = ${resource}

  lifecycle {
    destroy = false
  }
}
`;
var isResource = (address) => /^(?:module\.[\p{L}\p{N}_-]+\.)*azurerm_key_vault_(?:secret|key)\.[\p{L}\p{N}_-]+$/u.test(address);
var formatCommands = (addresses) => [
  "# Terraform keeps other instances of this resource, and a block cannot name single ones. Forget these by hand, and take",
  "# them out of its count or for_each in the same change, or Terraform would create them anew:",
  ...addresses.map(
    (address) => `#   terraform state rm '${replaceControls(address).replaceAll("'", `'\\''`)}'`
  ),
  ""
].join("\n");

// src/reconcile/migration/state-file.ts
function parseStateFile(bytes, file) {
  const data = parseJson(bytes);
  if (data === void 0 && decodeUtf8(bytes) === void 0)
    throw notState(
      file,
      "it is not UTF-8 text",
      `${showState}; what PowerShell wrote as UTF-16 save as UTF-8`
    );
  if (data === void 0) throw notState(file, "it is not JSON", showState);
  if (!isMapping(data)) throw notState(file, unknownForm, showState);
  if ("encrypted_data" in data) throw notState(file, "OpenTofu encrypted it", showState);
  if ("planned_values" in data || "resource_changes" in data)
    throw notState(file, "it is a plan", "give the state: terraform show -json, without a plan's file");
  if (textAt(data, "format_version")?.startsWith("1.") === true) return readShown(memberAt(data, "values"));
  if (data.version === 4 && Array.isArray(data.resources)) return data.resources.flatMap(readStored);
  throw notState(file, unknownForm, showState);
}
var unknownForm = "it has no form of a state that this program knows";
var showState = "give what this prints: terraform show -json > state.json, or tofu show -json > state.json";
var notState = (file, why, hint) => new ProblemsError([
  { code: "file-invalid", message: `${file} is no state: ${why}`, hint }
]);
function readShown(values) {
  return readModule(memberAt(values, "root_module"));
}
function readModule(module) {
  const instances = listOf(memberAt(module, "resources")).flatMap((resource) => {
    const [address, type] = [textAt(resource, "address"), textAt(resource, "type")];
    if (address === void 0 || type === void 0) return [];
    const marks = memberAt(resource, "sensitive_values");
    return [
      {
        address,
        resource: withoutKeys(address),
        isData: memberAt(resource, "mode") === "data",
        type,
        attributes: mappingOf(memberAt(resource, "values")),
        sensitive: new Set(
          isMapping(marks) ? Object.keys(marks).filter((name) => isMarked(marks[name])) : []
        ),
        isDeposed: textAt(resource, "deposed_key") !== void 0,
        dependsOn: listOf(memberAt(resource, "depends_on")).filter(isText)
      }
    ];
  });
  return [...instances, ...listOf(memberAt(module, "child_modules")).flatMap(readModule)];
}
var isMarked = (mark) => mark === true || (Array.isArray(mark) ? mark : isMapping(mark) ? Object.values(mark) : []).some(isMarked);
function readStored(resource) {
  const [type, name] = [textAt(resource, "type"), textAt(resource, "name")];
  if (type === void 0 || name === void 0) return [];
  const isData = memberAt(resource, "mode") === "data";
  const module = textAt(resource, "module");
  const whole = [...module === void 0 ? [] : [module], ...isData ? ["data"] : [], type, name].join(
    "."
  );
  return listOf(memberAt(resource, "instances")).map((instance) => ({
    address: whole + formatKey(memberAt(instance, "index_key")),
    resource: withoutKeys(whole),
    isData,
    type,
    attributes: mappingOf(memberAt(instance, "attributes")),
    sensitive: new Set(listOf(memberAt(instance, "sensitive_attributes")).flatMap(firstOfPath)),
    isDeposed: textAt(instance, "deposed") !== void 0,
    dependsOn: listOf(memberAt(instance, "dependencies")).filter(isText)
  }));
}
function firstOfPath(path) {
  const name = textAt(listOf(path)[0], "value");
  return name === void 0 ? [] : [name];
}
var formatKey = (key) => typeof key === "number" ? `[${key}]` : typeof key === "string" ? `[${JSON.stringify(key).replace(/[$%](?=\{)/g, (sign) => sign + sign)}]` : "";
var withoutKeys = (address) => address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
var listOf = (data) => Array.isArray(data) ? data : [];
var mappingOf = (data) => isMapping(data) ? data : {};
var isText = (data) => typeof data === "string";

// src/reconcile/migration/state-objects.ts
var read = [
  "name",
  "content_type",
  "tags",
  "expiration_date",
  "not_before_date",
  "key_type",
  "key_size",
  "curve",
  "key_opts",
  "rotation_policy",
  "release_policy"
];
function readStateObject(instance) {
  const { type, attributes, sensitive, isData, isDeposed } = instance;
  const no = (message) => ({ instance, message });
  if (isData)
    return type.startsWith("azurerm_key_vault") ? no("a data source reads, and may go on reading: it stays in Terraform") : void 0;
  const kind = kindOf.get(type);
  if (kind === void 0) {
    const message = whyOther(type, attributes);
    return message === void 0 ? void 0 : no(message);
  }
  if (isDeposed) return no("it is deposed: Terraform has replaced it, and has yet to delete the old object");
  const hidden = read.find((name2) => sensitive.has(name2));
  if (hidden !== void 0)
    return no(`Terraform has its ${hidden} as sensitive, and everybody reads a manifest: declare it by hand`);
  const name = textAt(attributes, "name");
  const vault = vaultOf(attributes);
  if (name === void 0 || !isLegalName(name) || vault === void 0)
    return no("the state does not say its name and its vault: apply in Terraform first");
  const tags = tagsOf(attributes.tags);
  const [expiresOn, notBefore] = [dateOf(attributes.expiration_date), dateOf(attributes.not_before_date)];
  if (tags === void 0 || expiresOn === "no date" || notBefore === "no date")
    return no("its dates or tags are none that a manifest can say");
  const contentType = textAt(attributes, "content_type");
  const live = {
    name,
    // The provider knows no disabled object.
    enabled: true,
    created: 0,
    updated: 0,
    ...contentType && { contentType },
    ...expiresOn !== void 0 && { expiresOn },
    ...notBefore !== void 0 && { notBefore },
    tags,
    managed: false
  };
  if (kind === "secret") {
    const value = textAt(attributes, "value");
    return { instance, vault, kind, live, ...value !== void 0 && { value: Sealed.text(value) } };
  }
  const key = keyOf(attributes);
  return typeof key === "string" ? no(key) : { instance, vault, kind, live: { ...live, key } };
}
var kindOf = /* @__PURE__ */ new Map([
  ["azurerm_key_vault_secret", "secret"],
  ["azurerm_key_vault_key", "key"]
]);
function whyOther(type, attributes) {
  if (type === "azapi_resource")
    return textAt(attributes, "type")?.toLowerCase().startsWith("microsoft.keyvault/") ? "it is managed through azapi, whose state has another shape: declare it by hand" : void 0;
  if (!type.startsWith("azurerm_key_vault")) return void 0;
  if (type === "azurerm_key_vault") return "the vault itself stays in Terraform";
  if (type.startsWith("azurerm_key_vault_certificate"))
    return "certificates and what issues them stay in Terraform";
  if (type === "azurerm_key_vault_managed_hardware_security_module_key")
    return "keys of a managed HSM are declared from the HSM itself: keyvault-gitops import --vault NAME";
  return "it stays in Terraform: only secrets and keys are carried over";
}
function vaultOf(attributes) {
  const [, origin] = /^(https:\/\/[^/]+)\//.exec(textAt(attributes, "id") ?? "") ?? [];
  const url = origin === void 0 ? void 0 : parseVaultUrl(origin)?.origin;
  const [, named] = /\/vaults\/([0-9A-Za-z-]{1,127})$/i.exec(textAt(attributes, "key_vault_id") ?? "") ?? [];
  const [, label] = /^https:\/\/([0-9a-z-]+)\.vault\./.exec(url ?? "") ?? [];
  if (url === void 0 || label === void 0) return void 0;
  if (named !== void 0 && named.toLowerCase() !== label) return void 0;
  return { name: named ?? label, url };
}
function tagsOf(data) {
  if (data === void 0 || data === null) return {};
  if (!isMapping(data)) return void 0;
  const entries = Object.entries(data);
  return entries.every((entry) => typeof entry[1] === "string") ? Object.fromEntries(entries) : void 0;
}
function dateOf(data) {
  if (data === void 0 || data === null || data === "") return void 0;
  return (typeof data === "string" ? parseDate(data) : void 0) ?? "no date";
}
function keyOf(attributes) {
  const keyOps = Array.isArray(attributes.key_opts) ? attributes.key_opts.filter((op) => typeof op === "string").sort(compareText) : [];
  const rotationPolicy = policyOf(only(attributes.rotation_policy));
  if (rotationPolicy === void 0) return "its rotation policy is none that a manifest can say";
  const release = only(attributes.release_policy);
  const policy = parseJson(textAt(release, "json") ?? "");
  if (release !== void 0 && !isMapping(policy)) return "its release policy is not JSON";
  return {
    version: textAt(attributes, "version") ?? "",
    spec: specOf(attributes),
    keyOps,
    // The provider makes a key exportable where it has a release policy, and no other key.
    exportable: release !== void 0,
    ...release !== void 0 && {
      releasePolicy: { policy: canonicalJson(policy), immutable: memberAt(release, "immutable") === true }
    },
    rotationPolicy
  };
}
function specOf(attributes) {
  const [keyType, curve] = [textAt(attributes, "key_type"), textAt(attributes, "curve")];
  const size = attributes.key_size;
  const known = findCurve(curve);
  if ((keyType === "EC" || keyType === "EC-HSM") && known) return { keyType, curve: known };
  if ((keyType === "RSA" || keyType === "RSA-HSM") && typeof size === "number")
    return { keyType, keySize: size };
  return unknownKind(keyType, curve);
}
var only = (block) => Array.isArray(block) && isMapping(block[0]) ? block[0] : void 0;
function policyOf(block) {
  if (!block) return noPolicy;
  const automatic = only(block.automatic);
  const [expiresIn, notify] = [textAt(block, "expire_after"), textAt(block, "notify_before_expiry")];
  const [timeAfterCreate, timeBeforeExpiry] = [
    textAt(automatic, "time_after_creation"),
    textAt(automatic, "time_before_expiry")
  ];
  try {
    return normalizePolicy({
      ...expiresIn && { expiresIn },
      lifetimeActions: [
        ...timeAfterCreate ? [{ action: "Rotate", timeAfterCreate }] : [],
        ...timeBeforeExpiry ? [{ action: "Rotate", timeBeforeExpiry }] : [],
        ...notify ? [{ action: "Notify", timeBeforeExpiry: notify }] : []
      ]
    });
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}

// src/reconcile/migration/import-state.ts
var removedFile = "removed.tf";
async function importState(options, world) {
  const { files } = world;
  const { instances, objects, others, twins } = readObjects(options);
  const wish = { ...options, vaults: vaultsOf(objects), byUrl: true };
  const { home, format, write } = await openManifestHome(wish, files, "terraform");
  if (!home.known && home.vaults.length > 1 && options.owner === void 0)
    throw new ProblemsError([
      {
        code: "property-missing",
        message: `${options.file} has objects of ${home.vaults.length} vaults, and nobody says for whom the manifests speak`,
        hint: "pass --owner with your team's name"
      }
    ]);
  const placed = objects.map((object) => placeIn(object, home.vaults));
  const connections = openConnections(world.connect);
  const values = options.seal ? placed.flatMap(valueInGit) : [];
  const sealed = options.seal && values.length > 0 ? await sealValues(values, options.seal, home, { files, connection: connections.to }) : /* @__PURE__ */ new Map();
  const { manifests, left } = format(
    home.vaults.map((vault) => ({
      vault,
      // Terraform's code says dates, so they are managed.
      dates: true,
      held: inventoryOf(placed.filter((object) => object.vault === vault)),
      sourceOf: (name) => sealed.get(objectKey({ vault: vault.name, kind: "secret", name }))
    }))
  );
  const why = new Map(left.map((one) => [objectKey(one.id), one]));
  const carried = placed.filter(({ id }) => !why.has(objectKey(id)));
  const forgotten = placed.filter(({ id }) => (why.get(objectKey(id))?.why ?? "declared") === "declared").flatMap(({ instance }) => [instance, ...twins.get(instance) ?? []]);
  const resources = forgottenResources(instances, new Set(forgotten));
  const removed = { path: files.resolve(home.out, removedFile), text: formatRemovedBlocks(resources) };
  const written = await write(manifests, resources.length > 0 ? [removed] : []);
  const count = (kind) => carried.filter(({ id }) => id.kind === kind).length;
  const notCarried = [
    ...others.map(({ instance, message }) => ({ from: instance.address, message })),
    ...placed.flatMap(({ id, instance }) => {
      const { message } = why.get(objectKey(id)) ?? {};
      return message === void 0 ? [] : [{ from: instance.address, message }];
    }),
    ...carried.flatMap((object) => withoutValue(object, options.seal !== void 0)),
    ...dependents(instances, resources)
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
      left: notCarried.length
    },
    carried: carried.map(({ id, instance }) => ({ from: instance.address, id })),
    left: notCarried,
    ...resources.length > 0 && { removed: removedFile },
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    requests: countRequests(connections.all())
  };
}
function readObjects({ bytes, file, vault }) {
  const instances = parseStateFile(bytes, file);
  const found = instances.flatMap((instance) => readStateObject(instance) ?? []);
  const known = found.filter((one) => !("message" in one));
  const asked = known.filter((one) => vault === void 0 || foldName(one.vault.name) === foldName(vault));
  if (asked.length === 0) {
    const names = [...new Set(known.map((one) => one.vault.name))].sort(compareText).join(", ");
    throw new ProblemsError([
      known.length === 0 ? {
        code: "selection-unmatched",
        message: `${file} has no azurerm_key_vault_secret and no azurerm_key_vault_key`,
        hint: "give the state of the root module that manages them"
      } : {
        code: "selection-unmatched",
        message: `${file} has no secret and no key of the vault ${vault}`,
        hint: `it has those of: ${names}`
      }
    ]);
  }
  const first = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Map();
  const others = found.filter((one) => "message" in one);
  for (const one of asked) {
    const key = objectKey({ vault: one.vault.url, kind: one.kind, name: one.live.name });
    const before = first.get(key);
    if (before === void 0) {
      first.set(key, one);
      continue;
    }
    const { instance } = before;
    twins.set(instance, [...twins.get(instance) ?? [], one.instance]);
    others.push({ instance: one.instance, message: `${instance.address} is the same object` });
  }
  return { instances, objects: [...first.values()], others, twins };
}
function vaultsOf(objects) {
  const byUrl = new Map(objects.map(({ vault }) => [vault.url, vault]));
  const [first, ...more] = [...byUrl.values()].sort((a, b) => compareText(a.url, b.url));
  if (!first) throw new Error("a state without objects is refused before");
  return [first, ...more];
}
function placeIn(object, vaults) {
  const vault = vaults.find(({ url }) => url === object.vault.url);
  if (!vault) throw new Error("the home has every vault of the state");
  return { ...object, vault, id: { vault: vault.name, kind: object.kind, name: object.live.name } };
}
var valueInGit = ({ vault, live: { name }, value }) => value && flawOfValue(value) === void 0 ? [{ vault, name, value }] : [];
function inventoryOf(objects) {
  const of = (live) => ({
    live: Object.fromEntries(live.map((one) => [foldName(one.name), one])),
    deleted: {}
  });
  return {
    secret: of(objects.flatMap((one) => one.kind === "secret" ? [one.live] : [])),
    key: of(objects.flatMap((one) => one.kind === "key" ? [one.live] : []))
  };
}
function withoutValue({ instance, value }, isSealed) {
  const from = instance.address;
  const { value_wo_version: version } = instance.attributes;
  if (typeof version === "number" && version > 0)
    return [
      { from, message: "value_wo: no state holds its value, so it is external until you name a source" }
    ];
  const flaw = isSealed && value ? flawOfValue(value) : void 0;
  return flaw === void 0 ? [] : [{ from, message: `${flaw}, so it is external` }];
}
function forgottenResources(instances, forgotten) {
  const byResource = Map.groupBy(
    instances.filter(({ isData }) => !isData),
    ({ resource }) => resource
  );
  return [...byResource].flatMap(([resource, all]) => {
    const addresses = (isForgotten) => all.filter((one) => forgotten.has(one) === isForgotten).map(({ address }) => address);
    return addresses(true).length === 0 ? [] : [{ resource, carried: addresses(true), kept: addresses(false) }];
  });
}
function dependents(instances, resources) {
  const gone = new Set(resources.map(({ resource }) => resource));
  const found = instances.flatMap(
    ({ resource, isData, dependsOn }) => {
      const on = dependsOn.filter((one) => gone.has(one));
      return isData || gone.has(resource) || on.length === 0 ? [] : [[resource, on.join(", ")]];
    }
  );
  return [...new Map(found)].map(([from, on]) => ({
    from,
    message: `it refers to ${on}, which Terraform forgets: let it refer to the vault`
  }));
}
export {
  importState
};
