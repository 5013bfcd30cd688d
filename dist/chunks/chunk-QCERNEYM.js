import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  findServiceVersion,
  makeSlots,
  memberAt,
  mostInFlight,
  parseJson,
  partOfSubscription,
  quotaSeconds,
  quotas,
  textAt
} from "./chunk-YA6Z4RB4.js";
import {
  VaultError,
  isCertificateCode,
  isFault,
  isTlsCode
} from "./chunk-E4XYSY4K.js";

// src/vault/operation.ts
function describeOperation(vault, { verb, kind, name }) {
  const object = `${vault}/${kind}/${name}`;
  switch (verb) {
    case "list":
      return `list the ${kind}s of ${vault}`;
    case "list deleted":
      return `list the deleted ${kind}s of ${vault}`;
    case "list versions of":
      return `list the versions of ${object}`;
    case "read deleted":
      return `read the deleted ${kind} ${object}`;
    case "read the rotation policy of":
    case "set the rotation policy of":
      return `${verb} ${object}`;
    case "unwrap":
    case "decrypt":
      return `${verb} with ${kind} ${object}`;
    default:
      return `${verb} ${kind} ${object}`;
  }
}
var reader = "Key Vault Reader";
var user = "Key Vault Secrets User";
var secrets = "Key Vault Secrets Officer";
var keys = "Key Vault Crypto Officer";
var unwrapper = "Key Vault Crypto Service Encryption User";
var crypto = "Key Vault Crypto User";
var table = [
  ["GET /secrets", "list", "list", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/versions", "list versions of", "list", "secrets/readMetadata/action", reader, "List"],
  ["GET /secrets/NAME/VERSION", "read", "get", "secrets/getSecret/action", user, "Get"],
  ["PUT /secrets/NAME", "set", "write", "secrets/setSecret/action", secrets, "Set"],
  ["PATCH /secrets/NAME/VERSION", "update", "write", "secrets/update/action", secrets, "Set"],
  ["DELETE /secrets/NAME", "delete", "write", "secrets/delete", secrets, "Delete"],
  ["GET /deletedsecrets", "list deleted", "list", "secrets/readMetadata/action", reader, "List"],
  // The answer holds no value, and takes the right to read values: https://learn.microsoft.com/rest/api/keyvault/secrets/get-deleted-secret
  ["GET /deletedsecrets/NAME", "read deleted", "get", "secrets/getSecret/action", user, "Get"],
  ["POST /deletedsecrets/NAME/recover", "recover", "write", "secrets/recover/action", secrets, "Recover"],
  ["DELETE /deletedsecrets/NAME", "purge", "write", "secrets/purge/action", secrets, "Purge"],
  ["GET /keys", "list", "list", "keys/read", reader, "List"],
  ["GET /keys/NAME/versions", "list versions of", "list", "keys/read", reader, "List"],
  ["GET /keys/NAME/rotationpolicy", "read the rotation policy of", "get", "keyrotationpolicies/read", reader, "Get Rotation Policy"],
  ["PUT /keys/NAME/rotationpolicy", "set the rotation policy of", "write", "keyrotationpolicies/write", keys, "Set Rotation Policy"],
  ["GET /keys/NAME/VERSION", "read", "get", "keys/read", reader, "Get"],
  // A POST that changes nothing counts as a read.
  ["POST /keys/NAME/VERSION/unwrapkey", "unwrap", "get", "keys/unwrap/action", unwrapper, "Unwrap Key"],
  ["POST /keys/NAME/VERSION/decrypt", "decrypt", "get", "keys/decrypt/action", crypto, "Decrypt"],
  ["POST /keys/NAME/create", "create", "write", "keys/create/action", keys, "Create"],
  ["PUT /keys/NAME", "import", "write", "keys/import/action", keys, "Import"],
  ["POST /keys/NAME/rotate", "rotate", "write", "keys/rotate/action", keys, "Rotate"],
  ["PATCH /keys/NAME/VERSION", "update", "write", "keys/update/action", crypto, "Update"],
  ["DELETE /keys/NAME", "delete", "write", "keys/delete", keys, "Delete"],
  ["GET /deletedkeys", "list deleted", "list", "keys/read", reader, "List"],
  ["GET /deletedkeys/NAME", "read deleted", "get", "keys/read", reader, "Get"],
  ["POST /deletedkeys/NAME/recover", "recover", "write", "keys/recover/action", keys, "Recover"],
  ["DELETE /deletedkeys/NAME", "purge", "write", "keys/purge/action", keys, "Purge"]
];
var creating = /* @__PURE__ */ new Set(["set", "create", "import", "rotate"]);
var requests = table.map(([request, verb, counts, action, role, permission]) => ({
  // Where a version is left out, the newest one is meant.
  pattern: new RegExp(`^${request.replace("NAME", "([^/]+)").replace("/VERSION", "(/[^/]+)?")}$`),
  operation: {
    verb,
    kind: /^\S+ .(deleted)?keys/.test(request) ? "key" : "secret",
    counts,
    action: `Microsoft.KeyVault/vaults/${action}`,
    role,
    permission
  }
}));
function classifyRequest(vault, method, path, { hsm = false, rsaBits = 0 } = {}) {
  const asked = `${method} ${path.replace(/\/$/, "")}`;
  for (const { pattern, operation } of requests) {
    const match = pattern.exec(asked);
    if (!match) continue;
    const [, name] = match;
    const { verb, kind } = operation;
    const creates = hsm ? "create HSM key" : `create ${kind}`;
    return {
      ...operation,
      vault,
      ...name !== void 0 && { name },
      quota: creating.has(verb) ? creates : useQuota(kind, rsaBits)
    };
  }
  throw new Error(`The way to the vault knows no ${method} of this path.`);
}
var useQuota = (kind, rsaBits) => rsaBits > 3072 ? "use RSA 4096" : rsaBits > 2048 ? "use RSA 3072" : `other ${kind}`;

// src/vault/failure.ts
var AdvisedError = class extends VaultError {
  /** Of a Retry-After. */
  seconds;
  isVaultLimit;
  constructor(error, seconds, isVaultLimit = false) {
    super(error.fault, error.vault, error.message, error.status);
    this.seconds = seconds;
    this.isVaultLimit = isVaultLimit;
  }
};
function answerFailure(operation, response, now) {
  const { status, headers } = response;
  const codes = readCodes(response.bodyAsText);
  const [fault, message] = interpretStatus(operation, status, codes);
  const error = operationFailure(operation, fault, message, status);
  const seconds = parseRetryAfter(headers.get("retry-after"), now);
  const isVaultLimit = fault === "throttled" && codes.isVaultLimit;
  return seconds === void 0 && !isVaultLimit ? error : new AdvisedError(error, seconds, isVaultLimit);
}
function networkFailure(operation, cause, seconds) {
  const { name = "", code = "" } = Object(cause);
  const failed = (message, fault = "connection") => operationFailure(operation, fault, message);
  if (name === "AbortError" || name === "TimeoutError")
    return failed(`the vault did not answer within ${seconds} s. Try again later.`);
  if (code === "ENOTFOUND")
    return failed(
      "no host has that name. Check the vault's name and url in the config, and whether a private DNS zone must answer for it.",
      "vault not found"
    );
  if (isTlsCode(String(code)))
    return failed(
      `the vault's certificate or TLS was not accepted (${plainCode(code)}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`,
      isCertificateCode(String(code)) ? "untrusted" : "connection"
    );
  return failed(
    `the connection failed (${plainCode(code)}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`
  );
}
var operationFailure = ({ vault, ...target }, fault, message, status) => new VaultError(fault, vault, `Cannot ${describeOperation(vault, target)}: ${message}`, status);
var plainCode = (name) => typeof name === "string" && /^[A-Za-z][A-Za-z0-9_]{0,59}$/.test(name) ? name : "no code";
function interpretStatus({ verb, kind, name, action, role, permission, quota }, status, { code, inner, spoken, versions }) {
  const http = `(HTTP ${status})`;
  if (status === 403) {
    if (inner === "SecretDisabled")
      return ["disabled", "it is disabled, and a disabled secret cannot be read. Enable it first."];
    if (inner === "KeyDisabled")
      return ["disabled", "this version of the key is disabled. Enable it as long as something needs it."];
    if (inner === "KeyOperationForbidden")
      return ["invalid", "the key's operations do not include it. Add it to its keyOps."];
    if (inner === "ForbiddenByFirewall" || inner === "ForbiddenByConnection" || !spoken)
      return [
        "firewall",
        `this machine's address is refused ${http}. Add this runner's address to the vault's firewall, or use a runner inside the network.`
      ];
    if (inner === "SecretManagedByKeyVault" || inner === "KeyManagedByKeyVault")
      return ["forbidden", "it backs a certificate, and only the certificate can be changed."];
    if (verb === "purge" && inner !== "ForbiddenByRbac" && inner !== "AccessDenied")
      return [
        "forbidden",
        `the vault has purge protection, or the identity lacks ${action}. Without protection, give it the role ${role} (access policy: ${permission}).`
      ];
    return [
      "forbidden",
      `the identity lacks the data action ${action}. Give it the role ${role} on the vault (access policy: the ${kind} permission ${permission}); a new role assignment takes some minutes.`
    ];
  }
  if (status === 404 && name !== void 0 && spoken)
    return ["not found", "it is not there. Plan again to see what the vault holds."];
  if (status === 404 && name === void 0)
    return [
      "vault not found",
      `the address does not answer as a key vault ${http}. Check its url in the config.`
    ];
  if (status === 409) {
    if (inner === "ObjectIsDeletedButRecoverable")
      return ["deleted but recoverable", `a soft-deleted ${kind} holds the name. Recover or purge it first.`];
    if (inner === "ObjectIsBeingDeleted") return ["being deleted", "the service is still deleting it."];
    if (inner === "ObjectIsBeingRecovered") return ["being recovered", "the service is still recovering it."];
    return ["conflict", `another operation on the same ${kind} is under way. Try again later.`];
  }
  if (status === 429)
    return ["throttled", "the vault's quota is used up, maybe by other clients. Try again later."];
  if (status === 408 || status >= 500) return ["server", `the service failed ${http}. Try again later.`];
  if (status < 300)
    return ["server", `the answer could not be understood (no JSON) ${http}. Is a proxy in between?`];
  if (status < 400 || status === 404)
    return ["connection", `something on the way answered for the vault ${http}. Check the proxy.`];
  if (versions) return ["invalid", explainVersions(versions, http)];
  if (verb === "unwrap" || verb === "decrypt")
    return ["invalid", `it was encrypted to another key, or changed since ${http}. Encrypt the value again.`];
  if (quota === "create HSM key")
    return [
      "invalid",
      `the vault refused the request as not valid ${http}. It is for a key in hardware, which a standard vault cannot hold: see whether the vault's SKU is premium, or declare a keyType without -HSM. In a premium vault or a managed HSM check ${checked.key}.`
    ];
  return [
    "invalid",
    code === "BadParameter" ? `the vault found a property not valid ${http}. Check ${checked[kind]}.` : `the vault refused the request as not valid ${http}.`
  ];
}
function explainVersions([unknown, ...named], http) {
  const known = named.filter((version) => findServiceVersion(version) !== void 0).at(-1);
  const which = named.length > 0 ? `; it names ${named.join(", ")}` : "";
  const say = known ? `Say serviceVersion: "${known}"` : "Say a lower serviceVersion";
  return `the service does not know the API version ${unknown} ${http}${which}. ${say} in the config, of this vault or of all.`;
}
var checked = {
  secret: "its dates, tags, content type and size",
  key: "its type, size, operations, release policy, rotation policy, dates and tags"
};
function readCodes(body) {
  const error = memberAt(parseJson(body ?? ""), "error");
  const code = textAt(error, "code");
  const message = textAt(error, "message") ?? "";
  const versions = code === "BadParameter" ? findVersions(message) : void 0;
  const inner = textAt(error, "innererror", "code") ?? "";
  const isVaultLimit = message.endsWith("Reason: VaultRequestTypeLimitReached");
  return { code: code ?? "", inner, spoken: code !== void 0, isVaultLimit, ...versions && { versions } };
}
function findVersions(message) {
  if (!/^The specified version \(.{1,40}\) is not recognized\b/.test(message)) return void 0;
  const [unknown, ...named] = message.match(/(?<![\w.-])(?:\d\.\d{1,2}|\d{4}-\d\d-\d\d)(?:-preview(?:\.\d)?)?(?![\w-])/g) ?? [];
  return unknown === void 0 ? void 0 : [unknown, ...named.slice(0, 20)];
}
function parseRetryAfter(header, now) {
  if (header === void 0) return void 0;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const date = Date.parse(header) / 1e3;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// src/vault/pause.ts
var longestPause = 120;
async function pauseFor({ vault, clock, signal, progress }, ms, message, attempt) {
  if (signal.aborted) throw cancelledError(vault);
  if (ms > 1e3)
    progress({ what: "waiting", vault, message, seconds: Math.ceil(ms / 1e3), ...attempt && { attempt } });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw cancelledError(vault);
  }
}
var cancelledError = (vault) => new VaultError("cancelled", vault, `Stopped on request; nothing more was asked of vault ${vault}.`);

// src/vault/bucket.ts
function createBucket(clock, { limit: most, seconds }) {
  const windowMs = seconds * 1e3;
  let limit = most;
  let narrowings = 0;
  let changed = clock.now();
  let closedUntil = 0;
  let flying = 0;
  let landed = () => {
  };
  let turn = Promise.resolve();
  const answered = [];
  let first = 0;
  function widen() {
    while (limit < most && clock.now() - changed >= windowMs) {
      limit = Math.min(most, limit + Math.ceil(most / 20));
      changed += windowMs;
    }
  }
  function freePlaces(now) {
    while ((answered[first] ?? now) + windowMs <= now) first++;
    if (first >= 1e3) {
      answered.splice(0, first);
      first = 0;
    }
    const oldest = answered[first];
    return oldest === void 0 ? void 0 : oldest + windowMs;
  }
  async function awaitRoom(waiting, words) {
    for (; ; ) {
      const now = clock.now();
      widen();
      const free = freePlaces(now);
      const full = flying + answered.length - first >= limit;
      if (waiting.signal.aborted) throw cancelledError(waiting.vault);
      if (!full && closedUntil <= now) break;
      if (full && free === void 0) await new Promise((resolve) => landed = resolve);
      else
        await pauseFor(
          waiting,
          Math.max(closedUntil, full ? free ?? 0 : 0) - now,
          full ? words(limit) : "the vault asks to slow down"
        );
    }
    flying++;
  }
  function narrow(seen, error) {
    if (error instanceof AdvisedError && error.seconds !== void 0)
      closedUntil = clock.now() + Math.min(error.seconds, longestPause) * 1e3;
    if (seen !== narrowings) return;
    limit = Math.max(1, Math.floor(limit / 2));
    narrowings++;
    changed = clock.now();
  }
  return async (waiting, words, request, narrows = () => true) => {
    const mine = turn.then(() => awaitRoom(waiting, words));
    turn = mine.catch(() => {
    });
    await mine;
    const seen = narrowings;
    try {
      const answer = await request();
      answered.push(clock.now());
      return answer;
    } catch (error) {
      if (!isFault(error, "throttled")) answered.push(clock.now());
      else if (narrows(error)) narrow(seen, error);
      throw error;
    } finally {
      flying--;
      landed();
    }
  };
}

// src/vault/pace.ts
var counted = {
  "create secret": "creates",
  "other secret": "requests",
  "create key": "creates of keys",
  "create HSM key": "creates of HSM keys",
  "other key": "requests",
  "use RSA 3072": "uses of an RSA key of 3072 bits",
  "use RSA 4096": "uses of an RSA key of 4096 bits"
};
var quotaWords = (kind, { limit: quota, seconds }, whose, runs = 1) => (limit) => {
  const asked = `${limit} ${counted[kind]} in ${Math.ceil(seconds)} s`;
  if (limit < quota) return `the ${whose} asked to slow down, to ${asked}`;
  if (runs > 1) return `${asked} is this shard's part of the ${whose}'s limit`;
  return `${asked} is ${kind === "other key" ? `what we ask of a ${whose}` : `the ${whose}'s limit`}`;
};
var ofVault = (kind) => ({ limit: quotas[kind], seconds: quotaSeconds });
function createPace(waiting, budget = createBudget(waiting.clock)) {
  const bucketOf = makeBuckets(waiting.clock, ofVault);
  return (kind, request) => bucketOf(kind)(waiting, quotaWords(kind, ofVault(kind), "vault"), () => budget(waiting, kind, request));
}
function createBudget(clock, runs = 1) {
  const quotaOf = (kind) => partOfSubscription(kind, runs);
  const bucketOf = makeBuckets(clock, quotaOf);
  const inFlight = makeSlots(mostInFlight);
  const refused = {};
  const isOfSubscription = (kind, vault, error) => {
    if (error instanceof AdvisedError && error.isVaultLimit) return false;
    const last = refused[kind];
    const at = clock.now();
    refused[kind] = { vault, at };
    return last !== void 0 && last.vault !== vault && at - last.at < quotaSeconds * 1e3;
  };
  return (waiting, kind, request) => bucketOf(kind)(
    waiting,
    quotaWords(kind, quotaOf(kind), "subscription", runs),
    () => inFlight(request),
    (error) => isOfSubscription(kind, waiting.vault, error)
  );
}
function makeBuckets(clock, quotaOf) {
  const buckets = {};
  return (kind) => {
    buckets[kind] ??= createBucket(clock, quotaOf(kind));
    return buckets[kind];
  };
}

export {
  classifyRequest,
  AdvisedError,
  answerFailure,
  networkFailure,
  operationFailure,
  plainCode,
  longestPause,
  pauseFor,
  cancelledError,
  createPace,
  createBudget
};
