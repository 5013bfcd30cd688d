import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  makeLegalNames
} from "./chunk-7FQ3OLAH.js";
import {
  flawOfValue,
  sealValues
} from "./chunk-6KQLUCJQ.js";
import {
  asProblem,
  openManifestHome,
  readPublicKey
} from "./chunk-GSP6XAID.js";
import {
  Sealed,
  boundNames,
  countRequests,
  documentHead,
  findReferenceNotation,
  foldName,
  inputLimits,
  isMapping,
  isUnknown,
  matchesPath,
  objectKey,
  openConnections,
  parse,
  parseKeyAddress,
  readAssignments,
  stringify
} from "./chunk-YA6Z4RB4.js";
import {
  MissingValue,
  ProblemsError
} from "./chunk-E4XYSY4K.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import "./chunk-KJFXRUXQ.js";
import "./chunk-YQ6TTVNU.js";
import "./chunk-QZBJGVDL.js";
import {
  __toESM
} from "./chunk-IIS436OQ.js";

// src/sources/sops/creation-rules.ts
function findCreationRule(bytes, file, path) {
  const refuse = (why, hint) => {
    throw new MissingValue("sops-invalid", `${file} ${why}`, hint);
  };
  const rules = rulesOf(bytes) ?? refuse("is not YAML with creation_rules", example);
  const rule = rules.find((each) => isMapping(each) && fits(each.path_regex, path)) ?? refuse(`has no creation rule for ${path}`, example);
  if (!isMapping(rule)) return refuse("has a creation rule that is no mapping", example);
  const strange = Object.keys(rule).find((name) => !known.includes(name) && rule[name] !== "");
  if (strange !== void 0)
    return refuse(
      "has a creation rule for this file with recipients or settings besides age and azure_keyvault",
      "encrypt the file by sops itself: sops encrypt --in-place FILE"
    );
  const recipients = { age: listOf(rule.age), azure: listOf(rule.azure_keyvault) };
  if (!recipients.age.every(isAge) || !recipients.azure.every(isKeyAddress))
    return refuse("names a recipient that cannot be read", example);
  if (recipients.age.length + recipients.azure.length === 0)
    return refuse("names no recipient for this file", example);
  return recipients;
}
var known = ["path_regex", "age", "azure_keyvault"];
var example = "write: creation_rules: [{ age: age1... }], with the recipient that age-keygen prints";
var isAge = (text) => /^age1[0-9a-z]{58}$/.test(text);
var isKeyAddress = (text) => /^https:\/\/[0-9A-Za-z.:-]{1,255}\/keys\/[0-9A-Za-z-]{1,127}(?:\/[0-9A-Fa-f]{32})?\/?$/.test(text);
function rulesOf(bytes) {
  try {
    const data = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isMapping(data) && Array.isArray(data.creation_rules) ? data.creation_rules : void 0;
  } catch {
    return void 0;
  }
}
function fits(pattern, path) {
  if (pattern === void 0 || pattern === "") return true;
  try {
    return typeof pattern === "string" && new RegExp(pattern).test(path);
  } catch {
    return false;
  }
}
function listOf(data) {
  const texts = typeof data === "string" ? data.split(",") : Array.isArray(data) ? data : [];
  return texts.map((text) => `${text}`.trim()).filter((text) => text !== "");
}

// src/sources/sops/encrypt.ts
var import_node_crypto = __toESM(require_crypto(), 1);
async function encryptSopsFile(values, recipients, now) {
  const key = (0, import_node_crypto.randomBytes)(32);
  const hash = (0, import_node_crypto.createHash)("sha512");
  const leaves = [...values].map(([name, value]) => {
    const bytes = value.revealBytes();
    hash.update(bytes);
    return [name, encipher(bytes, key, boundNames([name]))];
  });
  const mac = encipher(Buffer.from(hash.digest("hex").toUpperCase()), key, now);
  const sops = {
    azure_kv: recipients.azure.map(({ vaultUrl, name, version, jwk }) => ({
      vault_url: vaultUrl,
      name,
      version,
      created_at: now,
      enc: wrapKey(key, jwk)
    })),
    age: await Promise.all(recipients.age.map((recipient) => encryptToAge(recipient, key))),
    lastmodified: now,
    mac,
    unencrypted_suffix: "_unencrypted",
    version: "3.9.0"
  };
  return stringify(new Map([...leaves, ["sops", sops]]), {
    lineWidth: 0,
    // sops reads YAML 1.1, where a date without quotes, or a name such as 1e3, is no text. Our maps are maps there, too.
    version: "1.1",
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || !tag.tag.endsWith(":omap"))
  });
}
function encipher(bytes, key, boundTo) {
  const iv = (0, import_node_crypto.randomBytes)(32);
  const cipher = (0, import_node_crypto.createCipheriv)("aes-256-gcm", key, iv, { authTagLength: 16 }).setAAD(Buffer.from(boundTo));
  const data = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const [text, nonce, tag] = [data, iv, cipher.getAuthTag()].map((part) => part.toString("base64"));
  return `ENC[AES256_GCM,data:${text},iv:${nonce},tag:${tag},type:str]`;
}
function wrapKey(key, { n, e }) {
  const to = (0, import_node_crypto.createPublicKey)({ key: { kty: "RSA", n, e }, format: "jwk" });
  const padding = { padding: import_node_crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" };
  return (0, import_node_crypto.publicEncrypt)({ key: to, ...padding }, key).toString("base64url");
}
async function encryptToAge(recipient, key) {
  const { armor, Encrypter } = await import("./dist-S5RPYAIL.js");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new MissingValue(
      "sops-invalid",
      `${recipient} is no age recipient`,
      "copy it from age-keygen's output"
    );
  }
  return { recipient, enc: armor.encode(await encrypter.encrypt(key)) };
}

// src/reconcile/migration/sops-file.ts
async function makeSopsFile(values, path, vault, home, context) {
  const { files, clock } = context;
  refuseForbidden(path, vault, home, files);
  return asProblem(async () => {
    const rules = await findRules(path, home.root, files);
    const here = await files.realPath(files.workingDirectory);
    const typed = files.relative(here, rules);
    const bytes = await files.read(await files.realPathIn(home.root, rules), inputLimits.manifest);
    const { age, azure } = findCreationRule(bytes, typed, files.relative(files.parent(rules), path));
    if (age.length === 0 && !azure.some((id) => isAllowed(id, vault)))
      throw new MissingValue(
        "sops-invalid",
        `${typed} names no recipient for this file that opens it for ${vault.name}`,
        `list a key of azure_keyvault in the vault's sources.sopsKeys: { vault, key }, or add an age recipient`
      );
    const recipients = { age, azure: await Promise.all(azure.map((id) => readRecipient(id, home, context))) };
    const now = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    return { path, text: await encryptSopsFile(values, recipients, now) };
  });
}
function refuseForbidden(path, vault, { config, ...home }, files) {
  if (files.relative(home.root, path).startsWith("../"))
    throw new ProblemsError([
      {
        code: "path-outside-repository",
        message: "--sops names a file outside the repository",
        hint: "name a file within it: git has to track the file"
      }
    ]);
  const seen = files.relative(files.parent(home.path), path);
  const { sops } = vault.sources;
  if (sops.some((pattern) => matchesPath(pattern, seen))) return;
  throw new ProblemsError([
    config.document.problem(
      ["vaults", vault.name],
      "name",
      "source-forbidden",
      `no pattern of this vault's sources.sops matches ${seen}`,
      sops.length > 0 ? `add ${seen} to sources.sops` : `allow it below the vault:  sources: { sops: [${seen}] }`
    )
  ]);
}
async function findRules(path, root, files) {
  for (let folder = files.parent(path); ; folder = files.parent(folder)) {
    const rules = files.resolve(folder, ".sops.yaml");
    if (await files.kind(rules) === "file") return rules;
    if (folder === root || folder === files.parent(folder)) break;
  }
  throw new MissingValue(
    "sops-invalid",
    "there is no .sops.yaml between the file and the repository's root: nobody says who shall open the file",
    "write one with: creation_rules: [{ age: age1... }], with the recipient that age-keygen prints"
  );
}
var isAllowed = (id, { sources }) => {
  const { vaultUrl, name } = parseKeyAddress(id);
  return sources.sopsKeys.some(
    (key) => foldName(key.vaultUrl) === foldName(vaultUrl) && foldName(key.name) === foldName(name)
  );
};
async function readRecipient(id, { config }, context) {
  const { vault, name, version, key, rsa } = await readPublicKey(id, config.vaults ?? [], context);
  if (!rsa || isUnknown(key.spec))
    throw new MissingValue(
      "sops-invalid",
      `the key ${name} of ${vault.name} is no RSA key`,
      "name an RSA key"
    );
  return { vaultUrl: vault.url, name, version, jwk: rsa };
}

// src/reconcile/migration/import-env-file.ts
async function importEnvFile(options, world) {
  const { files } = world;
  const { file, encrypt, url } = options;
  const { variables, left } = readVariables(options);
  const names = makeLegalNames(variables.keys(), file);
  const out = files.resolve(await files.realPath(files.workingDirectory), options.out ?? ".");
  const sources = encrypt.by === "sops" ? { sources: { sops: [files.relative(out, files.resolve(out, encrypt.file))] } } : {};
  const vaults = [{ name: options.vault, ...url !== void 0 && { url }, ...sources }];
  const { home, pathOf, format, write } = await openManifestHome({ ...options, vaults }, files, "dotenv");
  const [vault] = home.vaults;
  if (!vault) throw new Error("the home of one vault lists it");
  const idOf = (name) => ({ vault: vault.name, kind: "secret", name });
  const connections = openConnections(world.connect);
  const asking = { files, connection: connections.to, clock: world.clock };
  const entries = [...variables].map(([old, value]) => ({ old, name: names.get(old) ?? old, value }));
  const putInSops = async (path) => ({
    more: [await makeSopsFile(variables, path, vault, home, asking)],
    inGit: new Map(
      entries.map(({ old, name }) => {
        const from = files.relative(files.parent(pathOf(vault, "secret", name)), path);
        return [objectKey(idOf(name)), { sops: { file: from, key: old.includes(".") ? [old] : old } }];
      })
    )
  });
  const putInManifest = async (options2) => ({
    more: [],
    inGit: await sealValues(
      entries.map(({ name, value }) => ({ vault, name, value })),
      options2,
      home,
      asking
    )
  });
  const { inGit, more } = encrypt.by === "seal" ? await putInManifest(encrypt.options) : await putInSops(files.resolve(home.out, encrypt.file));
  const live = [...names.values()].map((name) => [foldName(name), objectNamed(name)]);
  const { manifests, left: refused } = format([
    {
      vault,
      dates: false,
      takesDefaults: true,
      held: {
        secret: { live: Object.fromEntries(live), deleted: {} },
        key: { live: {}, deleted: {} }
      },
      sourceOf: (name) => inGit.get(objectKey(idOf(name)))
    }
  ]);
  if (refused.length > 0)
    throw new ProblemsError(
      refused.map(({ id, message }, i) => ({
        code: "name-duplicate",
        message: `${file}: ${id.name}: ${message}`,
        ...i === refused.length - 1 && { hint: "delete the variable's line, or the entry of the manifest" }
      }))
    );
  const written = await write(manifests, more);
  return {
    ...documentHead("Migration", world),
    from: "dotenv",
    file,
    owner: home.owner,
    vaults: [{ vault: vault.name, url: vault.url }],
    summary: { secrets: names.size, keys: 0, encrypted: names.size, left: left.length },
    carried: [...names].map(([from, name]) => ({ from, id: idOf(name) })),
    left,
    config: files.relative(await files.realPath(files.workingDirectory), home.path),
    files: written,
    requests: countRequests(connections.all())
  };
}
function readVariables({ bytes, file, encrypt }) {
  const variables = /* @__PURE__ */ new Map();
  const left = [];
  const assignments = readAssignments(
    bytes,
    file,
    (line) => left.push({
      from: `line ${line}`,
      message: "it is a name without a value; if it belongs to the value above, put that in quotes"
    })
  );
  for (const [from, lines] of Map.groupBy(assignments, ({ name }) => name)) {
    const text = lines.at(-1)?.text ?? "";
    if (lines.length > 1) {
      const numbers = lines.map(({ place }) => place.line).join(", ");
      left.push({ from, message: `it stands in lines ${numbers}: the last one counts` });
    }
    const value = Sealed.text(text);
    const notation = findReferenceNotation(text);
    const flaw = notation === void 0 ? flawOfValue(value) : `it holds ${notation}: declare it by hand where that is its value`;
    if (flaw === void 0) variables.set(from, value);
    else left.push({ from, message: flaw });
  }
  const problems = [...variables.keys()].filter((name) => encrypt.by === "sops" && (name === "sops" || name.endsWith("_unencrypted"))).map(
    (name) => ({
      code: "name-invalid",
      message: `${file}: ${name} means something to sops itself`,
      hint: "rename the variable, or pass --seal"
    })
  );
  const reasons = [...new Set(left.map(({ message }) => message))];
  if (variables.size === 0)
    problems.push({
      code: "value-missing",
      message: `${file} has no variable with a value that a secret can hold`,
      ...reasons.length > 0 && { hint: `of its variables: ${reasons.join("; ")}` }
    });
  if (problems.length > 0) throw new ProblemsError(problems);
  return { variables, left };
}
var objectNamed = (name) => ({
  name,
  enabled: true,
  created: 0,
  updated: 0,
  tags: {},
  managed: false
});
export {
  importEnvFile
};
