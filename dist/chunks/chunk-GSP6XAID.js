import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  bindingMember,
  canonicalJson,
  checkShape,
  compareText,
  configName,
  decodeState,
  defaultUrlOf,
  digestText,
  findStaleSchemaFiles,
  flawOfLength,
  foldName,
  formatConfig,
  formatDate,
  formatManifest,
  headerMembers,
  ignoreFiles,
  inputLimits,
  isCrowdedText,
  isKeyVersion,
  isMap,
  isMapping,
  isNoPolicy,
  isOurTag,
  isPendingName,
  isScalar,
  isUnknown,
  kinds,
  leavesOfFiles,
  listedVaults,
  loadManifests,
  matchesPath,
  mostTags,
  objectKey,
  openDocuments,
  ownerTag,
  parseDocument,
  parseJson,
  parseJwe,
  parseKeyAddress,
  parseVaultUrl,
  parseYaml,
  refuseExisting,
  resolveConfig,
  resolveManifest,
  rsaMembers,
  rsaSizes,
  selectFiles,
  stateTag,
  writeNewFiles
} from "./chunk-YA6Z4RB4.js";
import {
  MissingValue,
  ProblemsError,
  formatPlace
} from "./chunk-E4XYSY4K.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import {
  __export,
  __toESM
} from "./chunk-IIS436OQ.js";

// src/manifest/write/entry.ts
function formatSecretEntry(live, value, options) {
  const { contentType } = live;
  return {
    value,
    ...contentType !== void 0 && { contentType },
    ...contentType === void 0 && options.defaults.contentType && { contentType: null },
    ...commonEntry(live, options, { expiry: true })
  };
}
function formatKeyEntry(live, options) {
  const { spec, keyOps, exportable, releasePolicy, rotationPolicy } = live.key;
  const hasPolicy = !isNoPolicy(rotationPolicy);
  const unknownAction = rotationPolicy.lifetimeActions.find(isUnknown);
  const lifetimeActions = rotationPolicy.lifetimeActions.flatMap(
    (action) => isUnknown(action) ? [] : [action]
  );
  const release = releasePolicy && releaseEntry(releasePolicy);
  if (isUnknown(spec)) return { unknown: `the vault says that it is ${spec.text}, ${notKnown}` };
  if (unknownAction) return { unknown: `its rotation policy has ${unknownAction.text}, ${notKnown}` };
  if (release === "no JSON") return { unknown: `its release policy is no JSON, ${notKnown}` };
  return {
    ...specEntry(spec),
    ...keyOps.length > 0 && { keyOps },
    ...exportable && { exportable },
    ...release && { releasePolicy: release },
    ...hasPolicy && { rotationPolicy: { ...rotationPolicy, lifetimeActions } },
    ...commonEntry(live, options, { expiry: !hasPolicy })
  };
}
var notKnown = "which this version does not know";
function specEntry(spec) {
  if ("curve" in spec) return { keyType: spec.keyType, curve: spec.curve };
  const { keyType, keySize } = spec;
  return { keyType, ...keySize !== void 0 && { keySize } };
}
function releaseEntry({ policy: text, immutable }) {
  const policy = parseJson(text);
  return isMapping(policy) ? { policy, ...immutable && { immutable } } : "no JSON";
}
function commonEntry(live, { defaults, ignoreTags, dates }, has) {
  const tags = tagsEntry(live, defaults.tags ?? {}, ignoreTags);
  const isProtected = protectedOf(live);
  return {
    ...live.enabled !== (defaults.enabled ?? true) && { enabled: live.enabled },
    ...has.expiry && dateEntry("expiresOn", live, dates, defaults.expiry !== void 0),
    ...dateEntry("notBefore", live, dates, defaults.notBefore !== void 0),
    ...Object.keys(tags).length > 0 && { tags },
    ...isProtected !== void 0 && isProtected !== (defaults.protect ?? false) && { protect: isProtected }
  };
}
function dateEntry(property, { [property]: seconds }, wanted, hasDefault) {
  if (seconds === void 0) return hasDefault ? { [property]: null } : {};
  return wanted || hasDefault ? { [property]: formatDate(seconds) } : {};
}
function tagsEntry(live, defaults, ignore) {
  const written = Object.entries(live.tags).filter(
    ([name]) => !isOurTag(name) && (Object.hasOwn(defaults, name) || !ignore.includes(name))
  );
  const lacking = Object.keys(defaults).filter((name) => !Object.hasOwn(live.tags, name));
  const all = [...written, ...lacking.map((name) => [name, null])];
  return Object.fromEntries(all.sort(([a], [b]) => compareText(a, b)));
}
function protectedOf({ tags }) {
  const state = tags[ownerTag] === void 0 ? void 0 : decodeState(tags[stateTag]);
  return state && state.properties.protect !== void 0;
}

// src/manifest/write/write.ts
var manifestPath = (vault) => `vaults/${vault}.yaml`;
var objectPath = (vault, kind, name) => `vaults/${vault}/${kind}s/${name}.yaml`;
function writeManifests(inventory, options) {
  const entries = [];
  const left = [];
  for (const kind of kinds)
    for (const live of sorted(inventory[kind].live)) {
      const entry = makeEntry(kind, live, options);
      if ("why" in entry) left.push(entry);
      else entries.push(entry);
    }
  const count = (kind) => entries.filter((entry) => entry.kind === kind).length;
  const path = options.manifest ?? manifestPath(options.vault.name);
  return {
    files: options.split ? splitFiles(entries, left, options) : [{ path, text: textOf(entries, left, path, options) }],
    objects: { secret: count("secret"), key: count("key") },
    left
  };
}
var sorted = (live) => Object.values(live).sort((a, b) => compareText(foldName(a.name), foldName(b.name)));
function makeEntry(kind, live, options) {
  const { vault, config, dates, sourceOf } = options;
  const { name } = live;
  const id = { vault: vault.name, kind, name };
  const refusal = refusalOf(kind, live, options);
  if (refusal) return { id, ...refusal };
  const entryOptions = { ...config, dates };
  const formatted = kind === "secret" ? { kind, name, entry: formatSecretEntry(live, sourceOf?.(name) ?? "external", entryOptions) } : { kind, name, entry: formatKeyEntry(requireKey(live), entryOptions) };
  if ("unknown" in formatted.entry) return { id, why: "not expressible", message: formatted.entry.unknown };
  const entry = formatted;
  const message2 = findFlaw(textOf([entry], [], "", options), contextOf(options));
  return message2 === void 0 ? entry : { id, why: "not expressible", message: message2 };
}
function requireKey(live) {
  if (!("key" in live)) throw new Error(`the key ${live.name} was listed but not read`);
  return live;
}
function refusalOf(kind, { name, managed, tags }, { owner, declaredAt }) {
  const bearer = tags[ownerTag];
  const place = declaredAt(kind, name);
  const count = Object.keys(tags).filter((tag2) => !isOurTag(tag2)).length;
  if (managed) return { why: "managed", message: "it belongs to a certificate" };
  if (kind === "secret" && isPendingName(name))
    return { why: "reserved", message: "names that end with --pending are reserved for rotation" };
  if (bearer !== void 0 && bearer !== owner)
    return { why: "foreign", message: `it is owned by ${JSON.stringify(bearer)}` };
  if (place !== void 0) return { why: "declared", message: `it is declared at ${place}` };
  if (count > mostTags)
    return {
      why: "not expressible",
      message: `it bears ${count} tags: an object has at most 15, and two are ours`
    };
  return void 0;
}
var contextOf = ({ vault, config }) => ({
  ...config,
  vaults: listedVaults([vault]),
  targets: [],
  filePath: (path) => path
});
function splitFiles(entries, left, options) {
  const { name: vault } = options.vault;
  const objects = entries.map((entry) => {
    const path = objectPath(vault, entry.kind, entry.name);
    return { path, text: textOf([entry], [], path, options) };
  });
  const rest = `vaults/${vault}/left-out.yaml`;
  const isNeeded = left.length > 0 || entries.length === 0;
  return isNeeded ? [...objects, { path: rest, text: textOf([], left, rest, options) }] : objects;
}
function textOf(entries, left, path, { vault, owner, config, configFolder }) {
  const up = "../".repeat(path.split("/").length - 1) + (configFolder && `${configFolder}/`);
  const head = {
    vault: vault.name,
    ...owner !== config.owner && { owner },
    configFolder: up,
    comments: comments(left)
  };
  return formatManifest(head, groupByKind(entries));
}
var comments = (left) => left.length === 0 ? [] : ["Left out:", ...left.map(({ id, message: message2 }) => `  ${id.kind} ${id.name}: ${message2}`)];
var groupByKind = (entries) => ({
  secrets: entries.flatMap(({ kind, name, entry }) => kind === "secret" ? [[name, entry]] : []),
  keys: entries.flatMap(({ kind, name, entry }) => kind === "key" ? [[name, entry]] : [])
});
var encoder = new TextEncoder();
function findFlaw(text, context) {
  const { document, problems } = parseYaml("", encoder.encode(text));
  if (!document) return "it cannot be written as YAML";
  const checked = checkShape(document, "Vault");
  const resolved = checked.data ? resolveManifest(document, checked.data, context).problems : [];
  const [first] = [...problems, ...checked.problems, ...resolved];
  return first?.message.replace(/^(?:secrets|keys)\.(?:"[^"]*"|[\w/-]+)(?:: |\.)/, "");
}

// src/reconcile/authoring/home-files.ts
async function findHomeFiles(home, place) {
  const { files, root } = place;
  const folder = files.parent(home.path);
  const schemas = await findStaleSchemaFiles(folder, root, files);
  const paths = schemas.map(({ path }) => path);
  await refuseExisting(paths, { replace: true, hint: "move it away" }, place);
  const ignorePath = files.resolve(folder, ".gitignore");
  const ignore = home.known ? void 0 : await ignoreFiles(await files.realPathIn(root, ignorePath), files);
  return {
    config: home.text === void 0 ? [] : [{ path: home.path, text: home.text }],
    beside: [...schemas, ...ignore ? [{ path: ignorePath, text: ignore.text }] : []]
  };
}
function refuseUnmatched({ config, path, out }, written, here, files) {
  const home = files.parent(path);
  const patterns = config.manifests.map((pattern) => files.resolve(home, pattern));
  const isMatched = (file) => patterns.some((pattern) => matchesPath(pattern, file));
  const unmatched = written.find((file) => !isMatched(file));
  if (unmatched === void 0) return;
  const atHome = written.every((file) => isMatched(files.resolve(home, files.relative(out, file))));
  const added = files.relative(home, files.resolve(out, "vaults/**/*.yaml"));
  const elsewhere = atHome ? `pass --out ${files.relative(here, home) || "."}` : "name another --out";
  throw new ProblemsError([
    config.document.problem(
      ["manifests"],
      "name",
      "config-conflict",
      `no pattern matches ${files.relative(home, unmatched)}`,
      `add ${added} to it, or ${elsewhere}`
    )
  ]);
}
async function findDeclaredPlaces({ vaults, path, known }, files) {
  if (!known) return /* @__PURE__ */ new Map();
  const selection = { paths: [], config: path, emulator: false };
  const { set, problems } = await loadManifests(selection, files, leavesOfFiles(files));
  const unread = problems.filter(({ code }) => code === "sops-invalid");
  if (unread.length > 0) throw new ProblemsError(unread);
  const names = new Set(vaults.map(({ name }) => foldName(name)));
  const here = set.desired.filter(({ id }) => names.has(foldName(id.vault)));
  return new Map(here.map(({ id, place }) => [objectKey(id), place]));
}
function refuseTooLarge(manifests) {
  const hint = "pass --split: one file for each object";
  if (manifests.some(({ text }) => Buffer.byteLength(text) > inputLimits.manifest))
    throw new ProblemsError([
      { code: "file-too-large", message: "the manifest would have 10 MB or more", hint }
    ]);
  if (manifests.some(({ text }) => isCrowdedText(text)))
    throw new ProblemsError([
      { code: "limit-exceeded", message: "the manifest would hold more than one file may", hint }
    ]);
}

// src/manifest/edit/add-vault.ts
var formatVaultLine = ({ name, url, owners }) => `${name}: { url: "${url}"${owners ? `, owners: [${owners.join(", ")}]` : ""} }`;
function addVault(text, vault) {
  const vaults = parseDocument(text, { schema: "core", version: "1.2" }).get("vaults");
  if (!isMap(vaults)) return text;
  const { at, between } = endOfVaults(text, vaults);
  return text.slice(0, at) + between + formatVaultLine(vault) + text.slice(at);
}
function endOfVaults(text, vaults) {
  const [start = 0] = vaults.range ?? [];
  const last = vaults.items.at(-1);
  if (!last) return { at: start + 1, between: " " };
  const end = (node) => (isMap(node) || isScalar(node)) && node.range?.[1] || 0;
  const at = Math.max(end(last.key), end(last.value));
  if (vaults.flow) return { at, between: ", " };
  const lineEnd = text.indexOf("\n", text.slice(0, at).trimEnd().length);
  const indent = " ".repeat(start - text.lastIndexOf("\n", start) - 1);
  return { at: lineEnd < 0 ? text.length : lineEnd, between: `
${indent}` };
}

// src/reconcile/authoring/first-config.ts
function makeFirstConfig([first, ...more], wished, says = {}) {
  const owner = wished ?? first.name;
  const listed = [first, ...more].map(
    ({ name, url, sources }) => [name, { url: url ?? defaultUrlOf(name), ...sources && { sources } }]
  );
  const text = formatConfig(
    { owner, manifests: ["vaults/**/*.yaml"], vaults: Object.fromEntries(listed) },
    wished === void 0 ? { ...says, owner: chooseOwner } : says
  );
  const { config, problems } = parseConfigText(text);
  if (!config?.vaults || problems.length > 0)
    throw new ProblemsError(
      problems.map(({ code, message: message2, hint }) => ({ code, message: message2, ...hint !== void 0 && { hint } }))
    );
  return { text, config, vaults: config.vaults, owner };
}
var chooseOwner = "For whom the manifests speak: put your team's name here before the first apply.";
function parseConfigText(text) {
  const { document, problems } = parseYaml(configName, new TextEncoder().encode(text));
  return document ? resolveConfig(document, (path) => path) : { problems };
}
async function resolveFolder(typed, here, files, hint) {
  const path = files.resolve(here, typed);
  const link = await files.linkBefore(path);
  if (link !== void 0)
    throw new ProblemsError([
      { code: "path-outside-repository", message: `${files.relative(here, link)} is a link`, hint }
    ]);
  switch (await files.kind(path)) {
    case "folder":
      return files.realPath(path);
    case "missing":
      return path;
    default:
      throw new ProblemsError([{ code: "file-invalid", message: `${typed} is not a folder`, hint }]);
  }
}

// src/reconcile/authoring/import-home.ts
async function findImportHome(wish, files) {
  const here = await files.realPath(files.workingDirectory);
  const out = await resolveFolder(wish.out ?? ".", here, files, "give --out a folder");
  const first = makeFirstConfig(wish.vaults, wish.owner);
  const { config: path } = await selectFiles({ paths: [out], emulator: false }, here, files);
  const repository = await files.repository(out);
  if (path === void 0)
    return { ...first, path: files.resolve(out, configName), out, root: repository ?? out, known: false };
  const root = repository ?? files.parent(path);
  const { document, problems } = await openDocuments(files, here).read(path, root);
  const understood = document && resolveConfig(document, (written) => written);
  const all = [...problems, ...understood?.problems ?? []];
  const { config } = understood ?? {};
  if (all.length > 0 || !config?.vaults || config.owner === void 0) throw new ProblemsError(all);
  const owner = wish.owner ?? config.owner;
  const there = { path, out, root, owner, known: true };
  const listed = findListed(wish, config);
  const known = listed.flatMap(({ vault, wished }) => vault ? [{ vault, wished }] : []);
  refuseForbidden(known, owner, config);
  const added = listed.flatMap(
    ({ vault, wished }, i) => vault ? [] : [
      {
        name: wished.name,
        url: wished.url ?? first.vaults[i]?.url ?? "",
        ...owner !== config.owner && { owners: [owner] }
      }
    ]
  );
  if (added.length === 0) return { ...there, vaults: known.map(({ vault }) => vault), config };
  const byHand = added.map(
    (vault) => config.document.problem(
      ["vaults"],
      "name",
      "vault-unlisted",
      `the config does not list the vault ${vault.name}`,
      `add below vaults:  ${formatVaultLine(vault)}`
    )
  );
  if (!wish.force)
    throw new ProblemsError(
      byHand.map((problem) => ({ ...problem, hint: `${problem.hint}, or pass --force to have it added` }))
    );
  const before = await files.read(await files.realPathIn(root, path), inputLimits.manifest);
  const text = added.reduce(addVault, new TextDecoder().decode(before));
  const next = parseConfigText(text);
  const found = next.config ? findListed(wish, next.config).flatMap(({ vault }) => vault ?? []) : [];
  if (next.problems.length > 0 || !next.config || found.length < wish.vaults.length)
    throw new ProblemsError(byHand);
  return { ...there, vaults: found, config: next.config, text };
}
function findListed({ vaults, byUrl }, config) {
  const lookup = listedVaults(config.vaults ?? []);
  return vaults.map((wished) => ({
    wished,
    vault: byUrl && config.vaults?.find(({ url }) => url === wished.url) || lookup.find(wished.name, "")
  }));
}
function refuseForbidden(listed, owner, { document }) {
  const problems = listed.flatMap(({ vault, wished: { url } }) => {
    const at = ["vaults", vault.name];
    const found = [];
    if (url !== void 0 && parseVaultUrl(url)?.origin !== vault.url)
      found.push(
        document.problem(
          at,
          "name",
          "property-conflict",
          `the config has another url for this vault: ${vault.url}`
        )
      );
    if (!vault.owners.includes(owner))
      found.push(
        document.problem(
          at,
          "name",
          "owner-forbidden",
          `the config does not let ${owner} speak for this vault`,
          `list it under owners, or pass --owner with one of: ${vault.owners.join(", ")}`
        )
      );
    return found;
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

// src/reconcile/authoring/manifest-home.ts
async function openManifestHome(wish, files, tool) {
  const { split, force } = wish;
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path) => files.relative(here, path);
  const home = await findImportHome(wish, files);
  const absolute = (path) => files.resolve(home.out, path);
  const paths = /* @__PURE__ */ new Map();
  for (const { name } of home.vaults) {
    const isFree = split || tool === void 0 || await files.kind(absolute(manifestPath(name))) === "missing";
    paths.set(name, isFree ? manifestPath(name) : manifestPath(`${name}-${tool}`));
  }
  const pathOf = (vault, kind, name) => absolute(split ? objectPath(vault.name, kind, name) : paths.get(vault.name) ?? "");
  const foreseen = home.vaults.flatMap((vault) => [pathOf(vault, "secret", "a"), pathOf(vault, "key", "a")]);
  refuseUnmatched(home, foreseen, here, files);
  const folder = { files, root: home.root, fileOf };
  const hint = force ? "move it away, or name another --out" : "pass --force to overwrite, or name another --out";
  const overwriting = { replace: force, hint };
  const known = [...home.known ? [] : [home.path], ...split ? [] : new Set(foreseen)];
  await refuseExisting(known, overwriting, folder);
  const { config, beside } = await findHomeFiles(home, folder);
  const declared = await findDeclaredPlaces(home, files);
  return {
    home,
    pathOf,
    format: (objects) => {
      const formatted = objects.map(({ held, takesDefaults, evenEmpty = false, ...options }) => {
        const { vault } = options;
        const path = paths.get(vault.name);
        const written = writeManifests(held, {
          ...options,
          owner: home.owner,
          config: takesDefaults ? { ...home.config, defaults: {} } : home.config,
          split,
          ...path !== void 0 && { manifest: path },
          configFolder: files.relative(home.out, files.parent(home.path)),
          declaredAt: (kind, name) => {
            const at = declared.get(objectKey({ vault: vault.name, kind, name }));
            return at && at.file !== fileOf(pathOf(vault, kind, name)) ? formatPlace(at) : void 0;
          }
        });
        const { secret, key } = written.objects;
        return evenEmpty || secret + key > 0 ? written : { ...written, files: [] };
      });
      const count = (kind) => formatted.reduce((sum, one) => sum + one.objects[kind], 0);
      return {
        manifests: formatted.flatMap((each) => each.files).map(({ path, text }) => ({ path: absolute(path), text })),
        left: formatted.flatMap(({ left }) => left),
        count: { secret: count("secret"), key: count("key") }
      };
    },
    write: async (manifests, more = []) => {
      refuseTooLarge(manifests);
      const all = [...more, ...manifests];
      await refuseExisting(
        all.map(({ path }) => path),
        overwriting,
        folder
      );
      await writeNewFiles([...beside, ...all, ...config], folder, "run again with --force");
      return [...config, ...manifests, ...more, ...beside].map(({ path }) => fileOf(path));
    }
  };
}

// src/sources/sealed/public-key.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
function parsePublicKey(jwk) {
  if (!isMapping(jwk) || jwk.kty !== "RSA" && jwk.kty !== "RSA-HSM")
    refuse("is not the JWK of an RSA key", "values are sealed to RSA keys of 2048, 3072 or 4096 bits");
  if (privateMembers.some((name) => jwk[name] !== void 0))
    refuse("holds more than the public half", "give kty, n and e alone; one that was in git is spent");
  if (!mayWrap(jwk))
    refuse(
      "is not for wrapping keys, by its use, key_ops or alg",
      "take a key with the operation unwrapKey, and no other alg than RSA-OAEP-256"
    );
  const key = publicHalf(jwk);
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (!rsaSizes.includes(modulusLength))
    refuse("has a size that Key Vault does not take", "make one of 2048, 3072 or 4096 bits");
  if (publicExponent < 65537n) refuse("has an unsafe public exponent", "make one with 65537");
  const { n = "", e = "" } = key.export({ format: "jwk" });
  return { kty: "RSA", n, e };
}
function mayWrap({ use, key_ops: ops, alg }) {
  const wraps = ops === void 0 || Array.isArray(ops) && ops.some((op) => /^(un)?wrapKey$/.test(op));
  return wraps && (use === void 0 || use === "enc") && (alg === void 0 || alg === "RSA-OAEP-256");
}
function publicHalf({ n, e }) {
  if (typeof n === "string" && typeof e === "string")
    try {
      return (0, import_node_crypto.createPublicKey)({ key: { kty: "RSA", n, e }, format: "jwk" });
    } catch {
    }
  refuse("cannot be read", "an RSA key's public half has kty, n and e");
}
function refuse(what, hint) {
  throw new MissingValue("sealed-invalid", `the public key to seal to ${what}`, hint);
}
var thumbprintOf = ({ kty, n, e }) => digestText(canonicalJson({ kty, n, e }));

// src/sources/sealed/pairing.ts
function findPairing(kid, jwk, keys) {
  if (!isKeyVersion(kid))
    throw new MissingValue(
      "sealed-invalid",
      "the key to seal to is not named by its full id",
      "give https://VAULT/keys/NAME/VERSION"
    );
  const key = parsePublicKey(jwk);
  const found = thumbprintOf(key);
  const listed = keys.find(({ id }) => foldName(id) === foldName(kid));
  if (!listed)
    throw new MissingValue(
      "sealed-invalid",
      `the config does not list ${kid} in sealing.keys`,
      `the public key that was given has the thumbprint ${found}: add both where it is the vault's own`
    );
  if (listed.thumbprint !== found)
    throw new MissingValue(
      "sealed-invalid",
      `the public key that was given has the thumbprint ${found}, but sealing.keys pairs ${listed.id} with ${listed.thumbprint}`,
      "ask the vault for its key, and find out who changed which: what is sealed to a swapped key is lost to its maker"
    );
  return { kid: listed.id, key };
}

// src/reconcile/authoring/sealing-key.ts
var selectionOfSeal = ({ config, emulator }) => ({
  emulator,
  ...config !== void 0 && { config }
});
async function openSealingKey({ kid, file }, { sealing, listed }, context) {
  const id = kid === void 0 ? sealing.at(-1)?.id : sealing.find((one) => foldName(one.id) === foldName(kid))?.id;
  if (id === void 0)
    throw new MissingValue(
      "sealed-invalid",
      `the config lists ${kid === void 0 ? "no key" : "no such key"} in sealing.keys`,
      "seal --pair https://VAULT/keys/NAME prints the entry"
    );
  const jwk = file === void 0 ? (await readSealTo(id, listed, context)).jwk : await inFile(file, context);
  findPairing(id, jwk, sealing);
  return { kid: id, jwk };
}
async function makePairing(id, options, { files, connect }) {
  const { set, problems } = await loadManifests(
    { ...selectionOfSeal(options), paths: [] },
    files,
    leavesOfFiles(files)
  );
  if (set.listed.length === 0) throw new ProblemsError(problems);
  const context = { files, connection: connect };
  return asProblem(async () => {
    const { file } = options;
    const { id: full, jwk } = file === void 0 ? await readSealTo(id, set.listed, context) : { id, jwk: await inFile(file, context) };
    return { id: full, thumbprint: thumbprintOf(parsePublicKey(jwk)) };
  });
}
async function readSealTo(id, listed, context) {
  const { vault, name, version, key, rsa: rsa2 } = await readPublicKey(id, listed, context);
  return {
    id: `${vault.url}/keys/${name}/${version}`,
    jwk: { kty: isUnknown(key.spec) ? key.spec.text : key.spec.keyType, ...rsa2, key_ops: key.keyOps }
  };
}
async function readPublicKey(id, listed, { connection }) {
  const { vaultUrl, name, version } = parseKeyAddress(id);
  const vault = listed.find(({ url }) => foldName(url) === foldName(vaultUrl));
  if (!vault)
    throw new MissingValue(
      "vault-unlisted",
      `the config lists no vault at ${vaultUrl}, where the key ${name} is`,
      "add it to the config's vaults: no other vault is ever reached"
    );
  const { live, key } = await connection(vault).key.get(name, version);
  return { vault, name, version: live.version, key, rsa: rsaMembers(key.numbers ?? "") };
}
async function inFile(typed, { files }) {
  const path = files.resolve(files.workingDirectory, typed);
  const jwk = parseJson(await files.read(path, inputLimits.publicKey));
  if (jwk === void 0)
    throw new MissingValue(
      "sealed-invalid",
      `${typed} is not JSON`,
      "give a public key as a JWK: kty, n and e"
    );
  return jwk;
}
async function asProblem(step) {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    throw new ProblemsError([{ code: error.code, message: error.message, hint: error.hint }]);
  }
}

// node_modules/jose/dist/webapi/util/errors.js
var errors_exports = {};
__export(errors_exports, {
  JOSEAlgNotAllowed: () => JOSEAlgNotAllowed,
  JOSEError: () => JOSEError,
  JOSENotSupported: () => JOSENotSupported,
  JWEDecryptionFailed: () => JWEDecryptionFailed,
  JWEInvalid: () => JWEInvalid,
  JWKInvalid: () => JWKInvalid,
  JWKSInvalid: () => JWKSInvalid,
  JWKSMultipleMatchingKeys: () => JWKSMultipleMatchingKeys,
  JWKSNoMatchingKey: () => JWKSNoMatchingKey,
  JWKSTimeout: () => JWKSTimeout,
  JWSInvalid: () => JWSInvalid,
  JWSSignatureVerificationFailed: () => JWSSignatureVerificationFailed,
  JWTClaimValidationFailed: () => JWTClaimValidationFailed,
  JWTExpired: () => JWTExpired,
  JWTInvalid: () => JWTInvalid
});
var JOSEError = class extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message2, options) {
    super(message2, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
};
var JWTClaimValidationFailed = class extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message2, payload, claim = "unspecified", reason = "unspecified") {
    super(message2, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
};
var JWTExpired = class extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message2, payload, claim = "unspecified", reason = "unspecified") {
    super(message2, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
};
var JOSEAlgNotAllowed = class extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWEDecryptionFailed = class extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message2 = "decryption operation failed", options) {
    super(message2, options);
  }
};
var JWEInvalid = class extends JOSEError {
  static code = "ERR_JWE_INVALID";
  code = "ERR_JWE_INVALID";
};
var JWSInvalid = class extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
};
var JWTInvalid = class extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
};
var JWKInvalid = class extends JOSEError {
  static code = "ERR_JWK_INVALID";
  code = "ERR_JWK_INVALID";
};
var JWKSInvalid = class extends JOSEError {
  static code = "ERR_JWKS_INVALID";
  code = "ERR_JWKS_INVALID";
};
var JWKSNoMatchingKey = class extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message2 = "no applicable key found in the JSON Web Key Set", options) {
    super(message2, options);
  }
};
var JWKSMultipleMatchingKeys = class extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message2 = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message2, options);
  }
};
var JWKSTimeout = class extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message2 = "request timed out", options) {
    super(message2, options);
  }
};
var JWSSignatureVerificationFailed = class extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message2 = "signature verification failed", options) {
    super(message2, options);
  }
};

// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}

// node_modules/jose/dist/webapi/lib/jws_algorithms.js
var sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: true, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
var JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
var encoder2 = new TextEncoder();
var decoder = new TextDecoder();
var strictDecoder = new TextDecoder("utf-8", { fatal: true });
var UINT32_RANGE = 2 ** 32;
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
var NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder2.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = false) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = false) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}

// node_modules/jose/dist/webapi/util/base64url.js
var invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), true);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function encode2(input) {
  return encodeBase64(typeof input == "string" ? encoder2.encode(input) : input, true);
}

// node_modules/jose/dist/webapi/lib/validate.js
function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return false;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return false;
        parameters.add(parameter);
      }
  return true;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message2) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message2, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message2);
  return parsed;
}
var JWS_RECOGNIZED = { __proto__: null, b64: true };
var JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return true;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}

// node_modules/jose/dist/webapi/lib/key.js
var tag = (key) => key[Symbol.toStringTag];
var jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
var cache;
var nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
var isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return true;
  try {
    return key instanceof CryptoKey;
  } catch {
    return false;
  }
};
var isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
var isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
var invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
var unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = false) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}

// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
  return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return encode(payload);
  } catch (cause) {
    throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!isDisjoint(protectedHeader, header))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new JWSInvalid("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = false;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = true);
  const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode(encodedProtectedHeader) : new Uint8Array(), encode("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
  let verified = false;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new JWSSignatureVerificationFailed(void 0, { cause });
  }
  if (!verified)
    throw new JWSSignatureVerificationFailed();
  const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string")
    throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new JWSInvalid("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}

// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
var epoch = (date) => Math.floor(date.getTime() / 1e3);
var multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
};
var REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
var checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4] === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
var normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
};
var checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : false;
function validateNumericDate(claimsSet, claim, required = false) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}

// node_modules/jose/dist/webapi/jwt/verify.js
async function jwtVerify(jwt, key, options) {
  const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
  if (!b64)
    throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
  const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
}

// node_modules/jose/dist/webapi/jwks/local.js
function isUsableJWK(jwk, entry, alg, kid) {
  const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
  return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache2, jwk, entry) {
  const cached = cache2.get(jwk) || cache2.set(jwk, {}).get(jwk), { alg } = entry;
  if (cached[alg] === void 0) {
    const pending = jwkToKey(entry, jwk, true).then((key) => {
      if (key.type !== "public")
        throw new JWKSInvalid("JSON Web Key Set members must be public keys");
      return cached[alg] = key, key;
    }).catch((error) => {
      throw cached[alg] === pending && delete cached[alg], error;
    });
    cached[alg] = pending;
  }
  return cached[alg];
}
function createLocalJWKSet(jwks) {
  let snapshot;
  try {
    snapshot = structuredClone(jwks);
  } catch (cause) {
    throw new JWKSInvalid("JSON Web Key Set malformed", { cause });
  }
  if (!isJwkSet(snapshot))
    throw new JWKSInvalid("JSON Web Key Set malformed");
  const metadata = snapshot.keys.map((jwk) => {
    const normalized = snapshotJwk(jwk);
    return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
  }), cached = /* @__PURE__ */ new WeakMap();
  return Object.defineProperty(async (protectedHeader, token) => {
    const { alg, kid } = { ...protectedHeader, ...token?.header }, entry = typeof alg == "string" ? JWS[alg] : void 0;
    if (!entry || entry.secret)
      throw new JOSENotSupported('Unsupported "alg" value for a JSON Web Key Set');
    const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
    if (!length)
      throw new JWKSNoMatchingKey();
    if (length !== 1) {
      const error = new JWKSMultipleMatchingKeys();
      throw error[Symbol.asyncIterator] = async function* () {
        for (const jwk2 of candidates)
          try {
            yield await importWithAlgCache(cached, jwk2, entry);
          } catch {
          }
      }, error;
    }
    return importWithAlgCache(cached, jwk, entry);
  }, "jwks", {
    value: () => structuredClone(snapshot)
  });
}

// node_modules/jose/dist/webapi/jwks/remote.js
function isCloudflareWorkers() {
  return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
var USER_AGENT;
(typeof navigator > "u" || !navigator.userAgent?.startsWith?.("Mozilla/5.0 ")) && (USER_AGENT = "jose/v6.2.17");
var customFetch = /* @__PURE__ */ Symbol();
async function fetchJwks(url, headers, signal, fetchImpl = fetch) {
  const response = await fetchImpl(url, {
    method: "GET",
    signal,
    redirect: "manual",
    headers
  }).catch((err) => {
    throw err.name === "TimeoutError" ? new JWKSTimeout(void 0, { cause: err }) : err;
  });
  if (response.status !== 200)
    throw new JOSEError("Expected 200 OK from the JSON Web Key Set HTTP response");
  try {
    return await response.json();
  } catch (cause) {
    throw new JOSEError("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause });
  }
}
var jwksCache = /* @__PURE__ */ Symbol();
function isFreshFor(timestamp, duration) {
  return Number.isFinite(timestamp) && Date.now() < timestamp + duration;
}
function validateDuration(value, fallback, option) {
  if (Number.isNaN(value))
    throw new TypeError(`"${option}" option must not be NaN`);
  if (typeof value == "number" && value < 0)
    throw new TypeError(`"${option}" option must not be negative`);
  return typeof value == "number" ? value : fallback;
}
function createRemoteJWKSet(url, options) {
  if (!(url instanceof URL))
    throw new TypeError("url must be an instance of URL");
  const href = new URL(url.href).href, opts = options ?? {}, timeoutOption = opts.timeoutDuration;
  if (typeof timeoutOption == "number" && (!Number.isInteger(timeoutOption) || timeoutOption < 0))
    throw new TypeError('"timeoutDuration" option must be a non-negative integer');
  const timeoutDuration = typeof timeoutOption == "number" ? timeoutOption : 5e3, cooldownDuration = validateDuration(opts.cooldownDuration, 3e4, "cooldownDuration"), cacheMaxAge = validateDuration(opts.cacheMaxAge, 6e5, "cacheMaxAge"), headers = new Headers(opts.headers);
  USER_AGENT && !headers.has("User-Agent") && headers.set("User-Agent", USER_AGENT), headers.has("accept") || headers.set("accept", "application/json, application/jwk-set+json");
  const fetchImpl = opts[customFetch], cache2 = opts[jwksCache];
  let jwksTimestamp, pendingFetch, reloadSequence = 0, appliedSequence = 0, local;
  if (cache2 && typeof cache2 == "object") {
    const { uat, jwks } = cache2;
    isFreshFor(uat, cacheMaxAge) && isJwkSet(jwks) && (jwksTimestamp = uat, local = createLocalJWKSet(jwks));
  }
  const reload = async () => {
    if (pendingFetch && isCloudflareWorkers() && (pendingFetch = void 0), !pendingFetch) {
      const sequence = ++reloadSequence, current = pendingFetch = fetchJwks(href, headers, AbortSignal.timeout(timeoutDuration), fetchImpl).then((json) => {
        const next = createLocalJWKSet(json);
        if (sequence <= appliedSequence)
          return;
        local = next;
        const updatedAt = Date.now();
        cache2 && (cache2.uat = updatedAt, cache2.jwks = json), jwksTimestamp = updatedAt, appliedSequence = sequence;
      }).finally(() => {
        pendingFetch === current && (pendingFetch = void 0);
      });
    }
    await pendingFetch;
  };
  return Object.defineProperties(async (protectedHeader, token) => {
    (!local || !isFreshFor(jwksTimestamp, cacheMaxAge)) && await reload();
    try {
      return await local(protectedHeader, token);
    } catch (err) {
      if (err instanceof JWKSNoMatchingKey && !isFreshFor(jwksTimestamp, cooldownDuration))
        return await reload(), local(protectedHeader, token);
      throw err;
    }
  }, {
    coolingDown: {
      get: () => isFreshFor(jwksTimestamp, cooldownDuration),
      enumerable: true
    },
    fresh: {
      get: () => isFreshFor(jwksTimestamp, cacheMaxAge),
      enumerable: true
    },
    reload: {
      value: reload,
      enumerable: true
    },
    reloading: {
      get: () => !!pendingFetch,
      enumerable: true
    },
    jwks: {
      value: () => local?.jwks(),
      enumerable: true
    }
  });
}

// node_modules/jose/dist/webapi/lib/content_encryption.js
var generateCek = (enc) => crypto.getRandomValues(new Uint8Array(enc.cekBits >> 3));
function checkCekLength(cek, expected) {
  const actual = cek.byteLength << 3;
  if (actual !== expected)
    throw new JWEInvalid(`Invalid Content Encryption Key length. Expected ${expected} bits, got ${actual} bits`);
}
var generateIv = (enc) => crypto.getRandomValues(new Uint8Array(enc.ivBits >> 3));
function checkIvLength(enc, iv) {
  if (iv.length << 3 !== enc.ivBits)
    throw new JWEInvalid("Invalid Initialization Vector length");
}
async function cbcKeySetup(enc, cek, usage) {
  if (!(cek instanceof Uint8Array))
    throw new TypeError(invalidKeyInput(cek, "Uint8Array"));
  const keyLengthBits = enc.cekBits >> 1, encKey = await crypto.subtle.importKey("raw", cek.subarray(keyLengthBits >> 3), "AES-CBC", false, [usage]), macKey = await crypto.subtle.importKey("raw", cek.subarray(0, keyLengthBits >> 3), {
    hash: `SHA-${keyLengthBits << 1}`,
    name: "HMAC"
  }, false, ["sign"]);
  return [encKey, macKey, keyLengthBits];
}
async function cbcHmacTag(macKey, macData, keyLengthBits) {
  return new Uint8Array((await crypto.subtle.sign("HMAC", macKey, macData)).slice(0, keyLengthBits >> 3));
}
async function cbcEncrypt(enc, plaintext, cek, iv, aad) {
  const [encKey, macKey, keyLengthBits] = await cbcKeySetup(enc, cek, "encrypt"), ciphertext = new Uint8Array(await crypto.subtle.encrypt({
    iv,
    name: "AES-CBC"
  }, encKey, plaintext)), al = uint64be(aad.length * 8), macData = concat(aad, iv, ciphertext, al), tag2 = await cbcHmacTag(macKey, macData, keyLengthBits);
  return { ciphertext, tag: tag2, iv };
}
async function encrypt(enc, plaintext, cek, iv, aad) {
  if (!isCryptoKey(cek) && !(cek instanceof Uint8Array))
    throw new TypeError(invalidKeyInput(cek, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
  if (iv ? checkIvLength(enc, iv) : iv = generateIv(enc), cek instanceof Uint8Array && checkCekLength(cek, enc.cekBits), enc.cbc)
    return cbcEncrypt(enc, plaintext, cek, iv, aad);
  const encKey = await rawKey(cek, enc.subtle, "encrypt"), encrypted = new Uint8Array(await crypto.subtle.encrypt({
    additionalData: aad,
    iv,
    name: "AES-GCM",
    tagLength: 128
  }, encKey, plaintext));
  return { ciphertext: encrypted.subarray(0, -16), tag: encrypted.subarray(-16), iv };
}

// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
var wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
];
var derive = [[], ["deriveBits"]];
var none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = false) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: true,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: true,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
var JWE = table({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: true,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, true),
  A192GCMKW: aeskw(192, true),
  A256GCMKW: aeskw(256, true),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
});
var contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = false) {
  return {
    kty: ["oct"],
    secret: true,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
var ENC = table({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, true),
  "A192CBC-HS384": contentEncryption(384, true),
  "A256CBC-HS512": contentEncryption(512, true)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}

// node_modules/jose/dist/webapi/lib/key_management.js
function checkEcdhCryptoKey(key, usage) {
  if (key.algorithm.name !== "ECDH" && key.algorithm.name !== "X25519")
    throw new TypeError("CryptoKey does not support this operation, its algorithm.name must be ECDH or X25519");
  checkUsage(key, usage);
}
async function aeskwWrap(alg, key, cek) {
  const cryptoKey = await rawKey(key, jweAlgorithm(alg).subtle, "wrapKey", true), cryptoKeyCek = await crypto.subtle.importKey("raw", cek, { hash: "SHA-256", name: "HMAC" }, true, ["sign"]);
  return new Uint8Array(await crypto.subtle.wrapKey("raw", cryptoKeyCek, cryptoKey, "AES-KW"));
}
function checkRsaKey(alg, key, usage) {
  checkCryptoKey(key, jweAlgorithm(alg).subtle, usage), checkModulusLength(alg, key);
}
async function deriveKey(p2s, alg, p2c, key) {
  if (!(p2s instanceof Uint8Array) || p2s.length < 8)
    throw new JWEInvalid("PBES2 Salt Input must be 8 or more octets");
  if (!Number.isSafeInteger(p2c) || Math.sign(p2c) !== 1)
    throw new JWEInvalid("PBES2 Count Input must be a positive integer");
  const salt = concat(encode(alg), Uint8Array.of(0), p2s), keyLengthBits = parseInt(alg.slice(13, 16), 10), subtleAlg = {
    hash: `SHA-${alg.slice(8, 11)}`,
    iterations: p2c,
    name: "PBKDF2",
    salt
  }, cryptoKey = await rawKey(key, jweAlgorithm(alg).subtle, "deriveBits");
  return new Uint8Array(await crypto.subtle.deriveBits(subtleAlg, cryptoKey, keyLengthBits));
}
function lengthAndInput(input) {
  return concat(uint32be(input.length), input);
}
async function concatKdf(Z, keyDataLength, OtherInfo) {
  const dkLen = keyDataLength >> 3, hashLen = 32, reps = Math.ceil(dkLen / hashLen), dk = new Uint8Array(reps * hashLen);
  for (let i = 1; i <= reps; i++) {
    const hashResult = await digest("sha256", concat(uint32be(i), Z, OtherInfo));
    dk.set(hashResult, (i - 1) * hashLen);
  }
  return dk.slice(0, dkLen);
}
async function ecdhesDeriveKey(publicKey, privateKey, algorithmId, keyDataLength, apu = new Uint8Array(), apv = new Uint8Array()) {
  checkEcdhCryptoKey(publicKey), checkEcdhCryptoKey(privateKey, "deriveBits");
  const otherInfo = concat(lengthAndInput(encode(algorithmId)), lengthAndInput(apu), lengthAndInput(apv), uint32be(keyDataLength)), Z = new Uint8Array(await crypto.subtle.deriveBits({
    name: publicKey.algorithm.name,
    public: publicKey
  }, privateKey, publicKey.algorithm.name === "X25519" ? 256 : Math.ceil(parseInt(publicKey.algorithm.namedCurve.slice(-3), 10) / 8) << 3));
  return concatKdf(Z, keyDataLength, otherInfo);
}
function assertEcdhKey(key) {
  assertCryptoKey(key);
  const curve = key.algorithm.namedCurve;
  if (curve !== "P-256" && curve !== "P-384" && curve !== "P-521" && key.algorithm.name !== "X25519")
    throw new JOSENotSupported("ECDH with the provided key is not allowed or not supported by your javascript runtime");
}
function partyInfo(joseHeader, name) {
  const value = joseHeader[name];
  if (value !== void 0) {
    if (typeof value != "string")
      throw new JWEInvalid(`JOSE Header "${name}" (Agreement Party${name === "apu" ? "U" : "V"}Info) invalid`);
    return decodeBase64url(value, name, JWEInvalid);
  }
}
function checkPartyInfo(apu, apv) {
  if (!(apu === void 0 || apv === void 0 || apu.byteLength !== apv.byteLength)) {
    for (let i = 0; i < apu.byteLength; i++)
      if (apu[i] !== apv[i])
        return;
    throw new JWEInvalid('JOSE Header "apu" and "apv" values must be distinct');
  }
}
async function encryptKeyManagement(entry, enc, inputKey, joseHeader, providedCek, providedParameters = {}) {
  const { alg, mode } = entry, transport = isJWECEKTransport(entry);
  if (providedCek !== void 0 && !transport)
    throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
  let key = await prepareKey(mode === "direct-encryption" ? enc : entry, inputKey, "encrypt");
  if (mode === "direct-encryption")
    return [key, void 0, void 0];
  const cek = transport ? providedCek ?? generateCek(enc) : void 0;
  cek && checkCekLength(cek, enc.cekBits);
  let encryptedKey, parameters;
  switch (entry.subtle.name) {
    case "ECDH": {
      assertEcdhKey(key);
      const { apu: providedApu, apv: providedApv } = providedParameters;
      providedApu !== void 0 && assertUint8Array(providedApu, '"apu"'), providedApv !== void 0 && assertUint8Array(providedApv, '"apv"');
      const apu = providedApu ?? partyInfo(joseHeader, "apu"), apv = providedApv ?? partyInfo(joseHeader, "apv");
      checkPartyInfo(apu, apv);
      let ephemeralPrivateKey;
      providedParameters.epk !== void 0 ? ephemeralPrivateKey = await prepareKey(entry, providedParameters.epk, "decrypt") : ephemeralPrivateKey = (await crypto.subtle.generateKey(key.algorithm, true, ["deriveBits"])).privateKey;
      const subtle = crypto.subtle;
      let exportableEpk = ephemeralPrivateKey;
      if (!exportableEpk.extractable) {
        if (typeof subtle.getPublicKey != "function")
          throw new TypeError('CryptoKey for "epk" must be extractable');
        exportableEpk = await subtle.getPublicKey(ephemeralPrivateKey, []);
      }
      const { x, y, crv, kty } = await subtle.exportKey("jwk", exportableEpk), direct = mode === "direct-key-agreement", derivedKey = await ecdhesDeriveKey(key, ephemeralPrivateKey, direct ? enc.alg : alg, direct ? enc.cekBits : parseInt(alg.slice(-5, -2), 10), apu, apv), epk = { x, crv, kty };
      if (kty === "EC" && (epk.y = y), parameters = { epk }, providedApu !== void 0 && (parameters.apu = encode2(providedApu)), providedApv !== void 0 && (parameters.apv = encode2(providedApv)), direct)
        return [derivedKey, void 0, parameters];
      key = derivedKey;
      break;
    }
    case "RSA-OAEP": {
      assertCryptoKey(key), checkRsaKey(alg, key, "encrypt"), encryptedKey = new Uint8Array(await crypto.subtle.encrypt("RSA-OAEP", key, cek));
      break;
    }
    case "PBKDF2": {
      const { p2c = 2048, p2s = crypto.getRandomValues(new Uint8Array(16)) } = providedParameters;
      key = await deriveKey(p2s, alg, p2c, key), parameters = { p2c, p2s: encode2(p2s) };
      break;
    }
    case "AES-GCM": {
      const iv = providedParameters.iv === void 0 ? crypto.getRandomValues(new Uint8Array(12)) : providedParameters.iv;
      if (!(iv instanceof Uint8Array))
        throw new TypeError('"iv" must be an instance of Uint8Array');
      const wrapped = await encrypt(jweEncryption(alg.slice(0, -2)), cek, key, iv, new Uint8Array());
      encryptedKey = wrapped.ciphertext, parameters = { iv: encode2(wrapped.iv), tag: encode2(wrapped.tag) };
    }
  }
  if (encryptedKey ??= await aeskwWrap(alg.slice(-6), key, cek), !(encryptedKey instanceof Uint8Array) || !encryptedKey.byteLength)
    throw new TypeError("JWE key management algorithm did not produce an Encrypted Key");
  return [cek, encryptedKey, parameters];
}

// node_modules/jose/dist/webapi/lib/deflate.js
function validateZip(joseHeader, protectedHeader) {
  if (joseHeader.zip !== void 0 && joseHeader.zip !== "DEF")
    throw new JOSENotSupported('Unsupported JWE "zip" (Compression Algorithm) Header Parameter value.');
  if (joseHeader.zip !== void 0 && !protectedHeader?.zip)
    throw new JWEInvalid('JWE "zip" (Compression Algorithm) Header Parameter MUST be in a protected header.');
}
function supported(name) {
  if (typeof globalThis[name] > "u")
    throw new JOSENotSupported(`JWE "zip" (Compression Algorithm) Header Parameter requires the ${name} API.`);
}
async function transform(stream, input, maxLength = 1 / 0) {
  const writer = stream.writable.getWriter();
  writer.write(input).catch(() => {
  }), writer.close().catch(() => {
  });
  const chunks = [];
  let length = 0;
  const reader = stream.readable.getReader();
  for (; ; ) {
    const { value, done } = await reader.read();
    if (done)
      break;
    if (chunks.push(value), length += value.byteLength, maxLength !== 1 / 0 && length > maxLength)
      throw await reader.cancel().catch(() => {
      }), new JWEInvalid("Decompressed plaintext exceeded the configured limit");
  }
  return concat(...chunks);
}
async function compress(input) {
  return supported("CompressionStream"), transform(new CompressionStream("deflate-raw"), input);
}

// node_modules/jose/dist/webapi/lib/jwe_encrypt.js
function checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader) {
  if (!isDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader))
    throw new JWEInvalid("JWE Protected, JWE Shared Unprotected and JWE Per-Recipient Header Parameter names must be disjoint");
}
function checkEncryptHeaders(input, options, sharedHeadersNormalized = false) {
  if (!input[1] && !input[2] && !input[3])
    throw new JWEInvalid("either setProtectedHeader, setUnprotectedHeader, or sharedUnprotectedHeader must be called before #encrypt()");
  options !== void 0 && (input[8] = options?.crit);
  let [, protectedHeader, unprotectedHeader, sharedUnprotectedHeader, aad, cek, iv, keyManagementParameters, crit] = input;
  if (aad !== void 0 && assertUint8Array(aad, "JWE Additional Authenticated Data"), cek !== void 0 && assertUint8Array(cek, "JWE Content Encryption Key"), iv !== void 0 && assertUint8Array(iv, "JWE Initialization Vector"), !sharedHeadersNormalized && protectedHeader !== void 0 && (protectedHeader = serializeJoseHeader(JWEInvalid, protectedHeader)[0], input[1] = protectedHeader), unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWEInvalid, unprotectedHeader)[0], input[2] = unprotectedHeader), !sharedHeadersNormalized && sharedUnprotectedHeader !== void 0 && (sharedUnprotectedHeader = serializeJoseHeader(JWEInvalid, sharedUnprotectedHeader)[0], input[3] = sharedUnprotectedHeader), keyManagementParameters !== void 0 && !isObject(keyManagementParameters))
    throw new TypeError("JWE Key Management Parameters must be an object");
  checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader);
  const joseHeader = {
    ...protectedHeader,
    ...unprotectedHeader,
    ...sharedUnprotectedHeader
  };
  validateCritDuplicates(JWEInvalid, protectedHeader), validateCrit(JWEInvalid, JWE_RECOGNIZED, crit, protectedHeader, joseHeader), validateZip(joseHeader, protectedHeader);
  const { alg, enc } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWEInvalid('JWE "alg" (Algorithm) Header Parameter missing or invalid');
  const algEntry = JWE[alg];
  if (algEntry?.mode === "integrated-encryption") {
    if (enc !== void 0)
      throw new JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter must not be present for integrated encryption');
    if (cek !== void 0)
      throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
    if (iv !== void 0)
      throw new TypeError(`setInitializationVector cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
    return [joseHeader, void 0, algEntry];
  }
  if (typeof enc != "string" || !enc)
    throw new JWEInvalid('JWE "enc" (Encryption Algorithm) Header Parameter missing or invalid');
  return [joseHeader, jweEncryption(enc), algEntry];
}
async function encryptJWE(input, checked, key) {
  const [joseHeader, encEntry, selected] = checked, [inputPlaintext, inputProtectedHeader, inputUnprotectedHeader, sharedUnprotectedHeader, aad, providedCek, inputIv, keyManagementParameters, , unprotectedParameters] = input;
  let protectedHeader = inputProtectedHeader, unprotectedHeader = inputUnprotectedHeader;
  const algEntry = selected ?? jweAlgorithm(joseHeader.alg);
  let encryptedKey, parameters, cek;
  algEntry.mode === "integrated-encryption" ? cek = await prepareKey(algEntry, key, "encrypt") : [cek, encryptedKey, parameters] = await encryptKeyManagement(algEntry, encEntry, key, joseHeader, providedCek, keyManagementParameters), parameters && (unprotectedParameters ? unprotectedHeader = unprotectedHeader ? { ...unprotectedHeader, ...parameters } : parameters : protectedHeader = protectedHeader ? { ...protectedHeader, ...parameters } : parameters, checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader));
  const encodedProtectedHeader = protectedHeader ? encode2(JSON.stringify(protectedHeader)) : "", encodedAad = aad?.byteLength ? encode2(aad) : void 0, additionalAuthenticatedData = encode(encodedAad ? `${encodedProtectedHeader}.${encodedAad}` : encodedProtectedHeader);
  let plaintext = inputPlaintext;
  joseHeader.zip === "DEF" && (plaintext = await compress(plaintext).catch((cause) => {
    throw new JWEInvalid("Failed to compress plaintext", { cause });
  }));
  let ciphertext, tag2, iv;
  algEntry.mode === "integrated-encryption" ? [encryptedKey, ciphertext] = await algEntry.encrypt(cek, plaintext, additionalAuthenticatedData, protectedHeader, joseHeader, keyManagementParameters) : { ciphertext, tag: tag2, iv } = await encrypt(encEntry, plaintext, cek, inputIv, additionalAuthenticatedData);
  const jwe = {
    ciphertext: encode2(ciphertext)
  };
  return iv && (jwe.iv = encode2(iv)), tag2 && (jwe.tag = encode2(tag2)), encryptedKey?.byteLength && (jwe.encrypted_key = encode2(encryptedKey)), encodedAad && (jwe.aad = encodedAad), protectedHeader && (jwe.protected = encodedProtectedHeader), sharedUnprotectedHeader && (jwe.unprotected = sharedUnprotectedHeader), unprotectedHeader && (jwe.header = unprotectedHeader), jwe;
}
async function createJWE(input, key, options) {
  return encryptJWE(input, checkEncryptHeaders(input, options), key);
}
function compactJWE(jwe) {
  return [jwe.protected, jwe.encrypted_key, jwe.iv, jwe.ciphertext, jwe.tag].join(".");
}

// node_modules/jose/dist/webapi/jwe/compact/encrypt.js
var CompactEncrypt = class {
  #input;
  constructor(plaintext) {
    assertUint8Array(plaintext, "plaintext"), this.#input = [plaintext];
  }
  setContentEncryptionKey(cek) {
    return assertNotSet(this.#input[5], "setContentEncryptionKey"), this.#input[5] = cek, this;
  }
  setInitializationVector(iv) {
    return assertNotSet(this.#input[6], "setInitializationVector"), this.#input[6] = iv, this;
  }
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
  }
  setKeyManagementParameters(parameters) {
    return assertNotSet(this.#input[7], "setKeyManagementParameters"), this.#input[7] = parameters, this;
  }
  async encrypt(key, options) {
    return compactJWE(await createJWE([...this.#input], key, options));
  }
};

// src/sources/sealed/seal.ts
async function sealJwe(value, to, objects, keys) {
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  const { kid, key } = findPairing(to.kid, to.jwk, keys);
  const text = await new CompactEncrypt(value.revealBytes()).setProtectedHeader(headerMembers({ kid, objects })).encrypt(key, { crit: { [bindingMember]: true } });
  parseJwe(text);
  return text;
}

export {
  errors_exports,
  jwtVerify,
  createRemoteJWKSet,
  manifestPath,
  formatVaultLine,
  makeFirstConfig,
  resolveFolder,
  openManifestHome,
  sealJwe,
  selectionOfSeal,
  openSealingKey,
  makePairing,
  readPublicKey,
  asProblem
};
