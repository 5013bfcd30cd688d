import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  Temporal,
  clouds,
  findVaultCloud,
  isManagedHsmUrl,
  require_promises
} from "./chunk-YA6Z4RB4.js";
import {
  RestError,
  createHttpHeaders
} from "./chunk-NB624IRV.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import {
  require_fs
} from "./chunk-YQ6TTVNU.js";
import {
  require_util
} from "./chunk-QZBJGVDL.js";
import {
  __commonJS,
  __toESM
} from "./chunk-IIS436OQ.js";

// builtin:sqlite
var require_sqlite = __commonJS({
  "builtin:sqlite"(exports, module) {
    module.exports = process.getBuiltinModule("node:sqlite");
  }
});

// src/emulator/store.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var import_node_fs = __toESM(require_fs(), 1);
var import_node_sqlite = __toESM(require_sqlite(), 1);

// src/emulator/schema.ts
var databaseSchema = `
  CREATE TABLE IF NOT EXISTS state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    offset_ms INTEGER NOT NULL,
    backup_key BLOB NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS vault (
    name TEXT PRIMARY KEY,
    settings TEXT NOT NULL DEFAULT '{}'
  ) STRICT;

  CREATE TABLE IF NOT EXISTS object (
    id INTEGER PRIMARY KEY,
    vault TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    managed INTEGER NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('live', 'deleted')),
    settles_ms INTEGER NOT NULL,
    deleted INTEGER,
    purged INTEGER,
    UNIQUE (vault, kind, folded)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS object_purged ON object (purged) WHERE purged IS NOT NULL;

  CREATE TABLE IF NOT EXISTS purged_name (
    vault TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    free_ms INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, folded)
  ) STRICT;

  CREATE TABLE IF NOT EXISTS version (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    object INTEGER NOT NULL REFERENCES object (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    value TEXT NOT NULL,
    content_type TEXT,
    tags TEXT,
    enabled INTEGER NOT NULL,
    nbf INTEGER,
    exp INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    UNIQUE (object, version)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS version_newest ON version (object, seq);

  CREATE TABLE IF NOT EXISTS rotation_policy (
    object INTEGER PRIMARY KEY REFERENCES object (id) ON DELETE CASCADE,
    actions TEXT NOT NULL,
    expiry TEXT,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS address (
    vault TEXT PRIMARY KEY,
    origin TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS subscription (
    name TEXT PRIMARY KEY,
    after INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS event (
    id INTEGER PRIMARY KEY,
    subscription TEXT NOT NULL REFERENCES subscription (name),
    version INTEGER NOT NULL,
    happening TEXT NOT NULL,
    event TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    first_ms INTEGER,
    next_ms INTEGER,
    UNIQUE (subscription, version, happening)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS event_next ON event (subscription, next_ms) WHERE next_ms IS NOT NULL;

  CREATE TABLE IF NOT EXISTS fault (
    id INTEGER PRIMARY KEY,
    fault TEXT NOT NULL,
    skip INTEGER NOT NULL,
    times INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS quota (
    vault TEXT NOT NULL,
    class TEXT NOT NULL,
    second INTEGER NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (vault, class, second)
  ) STRICT;
`;

// src/emulator/store.ts
function openStore(file, settings = "{}") {
  const database = open(file);
  database.prepare("UPDATE vault SET settings = json_patch(settings, ?)").run(settings);
  const prepared = /* @__PURE__ */ new Map();
  let depth = 0;
  const statement = (sql) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const transaction = (work) => {
    const [begin, commit, undo] = depth === 0 ? ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"] : ["SAVEPOINT inner", "RELEASE inner", "ROLLBACK TO inner; RELEASE inner"];
    statement(begin).run();
    depth++;
    try {
      const result = work();
      statement(commit).run();
      return result;
    } catch (error) {
      database.exec(undo);
      throw error;
    } finally {
      depth--;
    }
  };
  return {
    newSettings: settings,
    run: (sql, ...values) => void statement(sql).run(...values),
    row: (sql, ...values) => statement(sql).get(...values),
    rows: (sql, ...values) => statement(sql).all(...values),
    transaction,
    close: () => database.close()
  };
}
var ForeignFile = class extends Error {
  name = "ForeignFile";
};
function open(file) {
  try {
    if (file !== ":memory:") claim(file);
    const database = new import_node_sqlite.DatabaseSync(file, { enableForeignKeyConstraints: true });
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec(`BEGIN IMMEDIATE; ${databaseSchema} COMMIT;`);
    database.prepare("INSERT OR IGNORE INTO state (only, offset_ms, backup_key) VALUES (1, 0, ?)").run((0, import_node_crypto.randomBytes)(32));
    return database;
  } catch (cause) {
    if (cause instanceof ForeignFile) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} as an embedded vault's data file: ${why}. Name another file, or remove it.`,
      { cause }
    );
  }
}
function claim(file) {
  const found = (0, import_node_fs.statSync)(file, { throwIfNoEntry: false });
  if (found && !(found.isFile() && isOurs(file, found.size)))
    throw new ForeignFile(`${file} holds no vaults.`);
  (0, import_node_fs.closeSync)((0, import_node_fs.openSync)(file, "a", 384));
  (0, import_node_fs.chmodSync)(file, 384);
}
function isOurs(file, size2) {
  if (size2 === 0) return true;
  const head = Buffer.alloc(magic.length);
  const descriptor = (0, import_node_fs.openSync)(file, "r");
  (0, import_node_fs.readSync)(descriptor, head);
  (0, import_node_fs.closeSync)(descriptor);
  if (!head.equals(magic)) return false;
  const database = new import_node_sqlite.DatabaseSync(file, { readOnly: true });
  try {
    database.exec("PRAGMA busy_timeout = 5000");
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const names = new Set(tables.map(({ name }) => name));
    return names.size === 0 || ["state", "vault", "object", "version"].every((name) => names.has(name));
  } finally {
    database.close();
  }
}
var magic = Buffer.from("SQLite format 3\0");

// src/emulator/clock.ts
var import_promises = __toESM(require_promises(), 1);
var hostClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => (0, import_promises.setTimeout)(ms, void 0, signal ? { signal } : {})
};

// src/emulator/events/consequence.ts
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var waits = [
  10 * second,
  30 * second,
  minute,
  5 * minute,
  10 * minute,
  30 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour
];
var lastWait = 12 * hour;
var leastWaits = {
  404: 5 * minute,
  408: 2 * minute,
  503: 30 * second
};
var timeToLive = 24 * hour;
function consequenceOf(answer, attempts) {
  if (answer !== "no answer") {
    if (answer >= 200 && answer <= 204) return { kind: "delivered" };
    if ([400, 401, 403, 413].includes(answer)) return { kind: "dropped" };
  }
  const least = answer === "no answer" ? 0 : leastWaits[answer] ?? 0;
  return { kind: "again", afterMs: Math.max(least, waits[attempts - 1] ?? lastWait) };
}
var isOver = (firstMs, nowMs) => firstMs !== null && nowMs - firstMs > timeToLive;

// src/emulator/events/message.ts
var import_node_crypto2 = __toESM(require_crypto(), 1);
function notificationMessage(event, schema, subscription2, attempts) {
  const headers = {
    "aeg-event-type": "Notification",
    "aeg-subscription-name": subscription2,
    "aeg-delivery-count": String(attempts),
    "aeg-output-event-id": event.id
  };
  switch (schema) {
    case "eventgrid":
      return {
        headers: { ...headers, ...versions, ...json },
        body: JSON.stringify([eventGrid(event)])
      };
    case "cloudevents":
      return {
        headers: {
          ...headers,
          "aeg-metadata-version": "1.0",
          "content-type": "application/cloudevents+json; charset=utf-8"
        },
        body: JSON.stringify(cloudEvent(event))
      };
    default:
      throw schema;
  }
}
var validationMessage = (code, subscription2, time) => ({
  headers: {
    "aeg-event-type": "SubscriptionValidation",
    "aeg-subscription-name": subscription2,
    ...versions,
    ...json
  },
  body: JSON.stringify([
    {
      id: (0, import_node_crypto2.randomUUID)(),
      topic: "/subscriptions/00000000-0000-0000-0000-000000000000",
      subject: "",
      data: { validationCode: code },
      eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
      eventTime: time,
      metadataVersion: "1",
      dataVersion: "1"
    }
  ])
});
var versions = { "aeg-metadata-version": "1", "aeg-data-version": "1" };
var json = { "content-type": "application/json; charset=utf-8" };
var eventGrid = ({ id, type, time, topic, subject, data }) => ({
  id,
  topic,
  subject,
  eventType: type,
  eventTime: time,
  data,
  dataVersion: "1",
  metadataVersion: "1"
});
var cloudEvent = ({ id, type, time, topic, subject, data }) => ({
  id,
  source: topic,
  subject,
  type,
  time,
  data,
  specversion: "1.0"
});

// src/emulator/events/outbox.ts
var import_node_crypto3 = __toESM(require_crypto(), 1);

// src/emulator/failure.ts
var Failure = class extends Error {
  name = "Failure";
  status;
  code;
  inner;
  headers;
  constructor(status, code, inner, message, headers = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.inner = inner;
    this.headers = headers;
  }
};
var NetworkFailure = class extends Error {
  name = "NetworkFailure";
  code;
  constructor(code, message) {
    super(message);
    this.code = code;
  }
};
var titleOfKind = (kind) => kind === "secret" ? "Secret" : "Key";
var errorBody = (code, message, inner) => ({
  error: { code, message, ...inner ? { innererror: { code: inner } } : {} }
});
var badParameter = (message) => new Failure(400, "BadParameter", void 0, message);
var strangeKind = () => badParameter("The embedded vault does not know keys of this kind.");
var missing = (kind, message) => new Failure(404, `${titleOfKind(kind)}NotFound`, void 0, message);
var notFound = (kind, id) => missing(
  kind,
  `A ${kind} with (name/id) ${id} was not found in this key vault. If you recently deleted this ${kind} you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`
);
var deletedNotFound = (kind, name) => missing(kind, `Deleted ${titleOfKind(kind)} not found: ${name}`);
var noResource = () => new Failure(404, "NotFound", void 0, "There is no such resource in this service.");
var forbidden = (inner, message) => new Failure(403, "Forbidden", inner, message);
var conflict = (inner, message) => new Failure(409, "Conflict", inner, message);
var managedByCertificate = (kind, operation) => forbidden(
  `${titleOfKind(kind)}ManagedByKeyVault`,
  `Operation "${operation}" is not allowed on this ${kind}, since it is associated with a certificate. To ${operation} the ${kind}, ${operation} the certificate.`
);
var secretDisabled = () => forbidden("SecretDisabled", "Operation get is not allowed on a disabled secret.");
var named = {
  400: ["BadParameter", "The request is not valid."],
  401: ["Unauthorized", "[TokenExpired] Error validating token: 'S2S12086'."],
  403: ["Forbidden", "Caller is not authorized to perform action on resource.", "ForbiddenByRbac"],
  405: ["MethodNotAllowed", "HTTP method not allowed"],
  409: ["Conflict", "There was a conflict with another operation on the same object."],
  429: [
    "Throttled",
    "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached"
  ],
  500: ["InternalServerError", "An internal error occurred."],
  503: ["ServiceUnavailable", "The service is unavailable, please try again later."]
};
function usualFailure(status, headers = {}, kind = "secret") {
  const [code, message, inner] = status === 404 ? [`${titleOfKind(kind)}NotFound`, `A ${kind} was not found in this key vault.`] : named[status] ?? ["Error", `The service answered with status ${status}.`];
  return new Failure(status, code, inner, message, headers);
}

// src/emulator/events/event.ts
var group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/emulator";
function makeKeyVaultEvent(subject, happening, id, now) {
  const { vault, origin: origin2, kind, name, version, nbf, exp } = subject;
  const ObjectType = titleOfKind(kind);
  return {
    id,
    type: `Microsoft.KeyVault.${ObjectType}${happening}`,
    time: new Date(now * 1e3).toISOString(),
    topic: `${group}/providers/Microsoft.KeyVault/vaults/${vault}`,
    subject: name,
    data: {
      Id: `${origin2}/${kind}s/${name}/${version}`,
      VaultName: vault,
      ObjectType,
      ObjectName: name,
      Version: version,
      NBF: nbf,
      EXP: exp
    }
  };
}

// src/emulator/events/outbox.ts
var recordOrigin = (store, vault, origin2) => store.run(
  `INSERT INTO address (vault, origin) VALUES (?, ?)
     ON CONFLICT (vault) DO UPDATE SET origin = excluded.origin WHERE origin <> excluded.origin`,
  vault,
  origin2
);
var originOf = (store, vault) => store.row("SELECT origin FROM address WHERE vault = ?", vault)?.origin ?? `https://${vault}.vault.azure.net`;
function putEvent(store, subscription2, version, happening, now) {
  const subject = { ...version, origin: originOf(store, version.vault) };
  store.run(
    `INSERT OR IGNORE INTO event (subscription, version, happening, event, attempts, next_ms)
     VALUES (?, ?, ?, ?, 0, 0)`,
    subscription2,
    version.seq,
    happening,
    JSON.stringify(makeKeyVaultEvent(subject, happening, (0, import_node_crypto3.randomUUID)(), now))
  );
}
function announceVersion(store, object, row) {
  const subscriptions = store.rows("SELECT name FROM subscription");
  if (subscriptions.length === 0) return;
  const seq = store.row("SELECT max(seq) AS seq FROM version")?.seq ?? 0;
  for (const { name } of subscriptions)
    putEvent(store, name, { ...object, ...row, seq }, "NewVersionCreated", row.created);
}
var claimEvents = (store, subscription2, { nowMs, untilMs, most: most4 }) => store.transaction(
  () => store.rows(
    `SELECT id AS row, event, attempts, first_ms AS firstMs FROM event
         WHERE subscription = :subscription AND next_ms <= :nowMs ORDER BY id LIMIT :most`,
    { subscription: subscription2, nowMs, most: most4 }
  ).map((found) => {
    store.run(
      `UPDATE event SET attempts = attempts + 1, first_ms = coalesce(first_ms, :nowMs), next_ms = :untilMs
           WHERE id = :id`,
      { nowMs, untilMs, id: found.row }
    );
    return { ...found, event: JSON.parse(found.event) };
  })
);
var scheduleEvent = (store, { row }, nextMs) => store.run("UPDATE event SET next_ms = ? WHERE id = ?", nextMs, row);

// src/emulator/events/webhook.ts
async function callWebhook({ url, fetch, timeoutMs }, request, signal) {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...request,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch {
    return void 0;
  }
}

// src/emulator/events/deliver.ts
var most = 16;
async function deliverEvents(subscription2, signal) {
  const { store, now, name, webhook } = subscription2;
  const nowMs = now();
  const untilMs = nowMs + 2 * webhook.timeoutMs;
  const attempts = [];
  while (!signal?.aborted) {
    const claimed = claimEvents(store, name, { nowMs, untilMs, most });
    if (claimed.length === 0) break;
    attempts.push(...await Promise.all(claimed.map((one) => post(subscription2, one, signal))));
  }
  return attempts;
}
async function post({ store, now, name, webhook }, claimed, signal) {
  const { event, attempts, firstMs } = claimed;
  if (isOver(firstMs, now())) {
    scheduleEvent(store, claimed, null);
    return { event, answer: "too late", result: "dropped" };
  }
  const message = notificationMessage(event, webhook.schema, name, attempts);
  const answer = (await callWebhook(webhook, { method: "POST", ...message }, signal))?.status ?? "no answer";
  const follows = consequenceOf(answer, attempts + 1);
  scheduleEvent(store, claimed, follows.kind === "again" ? now() + follows.afterMs : null);
  return { event, answer, result: follows.kind };
}

// src/emulator/body.ts
function parseJsonBody(text, what = "The request body") {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badParameter(`${what} is not valid JSON.`);
  }
  if (isJsonObject(parsed)) return parsed;
  throw badParameter(`${what} must be a JSON object.`);
}
function objectMember(body, name) {
  const sent = body[name] ?? {};
  if (isJsonObject(sent)) return sent;
  throw badParameter(`Property ${name} must be an object.`);
}
function textMember(body, name) {
  const sent = body[name] ?? void 0;
  if (sent === void 0 || typeof sent === "string") return sent;
  throw badParameter(`Property ${name} must be a string.`);
}
function flagMember(body, name) {
  const sent = body[name] ?? void 0;
  if (sent === void 0 || typeof sent === "boolean") return sent;
  throw badParameter(`Property ${name} must be a boolean.`);
}
function bytesMember(body, name) {
  const sent = body[name];
  if (typeof sent === "string" && /^[\w-]*={0,2}$/.test(sent)) return Buffer.from(sent, "base64url");
  throw badParameter(`Property ${name} is required and must be base64url.`);
}
var isJsonObject = (sent) => typeof sent === "object" && sent !== null && !Array.isArray(sent);

// src/emulator/call.ts
var okReply = (body) => ({ status: 200, body });

// src/emulator/objects/objects.ts
var import_node_crypto4 = __toESM(require_crypto(), 1);
var fold = (name) => name.toUpperCase();
var findObject = ({ store, vault, kind }, name) => store.row("SELECT * FROM object WHERE vault = ? AND kind = ? AND folded = ?", vault, kind, fold(name));
function phaseOf(object, nowMs) {
  if (object.settles_ms <= nowMs) return object.phase;
  return object.phase === "live" ? "recovering" : "deleting";
}
function purgeObject({ store, vault, kind, nowMs }, object, ms) {
  store.run("DELETE FROM object WHERE id = ?", object.id);
  if (ms > 0)
    store.run("INSERT INTO purged_name VALUES (?, ?, ?, ?)", vault, kind, fold(object.name), nowMs + ms);
}
function isBeingPurged({ store, vault, kind, nowMs }, name) {
  store.run("DELETE FROM purged_name WHERE free_ms <= ?", nowMs);
  return store.row(
    "SELECT 1 FROM purged_name WHERE vault = ? AND kind = ? AND folded = ?",
    vault,
    kind,
    fold(name)
  ) !== void 0;
}
function addObject({ store, vault, kind }, name, managed) {
  const row = store.row(
    `INSERT INTO object (vault, kind, name, folded, managed, phase, settles_ms)
     VALUES (:vault, :kind, :name, :folded, :managed, 'live', 0) RETURNING *`,
    { vault, kind, name, folded: fold(name), managed: managed ? 1 : 0 }
  );
  if (!row) throw new Error(`The embedded vault could not store the object ${name}.`);
  return row;
}
function addVersion(store, object, row) {
  const version = freshVersion(store);
  putVersion(store, object, { ...row, version });
  return { ...row, version };
}
function putVersion(store, object, row) {
  const { version, value: value2, content_type, tags, enabled, nbf, exp, created, updated } = row;
  store.run(
    `INSERT INTO version (object, version, value, content_type, tags, enabled, nbf, exp, created, updated)
     VALUES (:object, :version, :value, :content_type, :tags, :enabled, :nbf, :exp, :created, :updated)`,
    { object: object.id, version, value: value2, content_type, tags, enabled, nbf, exp, created, updated }
  );
  announceVersion(store, object, row);
}
function saveVersion(store, object, row) {
  const { version, value: value2, content_type, tags, enabled, nbf, exp, updated } = row;
  store.run(
    `UPDATE version SET value = :value, content_type = :content_type, tags = :tags, enabled = :enabled,
       nbf = :nbf, exp = :exp, updated = :updated
     WHERE object = :object AND version = :version`,
    { object: object.id, version, value: value2, content_type, tags, enabled, nbf, exp, updated }
  );
}
var findVersion = (store, object, version = "") => version === "" ? store.row("SELECT * FROM version WHERE object = ? ORDER BY seq DESC LIMIT 1", object.id) : store.row(
  "SELECT * FROM version WHERE object = ? AND version = ?",
  object.id,
  version.toLowerCase()
);
var countStoredVersions = (store, object) => store.row("SELECT count(*) AS count FROM version WHERE object = ?", object.id)?.count ?? 0;
var findPreviousVersion = (store, object, version) => store.row(
  `SELECT * FROM version WHERE object = :id
       AND seq < (SELECT seq FROM version WHERE object = :id AND version = :version)
     ORDER BY seq DESC LIMIT 1`,
  { id: object.id, version }
);
function freshVersion(store) {
  const last = store.row("SELECT seq FROM sqlite_sequence WHERE name = 'version'");
  return (0, import_node_crypto4.createHash)("sha256").update(`version ${(last?.seq ?? 0) + 1}`).digest("hex").slice(0, 32);
}

// src/emulator/objects/live.ts
function findLiveObject(call) {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "live") return object;
  throw notFound(call.kind, call.name);
}
function findWritableObject(call) {
  const object = findObject(call, call.name);
  if (object && phaseOf(object, call.nowMs) === "recovering") throw objectBeingRecovered(call, object.name);
  return findLiveObject(call);
}
function findLiveVersion(call, object = findLiveObject(call)) {
  const row = findVersion(call.store, object, call.version);
  if (row) return { object, row };
  throw notFound(call.kind, `${call.name}/${call.version}`);
}
function openObject(call) {
  refuseTaken(call, call.name);
  const known = findObject(call, call.name);
  if (known?.managed) throw managedByCertificate(call.kind, "set");
  return known ?? addObject(call, call.name, false);
}
function refuseTaken(call, name) {
  const object = findObject(call, name);
  if (!object && isBeingPurged(call, name)) throw objectBeingDeleted(call, name);
  const phase = object ? phaseOf(object, call.nowMs) : "live";
  if (phase === "recovering") throw objectBeingRecovered(call, name);
  if (phase === "deleting") throw objectBeingDeleted(call, name);
  if (phase === "deleted")
    throw conflict(
      "ObjectIsDeletedButRecoverable",
      `${titleOfKind(call.kind)} ${name} is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the ${call.kind} can only be recovered or purged.`
    );
}
var objectBeingDeleted = ({ kind }, name) => conflict(
  "ObjectIsBeingDeleted",
  `${titleOfKind(kind)} ${name} is currently being deleted and cannot be re-created; retry later.`
);
var objectBeingRecovered = ({ kind }, name) => conflict(
  "ObjectIsBeingRecovered",
  `${titleOfKind(kind)} ${name} is currently being recovered; retry later.`
);

// src/emulator/keys/rotation-policy.ts
var notify = { trigger: { timeBeforeExpiry: "P30D" }, action: { type: "Notify" } };
function getRotationPolicy(call) {
  const object = findLiveObject(call);
  const row = findPolicy(call, object);
  if (row) return okReply(showPolicy(call, object, row));
  return okReply({ lifetimeActions: call.managedHsm ? [] : [notify], attributes: null });
}
function checkRotatable(call, object) {
  if (call.managedHsm && !findPolicy(call, object))
    throw badParameter("The key has no rotation policy. Set one before it is rotated.");
}
function setRotationPolicy(call) {
  const { actions, expiry } = readPolicy(parseJsonBody(call.text), call.managedHsm);
  const object = findWritableObject(call);
  const before = findPolicy(call, object);
  const same = before?.actions === actions && before.expiry === expiry;
  const row = {
    actions,
    expiry,
    created: before?.created ?? call.now,
    updated: same ? before.updated : call.now
  };
  call.store.run(
    `INSERT OR REPLACE INTO rotation_policy (object, actions, expiry, created, updated)
     VALUES (:object, :actions, :expiry, :created, :updated)`,
    { object: object.id, ...row }
  );
  return okReply(showPolicy(call, object, row));
}
function policyExpiry(call, object) {
  const expiry = findPolicy(call, object)?.expiry ?? null;
  if (expiry === null) return null;
  const created = Temporal.Instant.fromEpochMilliseconds(call.now * 1e3).toZonedDateTimeISO("UTC");
  return Math.floor(created.add(expiry).epochMilliseconds / 1e3);
}
function notifyTime(exp, actions) {
  const all = actions === null ? [notify] : JSON.parse(actions);
  const { trigger } = all.find(({ action: action2 }) => action2.type === "Notify") ?? notify;
  const end = Temporal.Instant.fromEpochMilliseconds(Math.min(exp, 864e10) * 1e3).toZonedDateTimeISO("UTC");
  return Math.floor(end.subtract(trigger.timeBeforeExpiry ?? "P30D").epochMilliseconds / 1e3);
}
var findPolicy = ({ store }, object) => store.row("SELECT * FROM rotation_policy WHERE object = ?", object.id);
var showPolicy = (call, object, row) => ({
  id: `${call.managedHsm ? "" : `${call.url.origin}/`}keys/${object.name}/rotationpolicy`,
  lifetimeActions: JSON.parse(row.actions),
  attributes: {
    ...row.expiry === null ? {} : { expiryTime: row.expiry },
    created: row.created,
    updated: row.updated
  }
});
function readPolicy(body, managedHsm) {
  const expiry = textMember(objectMember(body, "attributes"), "expiryTime") ?? null;
  if (expiry !== null && countDays(expiry) < 28)
    throw badParameter("Property expiryTime must be at least 28 days.");
  if (managedHsm && expiry === null) throw badParameter("Property expiryTime is required.");
  const sent = body.lifetimeActions ?? [];
  if (!Array.isArray(sent)) throw badParameter("Property lifetimeActions must be a list.");
  const actions = sent.map(action);
  for (const { trigger, action: action2 } of actions)
    if (action2.type === "Rotate") checkRotate(trigger, expiry, managedHsm ? 28 : 7);
    else if (managedHsm) throw badParameter("A managed HSM supports no Notify action.");
    else if (trigger.timeAfterCreate !== void 0)
      throw badParameter("A Notify action must have the trigger timeBeforeExpiry.");
  const types = actions.map(({ action: action2 }) => action2.type);
  if (new Set(types).size < types.length) throw badParameter("Each type of lifetime action may appear once.");
  if (managedHsm) {
    const asSent = actions.map((one, i) => ({ ...one, action: { type: typeOf(sent[i]) } }));
    return { expiry, actions: JSON.stringify(asSent) };
  }
  const whole = types.includes("Notify") ? actions : [...actions, notify];
  return { expiry, actions: JSON.stringify(whole) };
}
var typeOf = (sent) => textMember(objectMember(sent, "action"), "type") ?? "";
function checkRotate({ timeAfterCreate, timeBeforeExpiry }, expiry, leastAfterCreate) {
  const given = countDays(timeAfterCreate ?? timeBeforeExpiry ?? "");
  const rest = expiry === null ? Number.POSITIVE_INFINITY : countDays(expiry) - given;
  if (given < (timeAfterCreate === void 0 ? 7 : leastAfterCreate) || rest < 7)
    throw badParameter(
      `A Rotate action must be at least ${leastAfterCreate} days after creation and 7 days before expiry.`
    );
}
function action(sent) {
  if (!isJsonObject(sent)) throw badParameter("A lifetime action must be an object.");
  const trigger = objectMember(sent, "trigger");
  const timeAfterCreate = textMember(trigger, "timeAfterCreate");
  const timeBeforeExpiry = textMember(trigger, "timeBeforeExpiry");
  if (timeAfterCreate === void 0 === (timeBeforeExpiry === void 0))
    throw badParameter("A trigger must have either timeAfterCreate or timeBeforeExpiry.");
  countDays(timeAfterCreate ?? timeBeforeExpiry ?? "");
  const type = typeOf(sent).toLowerCase();
  if (type !== "rotate" && type !== "notify")
    throw badParameter("A lifetime action's type must be Rotate or Notify.");
  return {
    trigger: timeAfterCreate === void 0 ? { timeBeforeExpiry: timeBeforeExpiry ?? "" } : { timeAfterCreate },
    action: { type: type === "rotate" ? "Rotate" : "Notify" }
  };
}
function countDays(duration) {
  try {
    const length = Temporal.Duration.from(duration).total({ unit: "days", relativeTo: "2025-01-01" });
    if (length > 0) return length;
  } catch {
  }
  throw badParameter("A duration must be positive and in the form of ISO 8601.");
}

// src/emulator/events/raise.ts
var nearSeconds = 30 * 86400;
var raiseEvents = (store, subscription2, nowMs) => store.transaction(() => {
  const now = Math.floor(nowMs / 1e3);
  const rows = store.rows(
    `SELECT object.*, seq, version, nbf, exp, actions
       FROM object
       JOIN version ON seq = (SELECT max(seq) FROM version WHERE version.object = object.id)
       LEFT JOIN rotation_policy ON rotation_policy.object = object.id
       WHERE phase = 'live' AND settles_ms <= :nowMs AND exp IS NOT NULL
         AND seq > (SELECT after FROM subscription WHERE name = :subscription)
         AND NOT EXISTS (
           SELECT 1 FROM event WHERE subscription = :subscription AND event.version = seq AND happening = 'Expired'
         )
       ORDER BY exp, seq`,
    { nowMs, subscription: subscription2 }
  );
  for (const row of rows) {
    const near = row.kind === "key" ? notifyTime(row.exp, row.actions) : row.exp - nearSeconds;
    if (near <= now) putEvent(store, subscription2, row, "NearExpiry", now);
    if (row.exp <= now) putEvent(store, subscription2, row, "Expired", now);
  }
});

// src/emulator/events/subscription.ts
var import_node_crypto6 = __toESM(require_crypto(), 1);

// src/emulator/events/handshake.ts
var import_node_crypto5 = __toESM(require_crypto(), 1);
var HandshakeRefused = class extends Error {
  name = "HandshakeRefused";
};
var origin = "eventgrid.azure.net";
async function shakeHands(webhook, subscription2, nowMs, signal) {
  switch (webhook.schema) {
    case "eventgrid":
      return validate(webhook, subscription2, nowMs, signal);
    case "cloudevents":
      return askForPermission(webhook, signal);
    default:
      throw webhook.schema;
  }
}
async function validate(webhook, subscription2, nowMs, signal) {
  const code = (0, import_node_crypto5.randomUUID)();
  const message = validationMessage(code, subscription2, new Date(nowMs).toISOString());
  const answer = await callWebhook(webhook, { method: "POST", ...message }, signal);
  if (!answer) throw refused(webhook, "did not answer");
  if (answer.status !== 200) throw refused(webhook, `answered ${answer.status}, and not 200`);
  if (responseIn(answer.text) !== code) throw refused(webhook, "did not return the validation code");
}
async function askForPermission(webhook, signal) {
  const headers = { "webhook-request-origin": origin };
  const answer = await callWebhook(webhook, { method: "OPTIONS", headers }, signal);
  if (!answer) throw refused(webhook, "did not answer");
  if (answer.status < 200 || answer.status > 299)
    throw refused(webhook, `answered ${answer.status}, and not 200`);
  const allowed = answer.headers.get("webhook-allowed-origin");
  if (allowed !== "*" && allowed?.toLowerCase() !== origin)
    throw refused(webhook, `did not allow ${origin} in WebHook-Allowed-Origin`);
}
function responseIn(text) {
  try {
    return JSON.parse(text)?.validationResponse;
  } catch {
    return void 0;
  }
}
var refused = ({ url }, what) => new HandshakeRefused(`The webhook at ${new URL(url).origin} ${what}.`);

// src/emulator/events/subscription.ts
async function subscribeWebhook(store, now, webhook, signal) {
  const name = nameOf(webhook.url);
  await shakeHands(webhook, name, now(), signal);
  store.run(
    "INSERT OR IGNORE INTO subscription (name, after) SELECT ?, coalesce(max(seq), 0) FROM version",
    name
  );
  return { store, now, name, webhook };
}
var nameOf = (url) => `EMULATOR-${(0, import_node_crypto6.createHash)("sha256").update(url).digest("hex").slice(0, 16).toUpperCase()}`;

// src/emulator/faults.ts
function addFault(store, fault) {
  new RegExp(fault.path ?? "");
  const { skip = 0, times = 1 } = fault;
  if (times < 1) return;
  const most4 = Math.min(times, Number.MAX_SAFE_INTEGER);
  store.run("INSERT INTO fault (fault, skip, times) VALUES (?, ?, ?)", JSON.stringify(fault), skip, most4);
}
var clearFaults = (store) => store.run("DELETE FROM fault");
function takeFault(store, vault, method, path) {
  if (!store.row("SELECT 1 FROM fault LIMIT 1")) return void 0;
  return store.transaction(() => {
    for (const row of store.rows("SELECT id, fault, skip, times FROM fault ORDER BY id")) {
      const fault = JSON.parse(row.fault);
      if ((fault.vault ?? vault).toLowerCase() !== vault) continue;
      if ((fault.method ?? method).toUpperCase() !== method) continue;
      if (fault.path !== void 0 && !new RegExp(fault.path).test(path)) continue;
      if (row.skip > 0) {
        store.run("UPDATE fault SET skip = skip - 1 WHERE id = ?", row.id);
        continue;
      }
      if (row.times > 1) store.run("UPDATE fault SET times = times - 1 WHERE id = ?", row.id);
      else store.run("DELETE FROM fault WHERE id = ?", row.id);
      return fault;
    }
    return void 0;
  });
}

// src/emulator/answer.ts
var import_node_crypto15 = __toESM(require_crypto(), 1);

// src/emulator/api-version.ts
var newest = "2026-04-01";
var isApiVersion = (text) => /^(?:7\.\d{1,2}|20(?:1[5-9]|[2-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:-preview(?:\.\d{1,2})?)?$/.test(
  text
);
function readApiVersion({ searchParams }, { apiVersions }, managedHsm = false) {
  const linked = managedHsm ? searchParams.get("$skiptoken")?.split("~")[0] : void 0;
  const version = searchParams.get("api-version") ?? linked;
  if (!version) throw badParameter("The query parameter api-version is required.");
  if (apiVersions ? apiVersions.includes(version) : isApiVersion(version)) return version;
  const latest = [...apiVersions ?? [newest]].sort(compareVersions).at(-1) ?? newest;
  throw badParameter(
    `The specified version (${version}) is not recognized. Consider using the latest supported version (${latest}).`
  );
}
var compareVersions = (a, b) => rank(a) < rank(b) ? -1 : 1;
var rank = (version) => version.startsWith("7.") ? `2017 ${version.slice(2).padStart(4, "0")}` : version;

// src/emulator/quota.ts
var limits = {
  createSecret: 300,
  secret: 4e3,
  createKey: 20,
  key: 4e3,
  createHsmKey: 10,
  hsmKey: 2e3
};
var window = 10;
var subscription = { name: "*", vaults: 5 };
function countAgainstQuota({ store, vault, settings, now }, use) {
  store.run(
    "DELETE FROM quota WHERE second <= ? AND vault IN (?, ?)",
    now - window,
    vault,
    subscription.name
  );
  const limit = limits[use.class];
  for (const [whose, most4] of [
    [vault, limit],
    [subscription.name, limit * subscription.vaults]
  ]) {
    const rows = store.rows(
      "SELECT second, used FROM quota WHERE vault = ? AND class = ? ORDER BY second",
      whose,
      use.class
    );
    const used = rows.reduce((sum, row) => sum + row.used, 0);
    if (used + use.weight <= most4) continue;
    const wait = (rows[0]?.second ?? now) + window - now;
    const headers = settings.quotaRetryAfter ? { "retry-after": String(wait) } : {};
    throw whose === vault ? usualFailure(429, headers) : new Failure(
      429,
      "Throttled",
      void 0,
      "Request was not processed because too many requests were received.",
      headers
    );
  }
  for (const whose of [vault, subscription.name])
    store.run(
      `INSERT INTO quota (vault, class, second, used) VALUES (:whose, :class, :now, :weight)
       ON CONFLICT (vault, class, second) DO UPDATE SET used = used + excluded.used`,
      { whose, now, ...use }
    );
}

// src/emulator/roles.ts
var builtIn = {
  reader: ["*/read", "secrets/readMetadata/action"],
  user: ["secrets/readMetadata/action", "secrets/getSecret/action"],
  officer: ["secrets/*"],
  cryptoUser: [
    "keys/read",
    ...["update", "backup", "encrypt", "decrypt", "wrap", "unwrap", "sign", "verify"].map(
      (verb) => `keys/${verb}/action`
    )
  ],
  cryptoOfficer: ["keys/*", "keyrotationpolicies/*"],
  cryptoServiceEncryptionUser: ["keys/read", "keys/wrap/action", "keys/unwrap/action"],
  administrator: ["*"]
};
function permitAction(roles, token, action2, resource2) {
  if (!roles) return;
  const { oid = "", appid = "", iss = "" } = claims(token);
  const granted = [oid, appid].flatMap((principal) => {
    const role = Object.hasOwn(roles, principal) ? roles[principal] : void 0;
    return role === void 0 ? [] : typeof role === "string" ? builtIn[role] : role;
  });
  const allows = (pattern) => new RegExp(`^${pattern.replace(/[^\w*]/g, "\\$&").replaceAll("*", ".*")}$`).test(action2);
  if (granted.some(allows)) return;
  throw forbidden(
    "ForbiddenByRbac",
    [
      "Caller is not authorized to perform action on resource.",
      "If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.",
      `Caller: appid=${appid};oid=${oid};iss=${iss}`,
      `Action: 'Microsoft.KeyVault/vaults/${action2}'`,
      `Resource: '/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/emulator/providers/microsoft.keyvault/vaults/${resource2.vault}${resource2.path}'`,
      "Assignment: (not found)",
      "DenyAssignmentId: null",
      "DecisionReason: null ",
      `Vault: ${resource2.vault};location=emulator`,
      ""
    ].join("\r\n")
  );
}
function claims(token) {
  try {
    const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    if (typeof payload !== "object" || payload === null) return {};
    const { oid, appid, azp, iss } = payload;
    return {
      ...typeof oid === "string" ? { oid } : {},
      ...typeof appid === "string" ? { appid } : typeof azp === "string" ? { appid: azp } : {},
      ...typeof iss === "string" ? { iss } : {}
    };
  } catch {
    return {};
  }
}

// src/emulator/keys/cipher.ts
var import_node_crypto7 = __toESM(require_crypto(), 1);
function listCiphers(key3, use) {
  if (key3.spec.type === "EC" || key3.spec.type === "OKP") return /* @__PURE__ */ new Map();
  if (key3.spec.type === "RSA")
    return /* @__PURE__ */ new Map([
      ["RSA1_5", rsa15(key3)],
      ["RSA-OAEP", oaep(key3, "sha1")],
      ["RSA-OAEP-256", oaep(key3, "sha256")]
    ]);
  const { bits } = key3.spec;
  const secret2 = Buffer.from(key3.jwk.k ?? "", "base64url");
  if (use === "wrap") return /* @__PURE__ */ new Map([[`A${bits}KW`, keyWrap(secret2)]]);
  return /* @__PURE__ */ new Map([
    [`A${bits}GCM`, gcm(secret2)],
    [`A${bits}CBC`, cbc(secret2, false)],
    [`A${bits}CBCPAD`, cbc(secret2, true)]
  ]);
}
function oaep({ jwk }, oaepHash) {
  const padding = import_node_crypto7.constants.RSA_PKCS1_OAEP_PADDING;
  return {
    encrypt: ({ value: value2 }) => ({ value: (0, import_node_crypto7.publicEncrypt)({ key: publicKeyOf(jwk), padding, oaepHash }, value2) }),
    decrypt: ({ value: value2 }) => (0, import_node_crypto7.privateDecrypt)({ key: privateKeyOf(jwk), padding, oaepHash }, value2)
  };
}
function rsa15({ jwk }) {
  return {
    encrypt: ({ value: value2 }) => ({
      value: (0, import_node_crypto7.publicEncrypt)({ key: publicKeyOf(jwk), padding: import_node_crypto7.constants.RSA_PKCS1_PADDING }, value2)
    }),
    // By hand, because Node answers a wrong padding with random bytes, or in other versions refuses this padding.
    decrypt: ({ value: value2 }) => {
      const block = (0, import_node_crypto7.privateDecrypt)({ key: privateKeyOf(jwk), padding: import_node_crypto7.constants.RSA_NO_PADDING }, value2);
      const end = block.indexOf(0, 2);
      if (block[0] !== 0 || block[1] !== 2 || end < 10) throw new Error("The padding is not right.");
      return block.subarray(end + 1);
    }
  };
}
function keyWrap(secret2) {
  const algorithm = `id-aes${secret2.length * 8}-wrap`;
  const start = Buffer.alloc(8, 166);
  return {
    encrypt: ({ value: value2 }) => ({ value: runCipher((0, import_node_crypto7.createCipheriv)(algorithm, secret2, start), value2) }),
    decrypt: ({ value: value2 }) => runCipher((0, import_node_crypto7.createDecipheriv)(algorithm, secret2, start), value2)
  };
}
function cbc(secret2, padding) {
  const algorithm = `aes-${secret2.length * 8}-cbc`;
  const vector = ({ iv }) => {
    if (iv?.length === 16) return iv;
    throw badParameter("Property iv must have 16 bytes.");
  };
  return {
    encrypt: (sent) => {
      const cipher = (0, import_node_crypto7.createCipheriv)(algorithm, secret2, vector(sent)).setAutoPadding(padding);
      return { value: runCipher(cipher, padding ? sent.value : fillBlock(sent.value)), iv: sent.iv };
    },
    decrypt: (sent) => runCipher((0, import_node_crypto7.createDecipheriv)(algorithm, secret2, vector(sent)).setAutoPadding(padding), sent.value)
  };
}
var fillBlock = (value2) => Buffer.concat([value2, Buffer.alloc((16 - value2.length % 16) % 16)]);
function gcm(secret2) {
  const algorithm = `aes-${secret2.length * 8}-gcm`;
  return {
    encrypt: ({ value: value2, aad }) => {
      const iv = (0, import_node_crypto7.randomBytes)(12);
      const cipher = (0, import_node_crypto7.createCipheriv)(algorithm, secret2, iv);
      if (aad) cipher.setAAD(aad);
      return { value: runCipher(cipher, value2), iv, tag: cipher.getAuthTag(), aad };
    },
    decrypt: ({ value: value2, iv, aad, tag }) => {
      if (!iv || tag?.length !== 16) throw badParameter("Properties iv and tag are required.");
      const cipher = (0, import_node_crypto7.createDecipheriv)(algorithm, secret2, iv);
      if (aad) cipher.setAAD(aad);
      return runCipher(cipher.setAuthTag(tag), value2);
    }
  };
}
var runCipher = (cipher, value2) => Buffer.concat([cipher.update(value2), cipher.final()]);
var privateKeyOf = (jwk) => (0, import_node_crypto7.createPrivateKey)({ key: jwk, format: "jwk" });
var publicKeyOf = (jwk) => (0, import_node_crypto7.createPublicKey)({ key: jwk, format: "jwk" });

// src/emulator/keys/key.ts
var storedKeyOf = (row) => JSON.parse(row.value);
var isHsm = (kty) => kty.endsWith("-HSM");
var nodeCurve = (curve) => curve === "P-256K" ? "secp256k1" : curve;

// src/emulator/keys/signature.ts
var import_node_crypto9 = __toESM(require_crypto(), 1);

// src/emulator/keys/ecdsa.ts
var import_node_crypto8 = __toESM(require_crypto(), 1);
var curves = {
  "P-256": {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    a: -3n,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    bytes: 32,
    openssl: "prime256v1"
  },
  "P-384": {
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    a: -3n,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    bytes: 48,
    openssl: "secp384r1"
  },
  "P-521": {
    p: 2n ** 521n - 1n,
    a: -3n,
    n: 2n ** 521n - 0x5ae79787c40d069948033feb708f65a2fc44a36477663b851449048e16ec79bf7n,
    bytes: 66,
    openssl: "secp521r1"
  },
  "P-256K": {
    p: 2n ** 256n - 2n ** 32n - 977n,
    a: 0n,
    n: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
    bytes: 32,
    openssl: "secp256k1"
  }
};
function ecdsaOf(jwk, curve) {
  const { n, bytes, openssl } = curves[curve];
  const number = (part = "") => integer(Buffer.from(part, "base64url"));
  const sign2 = (digest) => {
    const once = (0, import_node_crypto8.createECDH)(openssl);
    const r = mod(pointOf(once.generateKeys()).x, n);
    const s = mod(inverse(integer(once.getPrivateKey()), n) * (integer(digest) + r * number(jwk.d)), n);
    return r === 0n || s === 0n ? sign2(digest) : Buffer.concat([fixed(r, bytes), fixed(s, bytes)]);
  };
  const verify2 = (digest, signature) => {
    const [r, s] = [integer(signature.subarray(0, bytes)), integer(signature.subarray(bytes))];
    if (signature.length !== 2 * bytes || r === 0n || r >= n || s === 0n || s >= n) return false;
    const w = inverse(s, n);
    const own = { x: number(jwk.x), y: number(jwk.y) };
    const base = multiplyBase(mod(integer(digest) * w, n), curve);
    const sum = addPoints(base, multiplyPoint(own, mod(r * w, n), curve), curve);
    return sum !== void 0 && mod(sum.x, n) === r;
  };
  return { sign: sign2, verify: verify2 };
}
function addPoints(one, other, curve) {
  if (!one || !other) return one ?? other;
  const { p, a } = curves[curve];
  const same = one.x === other.x;
  if (same && mod(one.y + other.y, p) === 0n) return void 0;
  const slope = same ? mod((3n * one.x * one.x + a) * inverse(2n * one.y, p), p) : mod((other.y - one.y) * inverse(other.x - one.x, p), p);
  const x = mod(slope * slope - one.x - other.x, p);
  return { x, y: mod(slope * (one.x - x) - one.y, p) };
}
function multiplyPoint(point, factor, curve) {
  let sum;
  for (const bit of factor.toString(2)) {
    sum = addPoints(sum, sum, curve);
    if (bit === "1") sum = addPoints(sum, point, curve);
  }
  return sum;
}
function multiplyBase(factor, curve) {
  if (factor === 0n) return void 0;
  const key3 = (0, import_node_crypto8.createECDH)(curves[curve].openssl);
  key3.setPrivateKey(fixed(factor, curves[curve].bytes));
  return pointOf(key3.getPublicKey());
}
function pointOf(bytes) {
  const half = (bytes.length - 1) / 2;
  return { x: integer(bytes.subarray(1, 1 + half)), y: integer(bytes.subarray(1 + half)) };
}
var integer = (bytes) => BigInt(`0x0${bytes.toString("hex")}`);
var fixed = (number, bytes) => Buffer.from(number.toString(16).padStart(2 * bytes, "0"), "hex");
var mod = (number, by) => (number % by + by) % by;
function inverse(number, by) {
  let [rest, next] = [mod(number, by), by];
  let [factor, following] = [1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, following] = [following, factor - quotient * following];
  }
  return mod(factor, by);
}

// src/emulator/keys/signature.ts
var byCurve = {
  "P-256": ["ES256", 32],
  "P-384": ["ES384", 48],
  "P-521": ["ES512", 64],
  "P-256K": ["ES256K", 32]
};
var prefixes = {
  256: "3031300d060960864801650304020105000420",
  384: "3041300d060960864801650304020205000430",
  512: "3051300d060960864801650304020305000440"
};
function listSignatures(key3) {
  switch (key3.spec.type) {
    case "oct":
      return /* @__PURE__ */ new Map();
    case "EC": {
      const [name, bytes] = byCurve[key3.spec.curve];
      return /* @__PURE__ */ new Map([[name, { bytes, ...ecdsaOf(key3.jwk, key3.spec.curve) }]]);
    }
    case "OKP":
      return /* @__PURE__ */ new Map([["EdDSA", edwards(key3)]]);
    case "RSA": {
      const { bits } = key3.spec;
      return new Map(
        [256, 384, 512].flatMap((hash) => [
          [`RS${hash}`, pkcs(key3, hash)],
          [`PS${hash}`, pss(key3, hash, bits)]
        ])
      );
    }
    default:
      throw key3.spec;
  }
}
var edwards = ({ jwk }) => ({
  sign: (message) => (0, import_node_crypto9.sign)(null, message, privateKeyOf(jwk)),
  verify: (message, signature) => (0, import_node_crypto9.verify)(null, message, publicKeyOf(jwk), signature)
});
function pkcs({ jwk }, hash) {
  const padding = import_node_crypto9.constants.RSA_PKCS1_PADDING;
  const info = (digest) => Buffer.concat([Buffer.from(prefixes[hash], "hex"), digest]);
  return {
    bytes: hash / 8,
    sign: (digest) => (0, import_node_crypto9.privateEncrypt)({ key: privateKeyOf(jwk), padding }, info(digest)),
    verify: (digest, signature) => orFalse(() => (0, import_node_crypto9.publicDecrypt)({ key: publicKeyOf(jwk), padding }, signature).equals(info(digest)))
  };
}
function pss({ jwk }, hash, bits) {
  const padding = import_node_crypto9.constants.RSA_NO_PADDING;
  const [length, size2] = [hash / 8, Math.ceil(bits / 8)];
  const sha = (...parts) => (0, import_node_crypto9.createHash)(`sha${hash}`).update(Buffer.concat(parts)).digest();
  const maskBlock = (block, seed) => {
    const rounds = Array.from({ length: Math.ceil(block.length / length) }, (_, round) => {
      const counter = Buffer.alloc(4);
      counter.writeUInt32BE(round);
      return sha(seed, counter);
    });
    const mask = Buffer.concat(rounds);
    return Buffer.from(block.map((byte, at) => byte ^ (mask[at] ?? 0)));
  };
  const encodeDigest = (digest, salt) => {
    const seed = sha(Buffer.alloc(8), digest, salt);
    const block = Buffer.concat([Buffer.alloc(size2 - 2 * length - 2), Buffer.from([1]), salt]);
    const hidden = maskBlock(block, seed);
    hidden[0] = (hidden[0] ?? 0) & topBits;
    return Buffer.concat([hidden, seed, Buffer.from([188])]);
  };
  const topBits = 255 >> 8 * size2 - bits + 1;
  return {
    bytes: length,
    sign: (digest) => (0, import_node_crypto9.privateEncrypt)({ key: privateKeyOf(jwk), padding }, encodeDigest(digest, (0, import_node_crypto9.randomBytes)(length))),
    verify: (digest, signature) => orFalse(() => {
      const block = (0, import_node_crypto9.publicDecrypt)({ key: publicKeyOf(jwk), padding }, signature);
      const seed = block.subarray(-length - 1, -1);
      const salt = maskBlock(block.subarray(0, -length - 1), seed).subarray(-length);
      return (0, import_node_crypto9.timingSafeEqual)(block, encodeDigest(digest, salt));
    })
  };
}
function orFalse(verify2) {
  try {
    return verify2();
  } catch {
    return false;
  }
}

// src/emulator/keys/cryptography.ts
var handleCryptography = (operation) => (call) => {
  const body = parseJsonBody(call.text);
  const { object, row } = findLiveVersion(call);
  const key3 = storedKeyOf(row);
  permitOperation(operation, key3, row, call.now);
  const kid = `${call.url.origin}/keys/${object.name}/${row.version}`;
  try {
    const answer = runOperation(operation, key3, kid, body);
    return okReply(call.managedHsm ? { kid, ...answer, alg: body.alg } : answer);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw badParameter("The parameter is incorrect.");
  }
};
function runOperation(operation, key3, kid, body) {
  if (operation === "verify") {
    const { algorithm, digest } = readDigest(key3, body, "digest");
    return { value: algorithm.verify(digest, bytesMember(body, "value")) };
  }
  if (operation === "sign") {
    const { algorithm, digest } = readDigest(key3, body, "value");
    return { kid, ...encodeParts({ value: algorithm.sign(digest) }) };
  }
  const name = textMember(body, "alg") ?? "";
  const cipher = listCiphers(key3, operation.endsWith("Key") ? "wrap" : "encrypt").get(name);
  if (!cipher) throw badAlgorithm(key3);
  const rest = (member) => body[member] == null ? void 0 : bytesMember(body, member);
  const sent = { value: bytesMember(body, "value"), iv: rest("iv"), aad: rest("aad"), tag: rest("tag") };
  const opens = operation === "decrypt" || operation === "unwrapKey";
  return { kid, ...encodeParts(opens ? { value: cipher.decrypt(sent) } : cipher.encrypt(sent)) };
}
function readDigest(key3, body, member) {
  const algorithm = listSignatures(key3).get(textMember(body, "alg") ?? "");
  if (!algorithm) throw badAlgorithm(key3);
  const digest = bytesMember(body, member);
  if (digest.length !== (algorithm.bytes ?? digest.length))
    throw badParameter(`Invalid length of '${member}': ${digest.length} bytes; expected ${algorithm.bytes}.`);
  return { algorithm, digest };
}
function permitOperation(operation, key3, row, now) {
  if (key3.strange) throw strangeKind();
  if (!row.enabled)
    throw forbidden("KeyDisabled", `Operation ${operation} is not allowed on a disabled key.`);
  if (!key3.ops.includes(operation))
    throw forbidden("KeyOperationForbidden", `Operation ${operation} is not permitted on this key.`);
  if (operation === "decrypt" || operation === "unwrapKey" || operation === "verify") return;
  if (row.nbf !== null && now < row.nbf)
    throw forbidden(
      "KeyNotYetValid",
      `Operation ${operation} is not allowed on a key that is not yet valid.`
    );
  if (row.exp !== null && now >= row.exp)
    throw forbidden("KeyExpired", `Operation ${operation} is not allowed on an expired key.`);
}
var badAlgorithm = ({ kty }) => badParameter(`Property alg has an invalid value for a key of type ${kty}.`);
var encodeParts = (parts) => Object.fromEntries(
  Object.entries(parts).flatMap(([name, part]) => part ? [[name, part.toString("base64url")]] : [])
);

// src/emulator/keys/key-use.ts
var useOfCreate = (call) => creating(call.managedHsm || isHsm(textMember(parseJsonBody(call.text), "kty") ?? ""));
var useOfRotate = (call) => creating(isHsm(stored(call)?.kty ?? ""));
function useOfKey(call) {
  const key3 = stored(call);
  return { class: key3 && isHsm(key3.kty) ? "hsmKey" : "key", weight: key3 ? weight(key3) : 1 };
}
var creating = (hsm) => ({ class: hsm ? "createHsmKey" : "createKey", weight: 1 });
function weight({ spec }) {
  if (spec.type !== "RSA" || spec.bits <= 2048) return 1;
  return spec.bits <= 3072 ? 4 : 8;
}
function stored(call) {
  const object = call.name === "" ? void 0 : findObject(call, call.name);
  const row = object && findVersion(call.store, object, call.version);
  return row && storedKeyOf(row);
}

// src/emulator/keys/keys.ts
var import_node_crypto12 = __toESM(require_crypto(), 1);

// src/emulator/objects/attributes.ts
function showAttributes(call, row) {
  const days = recoverableDays(call);
  const level = `${days < 90 ? "Customized" : ""}Recoverable${call.settings.purgeProtection ? "" : "+Purgeable"}`;
  return {
    enabled: row.enabled === 1,
    ...row.nbf === null ? {} : { nbf: row.nbf },
    ...row.exp === null ? {} : { exp: row.exp },
    created: row.created,
    updated: row.updated,
    recoveryLevel: level,
    ...isSince(call, 1) ? { recoverableDays: days } : {}
  };
}
var showTags = (row) => row.tags === null ? {} : { tags: JSON.parse(row.tags) };
var showManaged = (object) => object.managed ? { managed: true } : {};
var recoverableDays = ({ settings }) => settings.retentionDays ?? 90;
function isSince({ apiVersion }, minor) {
  const seven = /^7\.(\d+)/.exec(apiVersion)?.[1];
  return seven === void 0 ? !/^(2015|2016)/.test(apiVersion) : Number(seven) >= minor;
}
var isSinceDate = ({ apiVersion }, date2) => /^\d{4}-/.test(apiVersion) && apiVersion.slice(0, date2.length) >= date2;

// src/emulator/keys/key-bundle.ts
function showKeyBundle(call, object, row) {
  const key3 = storedKeyOf(row);
  const kid = `${call.url.origin}/keys/${object.name}/${row.version}`;
  const ops = call.managedHsm && key3.ops.length === 0 ? {} : { key_ops: key3.ops };
  return {
    key: { kid, kty: key3.kty, ...ops, ...key3.shown },
    attributes: keyAttributes(call, object, row, key3),
    ...showTags(row),
    ...showManaged(object),
    ...key3.releasePolicy && showsPolicy(call, object) ? { release_policy: key3.releasePolicy } : {}
  };
}
var showsPolicy = ({ managedHsm }, { phase }) => managedHsm || phase === "live";
var showKeyItem = (call, object, row, kid) => ({
  kid,
  attributes: keyAttributes(call, object, row, storedKeyOf(row)),
  ...showTags(row),
  ...showManaged(object)
});
var keyAttributes = (call, object, row, key3) => ({
  enabled: row.enabled === 1,
  ...showsSize(call, object, key3) && "bits" in key3.spec ? { key_size: key3.spec.bits } : {},
  ...showAttributes(call, row),
  ...key3.exportable || call.managedHsm || isSince(call, 4) ? { exportable: key3.exportable } : {},
  ...isSince(call, 5) && !call.managedHsm ? { hsmPlatform: isHsm(key3.kty) ? "2" : "0" } : {}
});
var showsSize = (call, { phase }, { spec }) => isSince(call, 6) && (!call.managedHsm || spec.type === "oct" && phase === "live");

// src/emulator/objects/bundle.ts
var showBundle = (call, object, row) => object.kind === "key" ? showKeyBundle(call, object, row) : showSecret(call, object, row);
function showItem(call, object, row, version = "") {
  const id = `${call.url.origin}/${object.kind}s/${object.name}${version && `/${version}`}`;
  return object.kind === "key" ? showKeyItem(call, object, row, id) : secretItem(call, object, row, id);
}
var showTombstone = (call, object) => ({
  recoveryId: `${call.url.origin}/deleted${object.kind}s/${object.name}`,
  deletedDate: object.deleted,
  scheduledPurgeDate: object.purged
});
var showSecret = (call, object, row, shows = { value: false }) => ({
  ...shows.value ? { value: row.value } : {},
  ...secretItem(call, object, row, `${call.url.origin}/secrets/${object.name}/${row.version}`),
  ...object.managed ? { kid: `${call.url.origin}/keys/${object.name}/${row.version}` } : {}
});
var secretItem = (call, object, row, id) => ({
  ...row.content_type === null ? {} : { contentType: row.content_type },
  id,
  ...showManaged(object),
  attributes: showAttributes(call, row),
  ...showTags(row)
});

// src/emulator/objects/properties.ts
var most2 = { tags: 15, tag: 256 };
function readProperties(body) {
  const attributes = objectMember(body, "attributes");
  return {
    enabled: flagMember(attributes, "enabled"),
    nbf: date(attributes, "nbf"),
    exp: date(attributes, "exp"),
    tags: tagsOf(body.tags)
  };
}
function propertiesOfNew({ tags, enabled = true, nbf = null, exp = null }, now) {
  checkDates({ nbf, exp });
  const dates = { nbf, exp, created: now, updated: now };
  return { tags: tags ? JSON.stringify(tags) : null, enabled: enabled ? 1 : 0, ...dates };
}
function propertiesOfPatched(call, row, sent) {
  const date2 = (wanted, stored2) => wanted === void 0 || wanted === null && !call.settings.clearsDatesOnNull ? stored2 : wanted;
  const changed = {
    ...row,
    tags: sent.tags ? JSON.stringify(sent.tags) : row.tags,
    enabled: sent.enabled === void 0 ? row.enabled : sent.enabled ? 1 : 0,
    nbf: date2(sent.nbf, row.nbf),
    exp: date2(sent.exp, row.exp),
    updated: call.now
  };
  checkDates(changed);
  return changed;
}
function checkDates({ nbf, exp }) {
  if (nbf !== null && exp !== null && exp < nbf)
    throw badParameter("Property attributes.exp must not be before attributes.nbf.");
}
function date(attributes, name) {
  const sent = attributes[name];
  if (sent === void 0 || sent === null) return sent;
  if (typeof sent === "number" && Number.isSafeInteger(sent) && sent >= 0) return sent;
  throw badParameter(`Property attributes.${name} must be a whole number of seconds since 1970.`);
}
function tagsOf(sent) {
  if (sent === void 0 || sent === null) return void 0;
  if (!isJsonObject(sent)) throw badParameter("Property tags must be an object.");
  const tags = Object.entries(sent).map(([name, text]) => {
    if (typeof text !== "string") throw badParameter("A tag's value must be a string.");
    if (name.length > most2.tag || text.length > most2.tag)
      throw badParameter(`A tag's name or value exceeds the maximum of ${most2.tag} characters.`);
    return [name, text];
  });
  if (tags.length > most2.tags) throw badParameter(`An object can have at most ${most2.tags} tags.`);
  return Object.fromEntries(tags);
}

// src/emulator/keys/generate.ts
var import_node_crypto10 = __toESM(require_crypto(), 1);
var import_node_util = __toESM(require_util(), 1);
var KeyNeeded = class extends Error {
  name = "KeyNeeded";
  spec;
  constructor(spec) {
    super("A key has to be made.");
    this.spec = spec;
  }
};
function keyMadeFor({ made }, spec) {
  if (made && JSON.stringify(made.spec) === JSON.stringify(spec)) return made.jwk;
  throw new KeyNeeded(spec);
}
async function generateKey(spec) {
  if (spec.type !== "RSA") return { spec, jwk: generateKeyNow(spec) };
  const options = { modulusLength: spec.bits, publicExponent: spec.exponent };
  const { privateKey } = await (0, import_node_util.promisify)(import_node_crypto10.generateKeyPair)("rsa", options);
  return { spec, jwk: exportJwk(privateKey) };
}
function generateKeyNow(spec) {
  switch (spec.type) {
    case "oct":
      return { kty: "oct", k: (0, import_node_crypto10.randomBytes)(spec.bits / 8).toString("base64url") };
    case "EC":
      return exportJwk((0, import_node_crypto10.generateKeyPairSync)("ec", { namedCurve: nodeCurve(spec.curve) }).privateKey);
    case "OKP":
      return exportJwk((0, import_node_crypto10.generateKeyPairSync)("ed25519").privateKey);
    case "RSA": {
      const options = { modulusLength: spec.bits, publicExponent: spec.exponent };
      return exportJwk((0, import_node_crypto10.generateKeyPairSync)("rsa", options).privateKey);
    }
    default:
      throw spec;
  }
}
var exportJwk = (key3) => key3.export({ format: "jwk" });

// src/emulator/keys/key-type.ts
var sizes = {
  RSA: [2048, 3072, 4096],
  oct: [128, 192, 256]
};
var curves2 = ["P-256", "P-384", "P-521", "P-256K"];
var operations = {
  RSA: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"],
  EC: ["sign", "verify"],
  OKP: ["sign", "verify"],
  oct: ["deriveKey", "wrapKey", "verify", "sign", "unwrapKey", "encrypt", "decrypt"]
};
var further = {
  RSA: ["import", "export", "secureWrapKey", "secureUnwrapKey"],
  EC: ["import", "export"],
  OKP: ["import", "export"],
  oct: ["import", "export"]
};
function readKeyType(call, body, hsm = false) {
  const sent = textMember(body, "kty");
  if (sent === void 0) throw badParameter("Property kty is required.");
  const named2 = sent.replace(/-HSM$/, "");
  const base = call.managedHsm && named2 === "AES" ? "oct" : named2;
  if (call.managedHsm && base === "OKP") return "OKP-HSM";
  if (base !== "RSA" && base !== "EC" && base !== "oct")
    throw badParameter("Property kty has invalid value.");
  if (call.managedHsm) return `${base}-HSM`;
  if (base === "oct") throw badParameter("Keys of type oct are supported by managed HSMs only.");
  if (!hsm && !isHsm(sent)) return base;
  if (call.settings.premium) return `${base}-HSM`;
  throw badParameter("Hardware key operation not allowed on standard vault");
}
function readKeySpec(kty, body) {
  switch (kty) {
    case "EC":
    case "EC-HSM":
      return { type: "EC", curve: readKeyCurve(body) };
    case "OKP-HSM":
      return readEdwardsSpec(body);
    case "oct-HSM":
      return { type: "oct", bits: size(body, "oct", 256) };
    case "RSA":
    case "RSA-HSM": {
      const exponent = body.public_exponent ?? 65537;
      const exponents = isHsm(kty) ? [3, 17, 65537] : [3, 65537];
      if (typeof exponent !== "number" || !exponents.includes(exponent))
        throw badParameter(`Property public_exponent must be one of ${exponents.join(", ")}.`);
      return { type: "RSA", bits: size(body, "RSA", 2048), exponent };
    }
    default:
      throw kty;
  }
}
function readKeyCurve(body) {
  const sent = textMember(body, "crv") ?? "P-256";
  const curve = sent === "SECP256K1" ? "P-256K" : sent;
  if (curves2.includes(curve)) return curve;
  throw badParameter(`Property crv has invalid value. Expected one of ${curves2.join(", ")}.`);
}
function readEdwardsSpec(body) {
  const curve = textMember(body, "crv") ?? "Ed25519";
  if (curve === "Ed25519") return { type: "OKP", curve };
  throw badParameter("Property crv has invalid value. Expected Ed25519.");
}
function readKeyOps(body, type, none = operations[type]) {
  const given = body.key_ops ?? [];
  const sent = Array.isArray(given) && given.length === 0 ? none : given;
  const fitting = [...operations[type], ...further[type]];
  if (Array.isArray(sent) && sent.every((operation) => fitting.includes(operation)))
    return [...new Set(sent)];
  throw badParameter(`Property key_ops has an invalid value. Expected some of ${fitting.join(", ")}.`);
}
function size(body, type, usual2) {
  const sent = body.key_size ?? usual2;
  if (typeof sent === "number" && sizes[type].includes(sent)) return sent;
  throw badParameter(`Property key_size has invalid value. Expected one of ${sizes[type].join(", ")}.`);
}

// src/emulator/keys/material.ts
var import_node_crypto11 = __toESM(require_crypto(), 1);
var importable = [1024, 2048, 3072, 4096];
function freshMaterial(spec, jwk, pads = false) {
  const { n = "", e = "", x = "", y = "" } = jwk;
  switch (spec.type) {
    case "RSA":
      return { spec, jwk, shown: { n, e: pads ? padTo(e, 4) : e } };
    case "EC":
      return { spec, jwk, shown: { crv: spec.curve, x, y } };
    case "OKP":
      return { spec, jwk, shown: { crv: spec.curve, x } };
    case "oct":
      return { spec, jwk, shown: {} };
    default:
      throw spec;
  }
}
function importedMaterial(kty, sent) {
  switch (kty) {
    case "RSA":
    case "RSA-HSM":
      return rsaMaterial(sent);
    case "EC":
    case "EC-HSM":
      return ecMaterial(sent, readKeyCurve(sent));
    case "OKP-HSM": {
      const { curve } = readEdwardsSpec(sent);
      const part = (name) => bytesMember(sent, name).toString("base64url");
      const [x, d] = [part("x"), part("d")];
      const jwk = completeJwk({ kty: "OKP", crv: curve, x, d });
      return { spec: { type: "OKP", curve }, shown: { crv: curve, x }, jwk };
    }
    case "oct-HSM": {
      const k = bytesMember(sent, "k");
      if (![16, 24, 32].includes(k.length)) throw invalid();
      const jwk = { kty: "oct", k: k.toString("base64url") };
      return { spec: { type: "oct", bits: k.length * 8 }, shown: {}, jwk };
    }
    default:
      throw kty;
  }
}
function rsaMaterial(sent) {
  const part = (name) => withoutZeros(bytesMember(sent, name)).toString("base64url");
  const [n, e, d] = [part("n"), part("e"), part("d")];
  const rest = { p: part("p"), q: part("q"), dp: part("dp"), dq: part("dq"), qi: part("qi") };
  const jwk = completeJwk({ kty: "RSA", n, e, d, ...rest });
  const bits = integer2(n).toString(2).length;
  if (!importable.includes(bits)) throw invalid();
  return { spec: { type: "RSA", bits, exponent: Number(integer2(e)) }, shown: { n, e }, jwk };
}
function ecMaterial(sent, curve) {
  const part = (name) => bytesMember(sent, name).toString("base64url");
  const length = { "P-256": 32, "P-256K": 32, "P-384": 48, "P-521": 66 }[curve];
  const [x, y, d] = [part("x"), part("y"), part("d")];
  const whole = { x: padTo(x, length), y: padTo(y, length), d: padTo(d, length) };
  const jwk = completeJwk({ kty: "EC", crv: nodeCurve(curve), ...whole });
  return { spec: { type: "EC", curve }, shown: { crv: textMember(sent, "crv") ?? curve, x, y }, jwk };
}
function completeJwk(jwk) {
  try {
    const read = (0, import_node_crypto11.createPrivateKey)({ key: jwk, format: "jwk" }).export({ format: "jwk" });
    if (read.x === jwk.x && read.y === jwk.y && (jwk.kty !== "RSA" || haveOneKey(jwk))) return read;
  } catch {
  }
  throw invalid();
}
function haveOneKey(jwk) {
  const part = (text = "") => integer2(text);
  const [n, e, d, p, q] = [part(jwk.n), part(jwk.e), part(jwk.d), part(jwk.p), part(jwk.q)];
  const undone = (prime) => e * d % (prime - 1n) === 1n;
  return e > 2n && e < 2n ** 32n && p * q === n && undone(p) && undone(q);
}
var invalid = () => badParameter("The key is not a valid JSON Web Key with its private part.");
var integer2 = (text) => BigInt(`0x0${Buffer.from(text, "base64url").toString("hex")}`);
function withoutZeros(part) {
  const first = part.findIndex((byte) => byte !== 0);
  return part.subarray(Math.max(0, first));
}
function padTo(text, length) {
  const part = withoutZeros(Buffer.from(text, "base64url"));
  return Buffer.concat([Buffer.alloc(Math.max(0, length - part.length)), part]).toString("base64url");
}

// src/emulator/keys/release-policy.ts
var usual = "application/json; charset=utf-8";
function readReleasePolicy(call, body, ops) {
  const exportable = flagMember(objectMember(body, "attributes"), "exportable") ?? false;
  const release = checkRelease(exportable, sentPolicy(call, body, void 0), wrapsSecurely(call, ops));
  const object = findObject(call, call.name);
  const newest2 = object && findVersion(call.store, object);
  const before = newest2 && storedKeyOf(newest2).releasePolicy;
  if (before?.immutable && release.releasePolicy && release.releasePolicy.data !== before.data)
    throw immutablePolicy();
  return release;
}
var wrapsSecurely = ({ managedHsm }, ops) => managedHsm && ops.some((operation) => /^secure(?:W|Unw)rapKey$/.test(operation));
function patchReleasePolicy(call, body, stored2) {
  const exportable = flagMember(objectMember(body, "attributes"), "exportable") ?? stored2.exportable;
  if (exportable !== stored2.exportable)
    throw badParameter("Property attributes.exportable cannot be changed.");
  const securely = wrapsSecurely(call, stored2.ops);
  if (!body.release_policy) return checkRelease(exportable, stored2.releasePolicy, securely);
  if (stored2.releasePolicy?.immutable) throw immutablePolicy();
  return checkRelease(exportable, sentPolicy(call, body, stored2.releasePolicy), securely);
}
var immutablePolicy = () => badParameter("AKV.SKR.1020: Immutable Key Release Policy cannot be modified.");
function checkRelease(exportable, policy, wrapsSecurely2) {
  if (exportable && !policy) throw badParameter("AKV.SKR.1004: Exportable keys must have release policy.");
  if (!exportable && policy && !wrapsSecurely2)
    throw badParameter("AKV.SKR.1005: Non-exportable keys must not have release policy.");
  return { exportable, ...policy ? { releasePolicy: policy } : {} };
}
function sentPolicy(call, body, stored2) {
  if (body.release_policy === void 0 || body.release_policy === null) return void 0;
  const sent = objectMember(body, "release_policy");
  return {
    contentType: textMember(sent, "contentType") ?? stored2?.contentType ?? usual,
    data: stored2 && !sent.data ? stored2.data : rewritePolicy(bytesMember(sent, "data"), call.managedHsm),
    immutable: flagMember(sent, "immutable") ?? stored2?.immutable ?? false
  };
}
function rewritePolicy(data, managedHsm) {
  const sorted = (part) => {
    if (Array.isArray(part)) return part.map(sorted);
    if (!isJsonObject(part)) return part;
    const names = Object.keys(part).toSorted();
    return Object.fromEntries(names.map((name) => [name, sorted(part[name])]));
  };
  const policy = parseJsonBody(data.toString(), "The release policy");
  if (managedHsm && policy.version === void 0)
    throw badParameter("The release policy must have a version.");
  return Buffer.from(JSON.stringify(managedHsm ? sorted(policy) : policy)).toString("base64url");
}

// src/emulator/keys/keys.ts
var importKeyLives = 172800;
var mostHsmVersions = 100;
function postKey(call) {
  const body = parseJsonBody(call.text);
  const kty = readKeyType(call, body);
  const spec = readKeySpec(kty, body);
  const ops = readKeyOps(body, spec.type);
  const sent = readProperties(body);
  const released = readReleasePolicy(call, body, ops);
  refuseTaken(call, call.name);
  const material = freshMaterial(spec, keyMadeFor(call, spec), padsExponent(call, kty));
  return addKey(call, { kty, ops, ...material, ...released }, sent);
}
var padsExponent = (call, kty) => kty === "RSA-HSM" && !call.managedHsm && !isSince(call, 4);
function putKey(call) {
  const body = parseJsonBody(call.text);
  const sent = objectMember(body, "key");
  const kty = readKeyType(call, sent, flagMember(body, "Hsm"));
  const material = importedMaterial(kty, sent);
  const ops = readKeyOps(sent, material.spec.type);
  const key3 = { kty, ops, ...material, ...readReleasePolicy(call, body, ops) };
  return addKey(call, key3, readProperties(body));
}
function getKey(call) {
  const { object, row } = findLiveVersion(call);
  if (!call.managedHsm) return okReply(showBundle(call, object, row));
  const key3 = storedKeyOf(row);
  const value2 = JSON.stringify({ ...key3, ops: key3.ops.toReversed() });
  return okReply(showBundle(call, object, { ...row, value: value2 }));
}
function updateKeyAttributes(call) {
  const body = parseJsonBody(call.text);
  const sent = readProperties(body);
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  const stored2 = storedKeyOf(row);
  if (stored2.strange && body.key_ops) throw strangeKind();
  const ops = body.key_ops ? readKeyOps(body, stored2.spec.type, []) : stored2.ops;
  const key3 = { ...stored2, ops, ...patchReleasePolicy(call, body, stored2) };
  const changed = { ...propertiesOfPatched(call, row, sent), value: JSON.stringify(key3) };
  saveVersion(call.store, object, changed);
  return okReply(showBundle(call, object, changed));
}
function postRotation(call) {
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  checkRotatable(call, object);
  const stored2 = storedKeyOf(row);
  if (stored2.strange) throw strangeKind();
  const material = freshMaterial(stored2.spec, keyMadeFor(call, stored2.spec), padsExponent(call, stored2.kty));
  const tags = row.tags === null ? {} : { tags: JSON.parse(row.tags) };
  return addKey(call, { ...stored2, ...material }, tags);
}
function addKey(call, key3, sent) {
  const object = openObject(call);
  if (call.managedHsm && countStoredVersions(call.store, object) >= mostHsmVersions)
    throw badParameter(`A key of a managed HSM can have at most ${mostHsmVersions} versions.`);
  const exp = sent.exp ?? defaultExpiry(call, object, key3);
  const row = {
    value: JSON.stringify(key3),
    content_type: null,
    ...propertiesOfNew({ ...sent, exp }, call.now)
  };
  return okReply(showBundle(call, object, addVersion(call.store, object, row)));
}
function defaultExpiry(call, object, key3) {
  const importing = key3.kty === "RSA-HSM" && key3.ops.includes("import");
  return policyExpiry(call, object) ?? (importing ? call.now + importKeyLives : null);
}
function getRandomBytes(call) {
  if (!call.managedHsm) throw noResource();
  const { count } = parseJsonBody(call.text);
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= 128)
    return okReply({ value: (0, import_node_crypto12.randomBytes)(count).toString("base64url") });
  throw badParameter("Property count must be a whole number from 1 to 128.");
}

// src/emulator/objects/backup.ts
var import_node_crypto13 = __toESM(require_crypto(), 1);
var mostVersions = 500;
function backupObject(call) {
  const { name, managed, id } = findLiveObject(call);
  const versions2 = call.store.rows(
    `SELECT version, value, content_type, tags, enabled, nbf, exp, created, updated
     FROM version WHERE object = ? ORDER BY seq`,
    id
  );
  if (versions2.length > mostVersions)
    throw badParameter(`Backup is not supported for a ${call.kind} with more than ${mostVersions} versions.`);
  return okReply({ value: pack(call.store, { kind: call.kind, name, managed: managed === 1, versions: versions2 }) });
}
function restoreObject(call) {
  const { value: value2 } = parseJsonBody(call.text);
  const { kind, name, managed, versions: versions2 } = unpack(call, typeof value2 === "string" ? value2 : "");
  if (kind !== call.kind) throw malformed(call);
  const taken = findObject(call, name);
  const live = taken && phaseOf(taken, call.nowMs) === "live";
  if (live || !taken && isBeingPurged(call, name))
    throw conflict(
      void 0,
      `There was a conflict restoring the ${kind} '${name}': a ${kind} of that name exists in this vault. Sequence operations on one object, or implement retry logic.`
    );
  refuseTaken(call, name);
  const object = addObject(call, name, managed);
  const restored = versions2.map((version) => restoreVersion(call, version));
  for (const version of restored) putVersion(call.store, object, version);
  const newest2 = restored.at(-1);
  if (!newest2) throw malformed(call);
  return okReply(showBundle(call, object, newest2));
}
function restoreVersion({ kind, managedHsm }, version) {
  if (kind !== "key" || !managedHsm) return version;
  return { ...version, value: JSON.stringify({ ...storedKeyOf(version), exportable: true }) };
}
function pack(store, saved) {
  const iv = (0, import_node_crypto13.randomBytes)(12);
  const cipher = (0, import_node_crypto13.createCipheriv)("aes-256-gcm", backupKey(store), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(saved)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}
function unpack(call, blob) {
  const bytes = Buffer.from(blob, "base64url");
  try {
    const cipher = (0, import_node_crypto13.createDecipheriv)("aes-256-gcm", backupKey(call.store), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString());
  } catch {
    throw malformed(call);
  }
}
var malformed = ({ managedHsm }) => new Failure(
  400,
  managedHsm ? "MalformedBackupBlob" : "Malformed backup blob",
  void 0,
  "The backup blob is not one of this service."
);
function backupKey(store) {
  const row = store.row("SELECT backup_key FROM state");
  if (row) return row.backup_key;
  throw new Error("The embedded vault's data file has lost its backup key.");
}

// src/emulator/objects/deleted.ts
function deleteObject(call) {
  const object = findWritableObject(call);
  if (object.managed) throw managedByCertificate(call.kind, "delete");
  const deleted = {
    ...object,
    phase: "deleted",
    settles_ms: call.nowMs + (call.settings.deleteSettlesMs ?? 0),
    deleted: call.now,
    purged: call.now + recoverableDays(call) * 86400
  };
  moveObject(call, deleted);
  return okReply({
    ...showTombstone(call, deleted),
    ...showBundle(call, deleted, newestVersion(call, deleted))
  });
}
function getDeleted(call) {
  const object = findObject(call, call.name);
  if (!object || phaseOf(object, call.nowMs) !== "deleted") throw deletedNotFound(call.kind, call.name);
  const row = newestVersion(call, object);
  if (call.kind === "secret" && !row.enabled) throw secretDisabled();
  return okReply({ ...showTombstone(call, object), ...showBundle(call, object, row) });
}
function recoverDeleted(call) {
  const object = findSettled(call, notFound(call.kind, call.name));
  const settles_ms = call.nowMs + (call.settings.recoverSettlesMs ?? 0);
  const live = { ...object, phase: "live", settles_ms, deleted: null, purged: null };
  moveObject(call, live);
  if (call.settings.recoverMovesUpdated)
    call.store.run("UPDATE version SET updated = ? WHERE object = ?", call.now, live.id);
  return okReply(showBundle(call, live, newestVersion(call, live)));
}
function purgeDeleted(call) {
  const object = findSettled(call, deletedNotFound(call.kind, call.name));
  if (call.settings.purgeProtection)
    throw forbidden(
      void 0,
      'Operation "purge" is not allowed because purge protection is enabled for this vault. Key Vault service will automatically purge it after the retention period has passed.'
    );
  purgeObject(call, object, call.settings.purgeSettlesMs ?? 0);
  return { status: 204 };
}
function findSettled(call, missing2) {
  const object = findObject(call, call.name);
  const phase = object && phaseOf(object, call.nowMs);
  if (phase === "deleting")
    throw conflict("ObjectIsBeingDeleted", `${titleOfKind(call.kind)} is currently being deleted.`);
  if (phase === "recovering") throw objectBeingRecovered(call, call.name);
  if (object && phase === "deleted") return object;
  throw missing2;
}
var moveObject = ({ store }, { id, phase, settles_ms, deleted, purged }) => store.run(
  `UPDATE object SET phase = :phase, settles_ms = :settles_ms, deleted = :deleted, purged = :purged
     WHERE id = :id`,
  { id, phase, settles_ms, deleted, purged }
);
function newestVersion({ store }, object) {
  const row = findVersion(store, object);
  if (row) return row;
  throw new Error(`The embedded vault holds no version of ${object.name}.`);
}

// src/emulator/objects/list.ts
var import_node_crypto14 = __toESM(require_crypto(), 1);
var listObjects = (call) => pageOf(call, "live", (row) => showItem(call, row, row));
var listDeletedObjects = (call) => pageOf(call, "deleted", (row) => ({ ...showTombstone(call, row), ...showItem(call, row, row) }));
function listObjectVersions(call) {
  const object = findObject(call, call.name);
  const rows = (after, most4) => object && phaseOf(object, call.nowMs) === "live" ? call.store.rows(
    "SELECT * FROM version WHERE object = ? AND version > ? ORDER BY version LIMIT ?",
    object.id,
    after,
    most4
  ) : [];
  return page(
    call,
    rows,
    (row) => row.version,
    (row) => object ? showItem(call, object, row, row.version) : {}
  );
}
function pageOf(call, phase, show) {
  const { store, vault, kind, nowMs, managedHsm } = call;
  const [follows, order] = managedHsm ? ["(:after = '' OR folded < :after)", "folded DESC"] : ["folded > :after", "folded"];
  const rows = (after, most4) => store.rows(
    `SELECT object.*, version.* FROM object JOIN version
         ON version.seq = (SELECT max(seq) FROM version WHERE object = object.id)
       WHERE vault = :vault AND kind = :kind AND phase = :phase AND settles_ms <= :nowMs AND ${follows}
       ORDER BY ${order} LIMIT :most`,
    { vault, kind, phase, nowMs, after, most: most4 }
  );
  return page(call, rows, ({ folded }) => folded, show);
}
function page(call, rows, markerOf, show) {
  const asked = maxResults(call.url);
  const { marker, blank } = place(call.url);
  if (call.settings.emptyPages && !blank)
    return okReply({ value: [], nextLink: nextLink(call, { marker, blank: true }) });
  const size2 = pageSize(call, marker, asked);
  const found = rows(marker, size2 + 1);
  const shown = found.slice(0, size2);
  const last = shown.at(-1);
  const more = found.length > size2 && last !== void 0;
  const link = more ? nextLink(call, { marker: markerOf(last), blank: false }) : null;
  const next = call.managedHsm && link === null ? {} : { nextLink: link };
  return okReply({ value: shown.map(show), ...next });
}
function pageSize({ settings }, marker, asked) {
  const whole = Math.min(settings.pageSize ?? 25, asked ?? Number.MAX_SAFE_INTEGER);
  const dice = (0, import_node_crypto14.createHash)("sha256").update(marker).digest().readUInt16BE();
  return settings.shortPages ? 1 + dice % whole : whole;
}
function maxResults(url) {
  const sent = url.searchParams.get("maxresults");
  if (sent === null) return void 0;
  if (/^([1-9]|1[0-9]|2[0-5])$/.test(sent)) return Number(sent);
  throw badParameter("Invalid maxresults: must be a number from 1 to 25.");
}
function nextLink({ url, apiVersion, managedHsm }, { marker, blank }) {
  const place2 = Buffer.from(JSON.stringify({ NextMarker: marker, TargetLocation: blank ? 1 : 0 }));
  const token = place2.toString("base64url");
  const asked = url.searchParams.get("maxresults");
  const most4 = asked === null ? [] : [`maxresults=${asked}`];
  if (managedHsm)
    return `${url.origin}${url.pathname}?${[...most4, `$skiptoken=${apiVersion}~${token}`].join("&")}`;
  const origin2 = `${url.protocol}//${url.hostname}:${url.port || "443"}`;
  const query = [`api-version=${encodeURIComponent(apiVersion)}`, `$skiptoken=${token}`, ...most4];
  return `${origin2}${url.pathname}?${query.join("&")}`;
}
function place(url) {
  const token = url.searchParams.get("$skiptoken");
  if (token === null) return { marker: "", blank: false };
  try {
    const coded = token.slice(token.indexOf("~") + 1);
    const parsed = JSON.parse(Buffer.from(coded, "base64url").toString());
    if (typeof parsed === "object" && parsed !== null && "NextMarker" in parsed && "TargetLocation" in parsed) {
      if (typeof parsed.NextMarker === "string")
        return { marker: parsed.NextMarker, blank: parsed.TargetLocation === 1 };
    }
  } catch {
  }
  throw badParameter("Invalid $skiptoken.");
}

// src/emulator/secrets.ts
var most3 = { value: 25600, contentType: 255 };
var pfx = "application/x-pkcs12";
var pem = "application/x-pem-file";
function putSecret(call) {
  const body = parseJsonBody(call.text);
  const row = {
    value: value(body),
    content_type: contentType(body) ?? null,
    ...propertiesOfNew(readProperties(body), call.now)
  };
  const object = openObject(call);
  return okReply(showSecret(call, object, addVersion(call.store, object, row), { value: true }));
}
function getSecret(call) {
  const { object, row } = findLiveVersion(call);
  if (!row.enabled) throw secretDisabled();
  checkOutContentType(call, object, row);
  return okReply({ ...showSecret(call, object, row, { value: true }), ...showPrevious(call, object, row) });
}
function checkOutContentType(call, { managed }, { content_type }) {
  const asked = call.url.searchParams.get("outContentType");
  if (asked === null || !isSinceDate(call, "2025-06-01")) return;
  if (managed && asked === content_type) return;
  if (!managed || asked !== pem || content_type !== pfx)
    throw badParameter("This transformation is not supported. Only PFX to PEM transformation is supported.");
  throw new Failure(501, "NotImplemented", void 0, "The embedded vault converts no PFX to PEM.");
}
function showPrevious(call, object, { version }) {
  if (!object.managed || !isSinceDate(call, "2025-07-01")) return {};
  const previous = findPreviousVersion(call.store, object, version);
  return previous ? { previousVersion: previous.version } : {};
}
function updateSecret(call) {
  const body = parseJsonBody(call.text);
  const sent = readProperties(body);
  const content = contentType(body);
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  const changed = { ...propertiesOfPatched(call, row, sent), content_type: content ?? row.content_type };
  saveVersion(call.store, object, changed);
  return okReply(showSecret(call, object, changed));
}
function value(body) {
  if (typeof body.value !== "string") throw badParameter("Property value is required and must be a string.");
  if (Buffer.byteLength(body.value) > most3.value)
    throw badParameter(`The secret value exceeds the maximum of ${most3.value} bytes.`);
  return body.value;
}
function contentType(body) {
  const sent = textMember(body, "contentType");
  if ((sent ?? "").length <= most3.contentType) return sent;
  throw badParameter(`Property contentType exceeds the maximum of ${most3.contentType} characters.`);
}

// src/emulator/route.ts
var secretUse = () => ({ class: "secret", weight: 1 });
var createSecretUse = () => ({ class: "createSecret", weight: 1 });
var patternOf = (path) => new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`);
var route = (kind, usual2) => (method, path, action2, run, use = usual2) => ({
  kind,
  method,
  pattern: patternOf(path),
  action: action2,
  use,
  run
});
var secret = route("secret", secretUse);
var key = route("key", useOfKey);
var life = (kind, listing, getting, add) => [
  add("GET", `/${kind}s`, listing, listObjects),
  // Older clients leave the name empty, and the service takes it.
  add("POST", `/${kind}s/{1,2}restore`, `${kind}s/restore/action`, restoreObject),
  add("DELETE", `/${kind}s/:name`, `${kind}s/delete`, deleteObject),
  add("GET", `/${kind}s/:name/versions`, listing, listObjectVersions),
  add("POST", `/${kind}s/:name/backup`, `${kind}s/backup/action`, backupObject),
  add("GET", `/deleted${kind}s`, listing, listDeletedObjects),
  add("GET", `/deleted${kind}s/:name`, getting, getDeleted),
  add("DELETE", `/deleted${kind}s/:name`, `${kind}s/purge/action`, purgeDeleted),
  add("POST", `/deleted${kind}s/:name/recover`, `${kind}s/recover/action`, recoverDeleted)
];
var using = (verb, operation) => key(
  "POST",
  `/keys/:name(?:/:version|/)?/${operation.toLowerCase()}`,
  `keys/${verb}/action`,
  handleCryptography(operation)
);
var routes = [
  ...life("secret", "secrets/readMetadata/action", "secrets/getSecret/action", secret),
  secret("PUT", "/secrets/:name", "secrets/setSecret/action", putSecret, createSecretUse),
  secret("GET", "/secrets/:name(?:/:version)?", "secrets/getSecret/action", getSecret),
  secret("PATCH", "/secrets/:name(?:/:version)?", "secrets/update/action", updateSecret),
  ...life("key", "keys/read", "keys/read", key),
  key("POST", "/keys//create", "keys/create/action", unnamed),
  key("POST", "/keys/:name/create", "keys/create/action", postKey, useOfCreate),
  key("POST", "/keys/:name/rotate", "keys/rotate/action", postRotation, useOfRotate),
  key("GET", "/keys/:name/rotationpolicy", "keyrotationpolicies/read", getRotationPolicy),
  key("PUT", "/keys/:name/rotationpolicy", "keyrotationpolicies/write", setRotationPolicy),
  key("PUT", "/keys/:name", "keys/import/action", putKey, createSecretUse),
  key("GET", "/keys/:name(?:/:version)?", "keys/read", getKey),
  key("PATCH", "/keys/:name(?:/:version)?", "keys/update/action", updateKeyAttributes),
  using("encrypt", "encrypt"),
  using("decrypt", "decrypt"),
  using("wrap", "wrapKey"),
  using("unwrap", "unwrapKey"),
  using("sign", "sign"),
  using("verify", "verify"),
  key("POST", "/rng", "rng/action", getRandomBytes)
];
var unserved = [
  ["POST", "/keys/:name(?:/:version|/)?/release", "it verifies no attestation, so it releases no key"],
  ["GET", "/keys/:name(?:/:version|/)?/attestation", "it has no hardware that could attest a key"]
].map(([method = "", path = "", cause = ""]) => ({ method, pattern: patternOf(path), cause }));
function findRoute(method, path) {
  const refused2 = unserved.find((one) => one.method === method && one.pattern.test(path));
  if (refused2)
    throw new Failure(501, "NotImplemented", void 0, `The embedded vault refuses this: ${refused2.cause}.`);
  const fitting = routes.filter(({ pattern }) => pattern.test(path));
  const found = fitting.find((candidate) => candidate.method === method);
  if (!found && fitting.length > 0)
    throw new Failure(405, "MethodNotAllowed", void 0, `HTTP ${method} not allowed`);
  if (!found) throw noResource();
  const { name, version = "" } = found.pattern.exec(path)?.groups ?? {};
  return { route: found, name: name === void 0 ? "" : validName(name), version };
}
function validName(name) {
  if (/^[0-9A-Za-z-]{1,127}$/.test(name)) return name;
  throw badParameter(`The request URI contains an invalid name: ${name}`);
}
function unnamed() {
  throw badParameter("Operation not specified");
}
function operationOf(method, path) {
  const [, , name, part] = path.replace(/\/$/, "").split("/");
  if (method === "GET") return name === void 0 || part === "versions" ? "list" : "get";
  return method === "POST" && asking.test(path) ? "get" : "write";
}
var asking = /\/(backup|encrypt|decrypt|wrapkey|unwrapkey|sign|verify|rng)\/?$/;
var kindOfPath = (path) => /^\/(deleted)?keys(\/|$)/.test(path) ? "key" : "secret";

// src/emulator/settings.ts
function readSettings(store, vault) {
  const row = store.row("SELECT settings FROM vault WHERE name = ?", vault);
  return JSON.parse(row ? row.settings : store.newSettings);
}
function configureVault(store, vault, changes) {
  const { retentionDays = 90, pageSize: pageSize2 = 25 } = changes;
  if (!Number.isInteger(retentionDays) || retentionDays < 7 || retentionDays > 90)
    throw new RangeError(`retentionDays of vault ${vault} must be a whole number from 7 to 90.`);
  if (!Number.isInteger(pageSize2) || pageSize2 < 1)
    throw new RangeError(`pageSize of vault ${vault} must be a whole number from 1.`);
  store.transaction(() => {
    const merged = JSON.stringify({ ...readSettings(store, vault), ...changes });
    store.run("INSERT OR REPLACE INTO vault (name, settings) VALUES (?, ?)", vault, merged);
  });
}

// src/emulator/answer.ts
function answerRequest(store, request) {
  const { vault, method, url, token, text, nowMs, made } = request;
  const now = Math.floor(nowMs / 1e3);
  return store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name, settings) VALUES (?, ?)", vault, store.newSettings);
    recordOrigin(store, vault, url.origin);
    store.run("DELETE FROM object WHERE purged <= ?", now);
    const settings = readSettings(store, vault);
    try {
      if (settings.firewall)
        throw forbidden(
          "ForbiddenByFirewall",
          "Client address is not authorized and caller is not a trusted service."
        );
      const { route: route2, name, version } = findRoute(method, url.pathname);
      const { kind } = route2;
      const managedHsm = isManagedHsmUrl(url.origin);
      if (managedHsm && kind === "secret") throw noResource();
      const apiVersion = readApiVersion(url, settings, managedHsm);
      permitAction(settings.roles, token, route2.action, { vault, path: url.pathname });
      const parts = { url, apiVersion, name, version, text, nowMs, now, made };
      const call = { store, vault, kind, settings, managedHsm, ...parts };
      if (settings.quotas) countAgainstQuota(call, route2.use(call));
      return store.transaction(() => route2.run(call));
    } catch (error) {
      return replyToFailure(error);
    }
  });
}
function replyToFailure(error) {
  if (!(error instanceof Failure)) throw error;
  const { status, code, message, inner, headers } = error;
  return { status, body: errorBody(code, message, inner), headers };
}
function respondToRequest({ status, body, headers = {} }, request, { nowMs, managedHsm }) {
  const clientId = request.headers.get("x-ms-client-request-id") ?? void 0;
  return {
    status,
    ...body !== void 0 && { body: JSON.stringify(body) },
    headers: {
      "cache-control": "no-cache",
      pragma: "no-cache",
      ...body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" },
      expires: "-1",
      ...managedHsm ? {} : { date: new Date(nowMs).toUTCString() },
      "x-ms-keyvault-region": "emulator",
      ...clientId === void 0 ? {} : { "x-ms-client-request-id": clientId },
      "x-ms-request-id": (0, import_node_crypto15.randomUUID)(),
      ...managedHsm ? {} : { "x-ms-keyvault-service-version": "1.9.576.1" },
      "x-ms-keyvault-network-info": "conn_type=Ipv4;addr=127.0.0.1;act_addr_fam=InterNetwork;",
      "x-content-type-options": "nosniff",
      ...headers
    }
  };
}

// src/emulator/challenge.ts
var tenant = "00000000-0000-0000-0000-000000000000";
var authority = ({ hostname }) => (findVaultCloud(hostname) ?? clouds[0]).authority;
function challengeBearer({ headers }, url) {
  const token = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (token) return token;
  throw new Failure(
    401,
    "Unauthorized",
    void 0,
    "AKV10000: Request is missing a Bearer, PoP, or MTLS_POP token.",
    { "www-authenticate": `Bearer authorization="${authority(url)}/${tenant}", resource="${resource(url)}"` }
  );
}
function resource({ host, hostname }) {
  if (hostname.endsWith(".localhost")) return `https://${host.slice(host.indexOf(".") + 1)}`;
  const cloud = /^[^.]+\.((?:vault|managedhsm)\..+)$/.exec(hostname)?.[1];
  return `https://${cloud ?? "vault.azure.net"}`;
}

// src/emulator/handle.ts
function vaultTime(store, clock) {
  const row = store.row("SELECT offset_ms FROM state");
  return clock.now() + (row?.offset_ms ?? 0);
}
async function handleRequest(store, clock, note, request) {
  const url = new URL(request.url);
  const vault = vaultOf(url);
  const { method } = request;
  const text = await request.text();
  const settings = readSettings(store, vault);
  const { missing: missing2, latencyMs = 0 } = settings;
  const managedHsm = isManagedHsmUrl(url.origin);
  if (missing2) throw new NetworkFailure("ENOTFOUND", `getaddrinfo ENOTFOUND ${url.hostname}`);
  if (latencyMs > 0) await clock.sleep(latencyMs, request.signal);
  const token = tokenOf(request, url);
  const operation = typeof token === "string" ? operationOf(method, url.pathname) : "challenge";
  const log = (status) => note({ vault, method, path: url.pathname, status, operation });
  const send = (reply2) => {
    log(reply2.status);
    return respondToRequest(reply2, request, { nowMs: vaultTime(store, clock), managedHsm });
  };
  if (typeof token !== "string") return send(managedHsm ? withoutBody(token) : token);
  const fault = takeFault(store, vault, method, url.pathname);
  const strike = async () => {
    if (!fault) return void 0;
    const { does } = fault;
    switch (does.kind) {
      case "reset":
        log("reset");
        throw new NetworkFailure("ECONNRESET", "read ECONNRESET");
      case "hang":
        log("hang");
        return new Promise(() => {
        });
      case "answer":
        return send(faultReply(does, url.pathname, text));
      case "delay":
        await clock.sleep(does.ms, request.signal);
        return void 0;
      default:
        throw does;
    }
  };
  const early = fault?.at === "before" ? await strike() : void 0;
  if (early) return early;
  if (latencyMs > 0 || fault) request.signal.throwIfAborted();
  const reply = await answerWithKey(store, clock, { vault, method, url, token, text });
  const late = fault?.at === "after" ? await strike() : void 0;
  return late ?? send(reply);
}
async function answerWithKey(store, clock, request) {
  let made;
  for (; ; ) {
    try {
      return answerRequest(store, { ...request, nowMs: vaultTime(store, clock), made });
    } catch (error) {
      if (!(error instanceof KeyNeeded)) throw error;
      made = await generateKey(error.spec);
    }
  }
}
var vaultOf = ({ hostname }) => /^([^.]+)\.((?:vault|managedhsm)\..+|localhost)$/.exec(hostname)?.[1] ?? "local";
var withoutBody = ({ status, headers = {} }) => ({ status, headers });
function tokenOf(request, url) {
  try {
    return challengeBearer(request, url);
  } catch (error) {
    return replyToFailure(error);
  }
}
function faultReply(does, path, text) {
  const { status, headers = {}, body, echo } = does;
  const usual2 = usualFailure(status, headers, kindOfPath(path));
  const message = echo ? `${usual2.message} Request: ${text}` : usual2.message;
  return { status, headers, body: body ?? errorBody(usual2.code, message, usual2.inner) };
}

// src/emulator/http-client.ts
var createHttpClient = (answer) => ({
  sendRequest: async (request) => {
    const { signal, release } = watchCaller(request);
    try {
      signal.throwIfAborted();
      const { status, headers, body } = await raceAbort(answer(toVaultRequest(request, signal)), signal);
      return { request, status, headers: createHttpHeaders(headers), bodyAsText: body ?? "" };
    } catch (error) {
      if (signal.aborted) throw new DOMException("The operation was aborted.", "AbortError");
      if (!(error instanceof NetworkFailure)) throw error;
      throw new RestError(error.message, { code: error.code, request });
    } finally {
      release();
    }
  }
});
function toVaultRequest({ method, url, headers, body }, signal) {
  if (body !== void 0 && body !== null && typeof body !== "string")
    throw new TypeError("The embedded vault takes a request's body as text only.");
  return { method, url, headers, text: async () => body ?? "", signal };
}
function raceAbort(work, signal) {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
function watchCaller({ abortSignal, timeout }) {
  const caller = new AbortController();
  const giveUp = () => caller.abort();
  const timer = timeout > 0 ? setTimeout(giveUp, timeout).unref() : void 0;
  abortSignal?.addEventListener("abort", giveUp);
  if (abortSignal?.aborted) giveUp();
  return {
    signal: caller.signal,
    release: () => {
      clearTimeout(timer);
      abortSignal?.removeEventListener("abort", giveUp);
    }
  };
}

// src/emulator/seed.ts
function seedVersion(store, vault, given, now) {
  const kind = given.kind ?? "secret";
  const { name, managed = false, created = now } = given;
  const place2 = { store, vault, kind };
  store.transaction(() => {
    store.run("INSERT OR IGNORE INTO vault (name, settings) VALUES (?, ?)", vault, store.newSettings);
    const known = findObject(place2, name);
    if (known?.phase === "deleted")
      throw new Error(
        `Cannot seed ${name} into vault ${vault}: a deleted ${kind} has that name. Purge it first.`
      );
    const object = known ?? addObject(place2, name, managed);
    const row = {
      value: given.kind === "key" ? JSON.stringify(key2(given)) : given.value,
      content_type: given.kind === "key" ? null : given.contentType ?? null,
      ...propertiesOfNew(given, created)
    };
    if (given.version === void 0) addVersion(store, object, row);
    else putVersion(store, object, { ...row, version: given.version });
  });
}
function key2({ keyType = "EC", keySize, curve, keyOps: ops, material, shown }) {
  if (shown) return { ...key2({ kind: "key" }), ops: ops ?? [], shown, strange: true };
  const body = { key_size: keySize, crv: curve, key_ops: ops, ...material };
  const spec = readKeySpec(keyType, body);
  const parts = material ? importedMaterial(keyType, body) : freshMaterial(spec, generateKeyNow(spec));
  return { kty: keyType, ops: readKeyOps(body, spec.type), ...parts, exportable: false };
}

// src/emulator/emulator.ts
function emulator(options = {}) {
  const { file = ":memory:", clock = hostClock, sku, apiVersions, keepsLog = true } = options;
  const settings = {
    ...sku && { premium: sku === "premium" },
    ...apiVersions && { apiVersions: apiVersions.length > 0 ? apiVersions : null }
  };
  const store = openStore(file, JSON.stringify(settings));
  const log = [];
  const now = () => vaultTime(store, clock);
  const note = (entry) => {
    if (keepsLog) log.push(entry);
  };
  const answer = (request) => handleRequest(store, clock, note, request);
  return {
    handle: async (request) => {
      const { body = null, ...rest } = await answer(request);
      return new Response(body, rest);
    },
    httpClient: createHttpClient(answer),
    configure: (vault, settings2) => configureVault(store, vault.toLowerCase(), settings2),
    fault: (fault) => addFault(store, fault),
    clearFaults: () => clearFaults(store),
    seed: (vault, version) => seedVersion(store, vault.toLowerCase(), version, Math.floor(now() / 1e3)),
    advance: (ms) => store.run("UPDATE state SET offset_ms = offset_ms + ?", ms),
    now,
    subscribe: async (url, { schema = "eventgrid", fetch = globalThis.fetch, timeoutMs = 3e4, signal } = {}) => {
      const webhook = { url, schema, fetch, timeoutMs };
      const subscription2 = await subscribeWebhook(store, now, webhook, signal);
      return {
        deliver: (signal2) => {
          raiseEvents(store, subscription2.name, now());
          return deliverEvents(subscription2, signal2);
        }
      };
    },
    log,
    vaults: () => store.rows("SELECT name FROM vault ORDER BY name").map(({ name }) => name),
    close: () => store.close()
  };
}

export {
  HandshakeRefused,
  isApiVersion,
  ForeignFile,
  emulator
};
