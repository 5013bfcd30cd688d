import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  Refusal,
  TargetError,
  applyEffects,
  baseOf,
  carryProperties,
  countRequests,
  credentialTag,
  disableOlderVersions,
  fillTemplate,
  findDueRotations,
  findOwnership,
  findRotation,
  generateValue,
  guardObject,
  isForged,
  isGenuine,
  judgeDue,
  lookAtRotation,
  makeApplyContext,
  makeStampTags,
  newProperties,
  openValues,
  overtakenRefusal,
  pendingId,
  planCreate,
  planDueRotation,
  preparePlan,
  stampOf,
  storageKeys,
  takenAtIn,
  targetOf,
  writeSecretVersion
} from "./chunk-BJSYRTUU.js";
import {
  copiers,
  effectKey,
  interruptedMessage
} from "./chunk-JXQREDIZ.js";
import {
  runConcurrently
} from "./chunk-YJX7HAX3.js";
import {
  documentHead,
  isLoopback,
  isLoopbackHost,
  sqlTokenScope
} from "./chunk-3QDQZZ66.js";
import {
  ExecError,
  pickVariables
} from "./chunk-EFKMGER6.js";
import {
  isEffect
} from "./chunk-FAIVYQR6.js";
import {
  decodeState,
  ownerTag,
  stateTag
} from "./chunk-2D5IQGJG.js";
import {
  addDuration
} from "./chunk-UHEPVZ4N.js";
import {
  compareIds,
  countEach,
  foldName,
  objectKey
} from "./chunk-5AOJFYHD.js";
import {
  Sealed,
  mostSecretBytes
} from "./chunk-UDCQQFD3.js";
import {
  inputLimits,
  parseJson,
  textAt
} from "./chunk-K4MVX6GH.js";
import {
  FileError,
  MissingValue,
  ProblemsError,
  VaultError,
  explainUnexpected,
  isFault,
  isTlsCode
} from "./chunk-K4NSJGFM.js";

// src/plan/rotation.ts
function planRenewal(desired, live, state, user) {
  const { tags, ...send } = live ? carryProperties(desired, live, state) : newProperties(desired);
  return {
    send: { ...send, tags: { ...tags, ...user !== "" && { [credentialTag]: user } } },
    stamp: stampOf(desired, state, state?.versions ?? (live ? 1 : 0))
  };
}
function objectToSecret(desired, liveState, user, now) {
  const { live, ownership } = liveState;
  const state = ownership.is === "ours" ? ownership.state : void 0;
  const { send, stamp } = planRenewal(desired, live, state, user);
  const { id, place } = desired;
  const effect = {
    verb: "set",
    kind: "secret",
    id,
    place,
    after: [],
    because: "changed",
    value: { from: "live" },
    edits: [],
    send,
    patch: { tags: send.tags },
    stamp,
    base: live ? baseOf(live) : { created: now, seen: "" }
  };
  const objection = objectToRotation(desired, liveState, effect, now);
  if (objection) return objection;
  return live?.enabled === false || !send.enabled ? {
    message: "nobody could read its new version: it is disabled",
    hint: "enable it, or take its rotation out"
  } : void 0;
}
function objectToRotation(desired, liveState, effect, now) {
  const { live, deleted, ownership } = liveState;
  if (deleted) return { message: "it is soft-deleted", hint: "recover it: apply does" };
  const refused2 = guardObject(
    { id: desired.id, desired, ...liveState, effects: [effect] },
    { now, allowPurge: false }
  );
  if (refused2) return { message: refused2.message, hint: refused2.hint };
  return live && ownership.is === "unowned" ? { message: "nobody owns it", hint: "adopt it first: apply does" } : void 0;
}

// src/rotate/targets/postgres/errors.ts
function explainPostgresError(doing, error) {
  if (error instanceof TargetError) return error;
  const { severity, message } = Object(error);
  const code = connectionCodeOf(error);
  const [reason, cause] = typeof severity === "string" ? ofServer(code) : ofConnection(code, String(message));
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
var refusals = {
  28e3: "the server does not let this role in, whatever its password. Check its LOGIN, and the lines of pg_hba.conf.",
  "3D000": "the database is not there. Check database in the target's config.",
  42501: "the role lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  42704: "the role is not there. Create it, or check users in the target's config.",
  25006: "the server is read-only, maybe a standby. Name the primary in the target's config."
};
function ofServer(state) {
  if (/^(08|40|53|57|58)/.test(state))
    return ["unreachable", `the server is not able to just now (SQLSTATE ${state}). Try again later.`];
  return ["refused", refusals[state] ?? `the server refused it (SQLSTATE ${state}). Its log says more.`];
}
function ofConnection(code, message) {
  if (isTlsCode(code))
    return [
      "insecure",
      `the server's certificate or TLS was not accepted (${code}). Name the file of its authority as ca in the target's tls, and the host as the certificate does.`
    ];
  if (message.startsWith("SASL"))
    return ["insecure", "the server did not prove that it knows the password. Is it the right server?"];
  if (/\bSSL\b/.test(message)) return ["insecure", "the server offers no TLS. Turn on ssl there."];
  if (code === "ENOTFOUND")
    return [
      "unreachable",
      "no host has that name. Check host in the target's config, and the network's DNS."
    ];
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port and firewall, then try again.`
  ];
}
function connectionCodeOf(error) {
  const { code } = Object(error);
  return typeof code === "string" && /^[A-Z0-9][A-Z0-9_]{1,59}$/.test(code) ? code : "no code";
}

// src/rotate/targets/azure-storage.ts
var apiVersion = "2026-09-01";
var patience = 6e4;
var azureStorageTarget = (config, context) => ({
  users: storageKeys,
  renewal: "regenerate",
  open: async () => {
    const { account } = config;
    const post = await connect(config, context);
    return {
      make: async (keyName) => {
        const keys = await explainFailures(
          config,
          `regenerate ${keyName}`,
          () => post("regenerateKey", { keyName })
        );
        const made = keyIn(keys, keyName);
        if (made === void 0)
          throw new TargetError(
            "refused",
            `Cannot use ${keyName} of storage account ${account}: the answer does not hold it.`
          );
        return { user: keyName, password: made };
      },
      works: async ({ user, password }) => {
        const keys = await explainFailures(config, "list the keys", () => post("listKeys"));
        return keyIn(keys, user)?.equals(password) ?? false;
      },
      set: async () => {
      },
      close: async () => {
      }
    };
  }
});
function keyIn(answer, name) {
  const { keys } = Object(answer);
  const found = Array.isArray(keys) && keys.find((key) => Object(key).keyName === name);
  const { value } = Object(found);
  return typeof value === "string" && value !== "" ? Sealed.text(value) : void 0;
}
var Unexpected = class extends Error {
  status;
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
};
async function connect(config, { token }) {
  const { subscription, resourceGroup, account, endpoint } = config;
  if (!endpoint.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a token to ${endpoint}: that is for https alone.`);
  const scope = `${endpoint}/.default`;
  const http = await import("./esm-7FGMIHKJ.js");
  const getToken2 = async () => {
    try {
      return await token(scope);
    } catch {
      throw new TargetError(
        "refused",
        "Cannot get a token for Azure Resource Manager. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write."
      );
    }
  };
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" }
  });
  pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential: { getToken: getToken2 }, scopes: scope }));
  const sockets = http.createDefaultHttpClient();
  const group = `subscriptions/${encodeURIComponent(subscription)}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
  const of = `${group}/providers/Microsoft.Storage/storageAccounts/${encodeURIComponent(account)}`;
  return async (action, body) => {
    const headers = http.createHttpHeaders({
      accept: "application/json",
      ...body && { "content-type": "application/json" }
    });
    const request = http.createPipelineRequest({
      url: `${endpoint}/${of}/${action}?api-version=${apiVersion}`,
      method: "POST",
      timeout: patience,
      headers,
      ...body && { body: JSON.stringify(body) }
    });
    const { status, bodyAsText } = await pipeline.sendRequest(sockets, request);
    if (status !== 200) throw new Unexpected(status);
    const answer = parseJson(bodyAsText ?? "");
    if (answer === void 0) throw new Unexpected(status);
    return answer;
  };
}
async function explainFailures({ account, resourceGroup }, doing, call) {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TargetError) throw error;
    const [reason, message] = error instanceof Unexpected ? ofService(error.status) : ofConnection2(connectionCodeOf(error));
    throw new TargetError(
      reason,
      `Cannot ${doing} of storage account ${account} in ${resourceGroup}: ${message}`
    );
  }
}
var refusals2 = {
  401: "the credential was refused. Sign in to the tenant that the subscription belongs to.",
  403: "the identity may not do it. Give it the role Storage Account Key Operator Service Role on the account; a new role assignment takes some minutes.",
  404: "it is not there. Check subscription, resourceGroup and account in the target's config.",
  409: "a lock on the account, or another operation, keeps it from being done (HTTP 409)."
};
function ofService(status) {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  if (status === 408 || status === 429 || status >= 500)
    return ["unreachable", `the service is not able to just now (HTTP ${status}). Try again later.`];
  const other = `Azure Resource Manager did not do it (HTTP ${status}). The account's activity log says more.`;
  return ["refused", refusals2[status] ?? other];
}
function ofConnection2(code) {
  if (isTlsCode(code))
    return [
      "insecure",
      `the certificate was not accepted (${code}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`
    ];
  return [
    "unreachable",
    `no answer came (${code}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`
  ];
}

// src/rotate/targets/exec.ts
var execTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  open: async (secret) => ({
    make: async (user) => ({ user, password: await context.generate(config.password) }),
    works: async (credential) => await runStep(config, context, secret, "test", credential) === "done",
    set: async (credential) => {
      if (await runStep(config, context, secret, "set", credential) === "rejected")
        throw execFailure(config, "set", notTaken);
    },
    close: async () => {
    }
  })
});
var later = 75;
var rejected = 3;
async function runStep(config, { env, exec, root }, { vault, name }, step, { user, password }) {
  const { argv, env: names, timeout } = config.program;
  const question = { step, vault, secret: name, ...user !== "" && { user }, password: password.reveal() };
  try {
    await exec({
      argv,
      env: pickVariables(names, env),
      seconds: addDuration(0, timeout),
      input: new TextEncoder().encode(JSON.stringify(question)),
      apart: root
    });
    return "done";
  } catch (error) {
    if (!(error instanceof ExecError)) throw error;
    if (error.exit === rejected) return "rejected";
    throw explainExecError(config, step, error);
  }
}
function explainExecError(config, step, { reason, exit }) {
  if (reason !== "failed") return execFailure(config, step, ...failures[reason]);
  if (exit === later) return execFailure(config, step, "it asks to try again later", "unreachable");
  return execFailure(config, step, `it ended with exit code ${exit}. Try it by hand to see what it says`);
}
var interrupted = ["it was interrupted. Run again", "unreachable"];
var failures = {
  missing: ["it was not found. Install it where PATH leads to; the repository is not searched"],
  inside: ["it lies in the repository. Name one that is installed: what a branch can change must not run"],
  unstartable: ["it could not be started. Check its permissions"],
  killed: ["it was killed. Run again", "unreachable"],
  timeout: ["it did not end in time. Raise timeout in its config", "unreachable"],
  // Nobody reads what it writes, so it cannot be too much.
  "too large": interrupted,
  interrupted
};
var notTaken = "it does not take the password. Check the password of the target in the config";
function execFailure({ name, program }, step, message, reason = "refused") {
  const what = `The program ${program.argv[0]} of target ${name} did not ${step} the password`;
  return new TargetError(reason, `${what}: ${message}.`);
}

// src/rotate/targets/generate.ts
var generateTarget = ({ password }, { generate }) => ({
  users: [],
  renewal: "regenerate",
  open: async () => ({
    make: async (user) => ({ user, password: await generate(password) }),
    works: async () => true,
    set: async () => {
    },
    close: async () => {
    }
  })
});

// src/rotate/targets/postgres.ts
import { createHash as createHash2 } from "node:crypto";

// src/rotate/targets/postgres/sign-in.ts
async function signInToPostgres(server, user, password) {
  const { host, port, database, tls, patience: patience2 = 15e3 } = server;
  const at = `at ${host}:${port}`;
  const { Client, Connection } = await import("./esm-TAI6P2VM.js");
  const ssl = tls === "off" ? false : { ...tls, rejectUnauthorized: true };
  const connection = new Connection({ ssl, keepAlive: true });
  const insecure = (message) => new TargetError("insecure", `Cannot sign in ${at} as ${user}: ${message}`);
  Object.assign(connection, { password: () => connection.stream.destroy(insecure(inTheClear)) });
  connection.on("authenticationSASL", ({ mechanisms }) => {
    if (!mechanisms.includes(ssl ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256"))
      connection.stream.destroy(insecure(ssl ? unbound : noScram));
  });
  let proved = false;
  connection.on("authenticationSASLFinal", () => {
    proved = true;
  });
  const config = {
    connection,
    host,
    port,
    database,
    user,
    password: password.reveal(),
    ssl,
    enableChannelBinding: ssl !== false,
    connectionTimeoutMillis: patience2,
    query_timeout: patience2,
    statement_timeout: patience2,
    application_name: "keyvault-gitops"
  };
  const client = new Client(config);
  client.on("error", () => {
  });
  try {
    await client.connect();
    if (!proved) throw insecure(everybody);
  } catch (error) {
    connection.stream.destroy();
    if (Object(error).code === "28P01") return "denied";
    throw explainPostgresError(`sign in ${at} as ${user}`, error);
  }
  return {
    query: async (doing, text, values) => {
      try {
        return (await client.query(text, values?.slice())).rows;
      } catch (error) {
        throw explainPostgresError(`${doing} ${at}`, error);
      }
    },
    close: async () => {
      const late = setTimeout(() => connection.stream.destroy(), patience2);
      await client.end().catch(() => {
      });
      clearTimeout(late);
    }
  };
}
var inTheClear = "the server asks for the password itself or for an MD5 of it. Have its pg_hba.conf say scram-sha-256, and set the password anew under password_encryption = scram-sha-256.";
var unbound = "the server offers no SCRAM that is bound to its certificate (SCRAM-SHA-256-PLUS). A proxy that ends TLS must not stand in between.";
var noScram = "the server offers no SCRAM-SHA-256.";
var everybody = "the server lets everybody in without a password. Have its pg_hba.conf say scram-sha-256.";

// src/rotate/targets/postgres/verifier.ts
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
var iterations = 4096;
function makeVerifier(password, salt = randomBytes(16)) {
  const text = password.isText ? password.reveal() : "";
  if (!/^[ -~]+$/.test(text))
    throw new TargetError(
      "refused",
      "Cannot set a password for PostgreSQL: it has other characters than printable ASCII. Check the password of the target in the config."
    );
  const salted = pbkdf2Sync(text, salt, iterations, 32, "sha256");
  const hmac = (label) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(hmac("Client Key")).digest("base64");
  const serverKey = hmac("Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${Buffer.from(salt).toString("base64")}$${storedKey}:${serverKey}`;
}

// src/rotate/targets/postgres.ts
var postgresTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  open: async (secret) => {
    const server = await checkServer(config, context);
    const { admin } = config;
    const session = await signInToPostgres(server, admin.user, await context.adminPassword(admin.password));
    if (session === "denied")
      throw new TargetError(
        "refused",
        `Cannot sign in at ${config.host}:${config.port} as ${admin.user}: the password is refused. Check admin in the config of target ${config.name}.`
      );
    try {
      await takeLock(session, secret);
    } catch (error) {
      await session.close();
      throw error;
    }
    return openedTarget(config, context, server, session);
  }
});
async function checkServer({ name, host, port, database, users, admin, tls }, context) {
  if (users.includes(admin.user))
    throw new TargetError(
      "refused",
      `The users of target ${name} include its administrator, whose password is not rotated.`
    );
  if (tls.mode === "off") {
    if (!isLoopbackHost(host))
      throw new TargetError(
        "insecure",
        `Without TLS nobody signs in at ${host}: that is for loopback hosts only.`
      );
    return { host, port, database, tls: "off" };
  }
  return { host, port, database, tls: tls.ca === void 0 ? {} : { ca: await context.read(tls.ca) } };
}
async function takeLock(session, secret) {
  const key = createHash2("sha256").update(`keyvault-gitops rotate ${objectKey(secret)}`).digest().readBigInt64BE();
  const rows = await session.query("take the lock", "select pg_try_advisory_lock($1::bigint) as taken", [
    String(key)
  ]);
  if (rows[0]?.taken !== true) throw new TargetError("busy", "Another run rotates this secret just now.");
}
function openedTarget(config, context, server, session) {
  const checkUser2 = (user) => {
    if (!config.users.includes(user))
      throw new TargetError(
        "refused",
        `Target ${config.name} has no user ${user}. List it there, or look who wrote it.`
      );
  };
  return {
    make: async (user) => {
      checkUser2(user);
      const password = await context.generate(config.password);
      makeVerifier(password);
      return { user, password };
    },
    works: async ({ user, password }) => {
      checkUser2(user);
      if (password.within(0)) return false;
      const own = await signInToPostgres(server, user, password);
      if (own === "denied") return false;
      await own.close();
      return true;
    },
    set: async ({ user, password }) => {
      checkUser2(user);
      const { escapeIdentifier, escapeLiteral } = await import("./esm-TAI6P2VM.js");
      const statement = `alter role ${escapeIdentifier(user)} password ${escapeLiteral(makeVerifier(password))}`;
      await session.query(`set the password of ${user}`, statement);
    },
    close: session.close
  };
}

// src/rotate/targets/sql-server.ts
import { createHash as createHash3 } from "node:crypto";

// src/rotate/targets/sql-server/alter-statement.ts
function makeAlterStatement(kind, { user, password }) {
  if (!isSettable(password))
    throw new TargetError(
      "refused",
      "Cannot set a password for SQL Server: it has not 8 to 128 letters, digits and - . _ ~ of three classes. Check the password of the target in the config."
    );
  const what = kind === "login" ? "LOGIN" : "USER";
  return `ALTER ${what} [${user.replaceAll("]", "]]")}] WITH PASSWORD = N'${password.reveal()}'`;
}
var fitsPolicy = ({ user, password }) => isSettable(password) && (user.length < 3 || !foldName(password.reveal()).includes(foldName(user)));
function isSettable(password) {
  const text = password.isText ? password.reveal() : "";
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[-._~]/].filter((one) => one.test(text));
  return /^[0-9A-Za-z._~-]{8,128}$/.test(text) && classes.length >= 3;
}

// src/rotate/targets/sql-server/errors.ts
function explainSqlServerError(doing, error, numbers) {
  const [number] = numbers;
  const [reason, cause] = number === void 0 ? ofConnection3(error) : ofServer2(number);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
var refusals3 = {
  4060: "the login does not get into the database. Check database in the target's config, and that the login has a user there.",
  15116: "the server's policy wants a longer password. Raise length below password in the target's config.",
  15118: "the server's policy wants a more complex password. List all classes below password in the target's config.",
  15151: "it is not there, or the administrator may not alter it. docs/reference/rotation-targets.md lists the rights that it needs.",
  18452: "the server lets in Windows logins only. Turn on its mixed mode.",
  18456: "the password or the token is refused. Check admin in the target's config.",
  18470: "the login is disabled. Enable it: alter login ... enable.",
  18486: "the login is locked out. Unlock it, or wait until its lockout ends.",
  18487: "the login's password has expired. Give it a new one by hand.",
  18488: "the login must change its password first. Set it by hand, without must_change, and turn check_expiration off.",
  33134: "the database does not hold its users itself. Name logins in the target's config, not users.",
  40532: "no server has that name there. Check host in the target's config.",
  40615: "the server's firewall does not let this machine in. Add a rule for it.",
  40632: "the server's policy wants a more complex password. List all classes below password in the target's config.",
  47073: "the server takes no connection from public networks. Run where its private endpoint is."
};
var passing = /* @__PURE__ */ new Set([
  1205,
  1222,
  4221,
  10928,
  10929,
  17142,
  18401,
  40143,
  40197,
  40501,
  40540,
  40613,
  42108,
  42109,
  49918,
  49919,
  49920
]);
function ofServer2(number) {
  if (passing.has(number))
    return ["unreachable", `the server is not able to just now (error ${number}). Try again later.`];
  return ["refused", refusals3[number] ?? `the server refused it (error ${number}). Its log says more.`];
}
function ofConnection3(error) {
  const codes = listCodes(error);
  const tls = codes.find(isTlsCode);
  if (tls !== void 0)
    return [
      "insecure",
      `the server's certificate or TLS was not accepted (${tls}). Name the file of its authority as ca in the target's config, and the host as the certificate does.`
    ];
  if (codes.includes("EENCRYPT"))
    return ["insecure", "the server offers no TLS, or wants it where encrypt is false. Turn encryption on."];
  if (codes.includes("ENOTFOUND"))
    return [
      "unreachable",
      "no host has that name. Check host in the target's config, and the network's DNS."
    ];
  const code = codes.at(-1) ?? "no code";
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port, firewall and encrypt (strict needs SQL Server 2022 or Azure), then try again.`
  ];
}
function listCodes(error) {
  const code = connectionCodeOf(error);
  const { cause, errors } = Object(error);
  const inner = [...cause === void 0 ? [] : [cause], ...Array.isArray(errors) ? errors : []];
  return [...code === "no code" ? [] : [code], ...inner.flatMap(listCodes)];
}

// src/rotate/targets/sql-server/sign-in.ts
async function signInToSqlServer({ host, port, database, encrypt, ca, patience: patience2 = 15e3 }, by) {
  const at = `at ${host}:${port}`;
  const who = "token" in by ? "the run's identity" : by.user;
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
    throw new TargetError(
      "insecure",
      `Cannot sign in ${at} as ${who}: NODE_TLS_REJECT_UNAUTHORIZED=0 keeps certificates from being checked. Unset it.`
    );
  const { Connection, Request } = (await import("./tedious-SNDVTB3F.js")).default;
  const authentication = "token" in by ? { type: "azure-active-directory-access-token", options: { token: by.token.reveal() } } : { type: "default", options: { userName: by.user, password: by.password.reveal() } };
  const connection = new Connection({
    server: host,
    authentication,
    options: {
      port,
      database,
      encrypt,
      trustServerCertificate: false,
      cryptoCredentialsDetails: ca === void 0 ? {} : { ca },
      connectTimeout: patience2,
      requestTimeout: patience2,
      maxRetriesOnTransientErrors: 0,
      appName: "keyvault-gitops"
    }
  });
  const numbers = [];
  connection.on("errorMessage", ({ number }) => numbers.push(number));
  connection.on("error", () => {
  });
  if (!encrypt) connection.addListener("rerouting", () => connection.close());
  try {
    await new Promise(
      (resolve, reject) => connection.connect((error) => error ? reject(error) : resolve())
    );
  } catch (error) {
    connection.close();
    if (numbers.length > 0 && numbers.every((number) => number === loginFailed)) return "denied";
    throw explainSqlServerError(`sign in ${at} as ${who}`, error, numbers);
  }
  return {
    run: (doing, batch) => new Promise((resolve, reject) => {
      numbers.length = 0;
      const rows = [];
      const request = new Request(
        batch,
        (error) => error ? reject(explainSqlServerError(`${doing} ${at}`, error, numbers)) : resolve(rows)
      );
      request.on("row", ([first]) => rows.push(first?.value));
      connection.execSqlBatch(request);
    }),
    close: () => connection.close()
  };
}
var loginFailed = 18456;

// src/rotate/targets/sql-server.ts
var sqlServerTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  open: async (secret) => {
    const servers = await checkServers(config, context);
    const sessions = [];
    try {
      for (const server of servers) {
        const session = await signInAsAdmin(config, server, context);
        sessions.push(session);
        await takeLock2(session, secret);
      }
    } catch (error) {
      for (const session of sessions) session.close();
      throw error;
    }
    return openedTarget2(config, context, servers, sessions, secret);
  }
});
async function checkServers({ name, host, port, servers, database, users, admin, encrypt, ca }, { read }) {
  if ("user" in admin && users.some((user) => foldName(user) === foldName(admin.user)))
    throw new TargetError(
      "refused",
      `The users of target ${name} include its administrator, whose password is not rotated.`
    );
  const all = [{ host, port }, ...servers];
  const remote = all.find((server) => !isLoopbackHost(server.host));
  if (!encrypt && remote)
    throw new TargetError(
      "insecure",
      `Without TLS nobody signs in at ${remote.host}: that is for loopback hosts only.`
    );
  const pem = ca === void 0 ? void 0 : await read(ca);
  return all.map((server) => ({ ...server, database, encrypt, ...pem !== void 0 && { ca: pem } }));
}
async function signInAsAdmin({ name, kind, admin }, server, context) {
  const by = "user" in admin ? { user: admin.user, password: await context.adminPassword(admin.password) } : { token: await getToken(server.host, context) };
  const database = kind === "login" ? "master" : server.database;
  const session = await signInToSqlServer({ ...server, database }, by);
  if (session !== "denied") return session;
  const whose = "user" in admin ? `the password of ${admin.user}` : "the run's Entra token";
  throw new TargetError(
    "refused",
    `Cannot sign in at ${server.host}:${server.port} in ${database}: ${whose} is refused. Check admin in the config of target ${name}.`
  );
}
async function getToken(host, { token }) {
  const scope = sqlTokenScope(host);
  if (scope === void 0)
    throw new TargetError("insecure", `Cannot send a token to ${host}: that is for Azure SQL alone.`);
  try {
    return Sealed.text((await token(scope)).token);
  } catch {
    throw new TargetError(
      "refused",
      "Cannot get a token for Azure SQL. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write."
    );
  }
}
var lockOf = (secret) => `keyvault-gitops rotate ${createHash3("sha256").update(objectKey(secret)).digest("hex")}`;
async function takeLock2(session, secret) {
  const [taken] = await session.run(
    "take the lock",
    `declare @taken int; exec @taken = sp_getapplock @Resource = N'${lockOf(secret)}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0; select @taken;`
  );
  if (taken === -1) throw new TargetError("busy", "Another run rotates this secret just now.");
  if (typeof taken !== "number" || taken < 0)
    throw new TargetError("refused", "The server does not give its application lock (sp_getapplock).");
}
async function releaseLock(session, secret) {
  const batch = `exec sp_releaseapplock @Resource = N'${lockOf(secret)}', @LockOwner = 'Session';`;
  await session.run("release the lock", batch).catch(() => {
  });
  session.close();
}
function openedTarget2(config, context, servers, sessions, secret) {
  const taken = /* @__PURE__ */ new Map();
  return {
    make: (user) => makePassword(user, config, context),
    works: async (credential) => {
      const { user, password } = credential;
      checkUser(config, user);
      if (password.within(0)) return false;
      let answer = true;
      for (const server of servers) {
        const own = await signInToSqlServer(server, credential);
        if (own !== "denied") own.close();
        else if (taken.get(user)?.equals(password)) answer = "cannot tell yet";
        else return false;
      }
      return answer;
    },
    set: async (credential) => {
      const { user, password } = credential;
      checkUser(config, user);
      const batch = makeAlterStatement(config.kind, credential);
      for (const session of sessions) await session.run(`set the password of ${user}`, batch);
      taken.set(user, password);
    },
    close: async () => {
      for (const session of sessions) await releaseLock(session, secret);
    }
  };
}
async function makePassword(user, config, { generate }) {
  checkUser(config, user);
  for (let tries = 0; tries < 100; tries++) {
    const password = await generate(config.password);
    if (fitsPolicy({ user, password })) return { user, password };
  }
  throw new TargetError(
    "refused",
    `Cannot make a password for ${user} that SQL Server takes. Check password in the config of target ${config.name}.`
  );
}
function checkUser({ name, users }, user) {
  if (!users.includes(user))
    throw new TargetError(
      "refused",
      `Target ${name} has no user ${user}. List it there, or look who wrote it.`
    );
}

// src/rotate/open-target.ts
function openTarget(config, context) {
  switch (config.is) {
    case "generate":
      return generateTarget(config, context);
    case "postgres":
      return postgresTarget(config, context);
    case "sqlServer":
      return sqlServerTarget(config, context);
    case "azureStorage":
      return azureStorageTarget(config, context);
    case "exec":
      return execTarget(config, context);
    default:
      return config;
  }
}
function isOnThisMachine(target) {
  switch (target.is) {
    case "generate":
      return true;
    case "postgres":
      return isLoopbackHost(target.host);
    case "sqlServer":
      return [target, ...target.servers].every(({ host }) => isLoopbackHost(host));
    case "azureStorage":
      return isLoopback(target.endpoint);
    // Nobody knows what a program reaches.
    case "exec":
      return false;
    default:
      return target;
  }
}

// src/reconcile/rotation/follow.ts
async function followRotations(rotated, inspected, options, world) {
  const copying = followers(rotated, inspected.set.desired);
  if (copying.length === 0) return [];
  try {
    return await followed(new Set(copying.map(objectKey)), inspected, options, world);
  } catch (error) {
    const failure = describeCopyFailure(error);
    return copying.map((id) => ({ verb: "set", id, result: "failed", ...failure }));
  }
}
function describeCopyFailure(error) {
  if (error instanceof VaultError) return { code: error.code, message: error.message };
  const [first] = error instanceof ProblemsError ? error.problems : [];
  if (error instanceof ProblemsError && first)
    return { code: first.code, message: error.problems.map(({ message }) => message).join("; ") };
  throw error;
}
async function followed(copying, { connections }, options, world) {
  const looking = { settle: "off", allowEmpty: false, allowPurge: false, needsFingerprint: true };
  const prepared = await preparePlan({ ...options, ...looking }, { ...world, connect: connections.to });
  const changes = prepared.plan.changes.filter(({ id }) => copying.has(objectKey(id)));
  const writing = changes.filter(isEffect).filter(writes);
  const { concurrency } = options;
  const undone = [
    ...changes.flatMap(refused),
    ...inFailedVaults(copying, prepared.reading.set.desired, prepared.reading.errors)
  ];
  const opened = /* @__PURE__ */ new Map();
  await runConcurrently(writing, concurrency, async (effect) => {
    try {
      opened.set(effectKey(effect), await openValues([effect], prepared, world));
    } catch (error) {
      undone.push({ verb: effect.verb, id: effect.id, result: "failed", ...describeCopyFailure(error) });
    }
  });
  const values = {
    valueOf: async (effect) => {
      const one = opened.get(effectKey(effect));
      if (!one) throw new Error(`no value was opened for ${effectKey(effect)}`);
      return one.valueOf(effect);
    },
    materialOf: async () => void 0
  };
  const takenAt = takenAtIn(prepared.reading);
  const run = { ...prepared.reading, createdOf: prepared.copies.createdOf };
  const ready = writing.filter((effect) => opened.has(effectKey(effect)));
  return [
    ...undone,
    ...await applyEffects(ready, makeApplyContext(run, { ...values, takenAt, concurrency }, world))
  ];
}
var inFailedVaults = (copying, desired, errors) => desired.flatMap(({ id }) => {
  const error = copying.has(objectKey(id)) ? errors.get(foldName(id.vault)) : void 0;
  return error ? [{ verb: "set", id, result: "failed", code: error.code, message: error.message }] : [];
});
function followers(rotated, desired) {
  const copying = copiers(desired);
  const found = new Set(rotated.map(objectKey));
  const following = [];
  for (const source of found)
    for (const { id } of copying(source)) {
      if (found.has(objectKey(id))) continue;
      found.add(objectKey(id));
      following.push(id);
    }
  return following;
}
var writes = ({ kind, verb }) => kind === "secret" && (verb === "create" || verb === "set" || verb === "settle");
function refused(change) {
  if (change.verb !== "refused" || change.id.kind !== "secret" || change.wanted === "update") return [];
  const { id, wanted } = change;
  if (change.rule === "unread vault")
    return [{ verb: wanted, id, result: "not attempted", message: change.message }];
  const { message, hint } = "heldBack" in change ? heldBack : change;
  return [{ verb: wanted, id, result: "refused", message, hint }];
}
var heldBack = {
  message: "all changes of its vault are held back: they are over a threshold",
  hint: "see plan, which says what was counted and what allows it"
};

// src/reconcile/rotation/rotate-key.ts
function planKeyRotation(found) {
  const { desired, live, ownership, at } = found;
  if (!live && !found.deleted)
    return { objection: { message: "it is not there", hint: "let apply make it first" } };
  const key = live && "key" in live ? live : void 0;
  const effect = key && ownership.is === "ours" ? planDueRotation(desired, key, ownership) : planCreate(desired, false);
  const objection = objectToRotation(desired, found, effect, at);
  return objection ? { objection } : { effect };
}
async function rotateDueKey(found, { connections, fingerprints }, world) {
  const planned = planKeyRotation(found);
  if ("objection" in planned) return { result: "refused", ...planned.objection };
  const effect = { ...planned.effect, digest: "" };
  const values = {
    valueOf: () => Promise.reject(new Error("a key's rotation opens no value")),
    materialOf: async () => void 0
  };
  const run = { connection: () => connections.to(found.vault), fingerprints, createdOf: () => void 0 };
  const { random, signal } = world;
  const [outcome] = await applyEffects(
    [effect],
    makeApplyContext(
      run,
      { ...values, takenAt: () => found.at, concurrency: 1 },
      { random, signal, progress: () => {
      } }
    )
  );
  switch (outcome?.result) {
    case "done":
      return { result: "rotated" };
    case "refused":
      return { result: "refused", message: outcome.message, hint: outcome.hint };
    case "skipped":
    case "failed":
    case "not attempted":
      return { result: "failed", message: outcome.message };
    default:
      return { result: "failed", message: "it could not be compared" };
  }
}

// src/rotate/pending.ts
var newOperation = (random) => Buffer.from(random(16)).toString("base64url");
var encodePending = ({ op, from, credential: { user, password } }) => Sealed.text(JSON.stringify({ op, from, user, password: password.reveal() }));
function decodePending(value) {
  const data = parseJson(value.reveal());
  const [op, from, user, password] = ["op", "from", "user", "password"].map((name) => textAt(data, name));
  if (op === void 0 || from === void 0 || user === void 0 || password === void 0)
    return void 0;
  return { op, from, credential: { user, password: Sealed.text(password) } };
}

// src/rotate/renew.ts
var mostTries = 3;
async function renewCredential(id, first, user, session, context) {
  let { main } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const credential = await session.make(user);
    const value = context.valueOf(credential);
    const now = (await lookAtRotation(id, context.secret)).main;
    if (now?.version !== main?.version && !isOfUser(now, user)) throw overtakenRefusal();
    if (!await session.works(credential)) continue;
    const version = await context.publish({ main: now, user, value, op: newOperation(context.random) });
    ({ main } = await lookAtRotation(id, context.secret));
    const isLast = main?.version === version;
    if (isLast && await session.works(credential)) return { result: "rotated" };
    if (!isLast && !isOfUser(main, user)) throw overtakenRefusal();
  }
  throw overtakenRefusal();
}
var isOfUser = (live, user) => user !== "" && live?.tags[credentialTag] === user;

// src/rotate/session.ts
var pauses = [5, 10, 15, ...Array(9).fill(30)].map((s) => s * 1e3);
async function openSession(target, id, sleep) {
  const open = await target.open(id);
  return {
    ...open,
    works: async (credential) => {
      let answer = await open.works(credential);
      for (const pause of pauses) {
        if (answer !== "cannot tell yet") return answer;
        await sleep(pause);
        answer = await open.works(credential);
      }
      if (answer !== "cannot tell yet") return answer;
      throw new TargetError(
        "unknown",
        "Its target took the new credential, and cannot tell yet whether it works. It is not published; the next run goes on."
      );
    }
  };
}

// src/rotate/rotate.ts
async function rotateCredential(id, context) {
  const session = await openSession(context.target, id, context.sleep);
  try {
    return await rotateInSession(id, session, context);
  } finally {
    await session.close();
  }
}
async function rotateInSession(id, session, context) {
  const live = await lookAtRotation(id, context.secret);
  const { main, pending } = live;
  const earlier = findUnfinished(live, context);
  if (earlier && saltOf(main) === earlier.op) {
    await closePending(id, live, context);
    return { result: "rotated" };
  }
  if (earlier && earlier.from !== (main?.version ?? "")) throw movedOnRefusal(id, main);
  const due = context.due(main);
  if (!earlier && due.is !== "due") return { result: "not due", due };
  const user = earlier?.credential.user ?? pickIdleUser(context.publishedUser(main), context.target);
  context.permit(main, user);
  if (context.target.renewal !== "set" && !earlier) return renewCredential(id, live, user, session, context);
  const written = earlier && pending.is === "open" ? { ...earlier, version: pending.live.version } : await writePending(id, live, await session.make(user), context);
  try {
    await setAndTest(written.credential, session);
    await publishAndClose(id, written, context);
  } catch (error) {
    if (error instanceof Refusal || error instanceof TargetError)
      await mendOtherRun(id, written, session, context);
    throw error;
  }
  return { result: "rotated" };
}
function findUnfinished({ pending }, { permitPending, target }) {
  if (pending.is === "none") return void 0;
  if (pending.is === "closed") {
    permitPending(pending.live);
    return void 0;
  }
  permitPending(pending.live, pending.value);
  const decoded = decodePending(pending.value);
  const { user } = decoded?.credential ?? {};
  const isKnown = user !== void 0 && (target.users.length === 0 ? user === "" : target.users.includes(user));
  if (decoded && isKnown) return decoded;
  throw new Refusal(
    `a rotation of it is unfinished, of a user that its target does not have`,
    `give the target the users that it had, or disable ${pending.live.name} to give that rotation up`
  );
}
var pickIdleUser = (published2, { users }) => (users.length > 1 ? users.find((user) => user !== published2) : users[0]) ?? "";
async function writePending(id, { main, pending }, credential, context) {
  const made = { op: newOperation(context.random), from: main?.version ?? "", credential };
  context.valueOf(made.credential);
  const version = await context.keep(encodePending(made), pending.is === "closed" ? pending.live : void 0);
  try {
    await lookAgain(id, made, context);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TargetError)) throw error;
    await disablePending(id, version, context);
    throw overtakenRefusal();
  }
  return { ...made, version };
}
async function setAndTest(credential, session) {
  if (await session.works(credential)) return;
  await session.set(credential);
  if (!await session.works(credential))
    throw new TargetError("refused", "Its target took the new credential, and lets nobody in with it.");
}
async function publishAndClose(id, pending, context) {
  const live = await lookAgain(id, pending, context);
  const { credential, op } = pending;
  const value = context.valueOf(credential);
  await context.publish({ main: live.main, user: credential.user, value, op });
  await closePending(id, live, context);
}
async function closePending(id, { pending }, context) {
  if (pending.is === "open") await disablePending(id, pending.live.version, context);
}
async function lookAgain(id, pending, context) {
  const live = await lookAtRotation(id, context.secret);
  if (findUnfinished(live, context)?.op !== pending.op) throw overtakenRefusal();
  if ((live.main?.version ?? "") !== pending.from)
    throw saltOf(live.main) === pending.op ? overtakenRefusal() : movedOnRefusal(id, live.main);
  return live;
}
async function mendOtherRun(id, { credential, op, from, version }, session, context) {
  const live = await lookAtRotation(id, context.secret);
  const { main } = live;
  const newest = findUnfinished(live, context);
  const salt = saltOf(main);
  const hasPublished = main?.version !== from && salt !== void 0 && salt !== op && isOfUser2(main, credential);
  if (newest && newest.op !== op) await setAndTest(newest.credential, session);
  else if (hasPublished && await session.works(credential)) {
    context.permit(main, credential.user);
    await publishAndClose(id, await writePending(id, live, credential, context), context);
  } else if (newest) return;
  await disablePending(id, version, context);
  throw overtakenRefusal();
}
var movedOnRefusal = (id, main) => new Refusal(
  `somebody ${main ? "set a new version" : "deleted it"} after its rotation had begun`,
  `disable ${pendingId(id).name} to give that rotation up; a new one begins when it is due`
);
var saltOf = (live) => decodeState(live?.tags[stateTag])?.salt;
var isOfUser2 = (live, { user }) => (live?.tags[credentialTag] ?? "") === user;
var disablePending = (id, version, { secret }) => secret.update(pendingId(id).name, version, { enabled: false });

// src/reconcile/rotation/target-context.ts
function makeTargetContext({ set, connections }, { random, env, exec, files, token }) {
  return {
    env,
    exec,
    token,
    root: set.root,
    generate: (spec) => generateValue(spec, random),
    adminPassword,
    read: async (path) => {
      try {
        const bytes = await files.read(
          await files.realPathIn(set.root, files.resolve(set.root, path)),
          inputLimits.manifest
        );
        return new TextDecoder().decode(bytes);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        throw new TargetError("refused", `The file ${path} is ${error.reason}.`);
      }
    }
  };
  async function adminPassword(from) {
    if (from.from === "env") {
      const text = env(from.name);
      if (text) return Sealed.text(text);
      throw new TargetError(
        "refused",
        `The environment variable ${from.name} is not set: it holds a password. Set it for this run.`
      );
    }
    const vault = set.listed.find(({ name }) => foldName(name) === foldName(from.vault));
    if (!vault) throw new Error(`the config does not list the vault ${from.vault}`);
    return (await connections.to(vault).secret.get(from.name)).value;
  }
}
function explainStop(error) {
  if (error instanceof Refusal) return { result: "refused", message: error.message, hint: error.hint };
  if (error instanceof TargetError && error.reason === "busy")
    return { result: "refused", message: error.message, hint: "run again when the other run is over" };
  if (error instanceof TargetError && error.reason === "unknown")
    return { result: "unknown", message: error.message };
  if (isFault(error, "deleted but recoverable"))
    return { result: "refused", message: error.message, hint: "recover it, or purge it" };
  if (isFault(error, "cancelled")) return { result: "failed", message: "interrupted" };
  if (error instanceof VaultError || error instanceof TargetError || error instanceof MissingValue)
    return { result: "failed", message: error.message };
  return { result: "failed", message: explainUnexpected(error) };
}

// src/reconcile/rotation/rotate-secret.ts
async function rotateDueSecret(found, inspected, world, open) {
  try {
    return await rotateCredential(found.desired.id, makeRotationContext(found, inspected, world, open));
  } catch (error) {
    return explainStop(error);
  }
}
function makeRotationContext(found, inspected, world, open) {
  const { desired, earlier, vault } = found;
  const { set, connections, fingerprints } = inspected;
  const { id, owner, rotation } = desired;
  const writer = connections.to(vault);
  const pending = pendingId(id);
  const ownership = (live) => findOwnership(
    live,
    earlier,
    vault.owners,
    (owner2, state) => isForged({ id, owner: owner2 }, state, fingerprints)
  );
  const stateOf = (live) => {
    const whose = live && ownership(live);
    return whose?.is === "ours" ? whose.state : void 0;
  };
  const tagging = (salt) => ({
    writer: () => writer,
    stampTags: (request) => makeStampTags({
      ...request,
      random: salt === void 0 ? world.random : () => Buffer.from(salt, "base64url"),
      fingerprints,
      createdOf: () => void 0
    })
  });
  return {
    secret: writer.secret,
    target: open(targetOf(set, rotation), makeTargetContext(inspected, world)),
    random: world.random,
    sleep: (ms) => waitForTarget(id, ms, world),
    due: (main) => judgeDue(rotation.due, { live: main, unfinished: false }, writer.now()),
    // Who sets a version by hand loses the tag, and most likely keeps to the user that the one before published.
    publishedUser: (main) => main?.tags[credentialTag] ?? (main && earlier?.tags[credentialTag]),
    permit: (main, user) => {
      const standing = main ? { live: main, ownership: ownership(main) } : { ownership: { is: "unowned" } };
      const objection = objectToSecret(desired, standing, user, writer.now());
      if (objection) throw new Refusal(objection.message, objection.hint);
    },
    permitPending: (live, value) => {
      const bearer = live.tags[ownerTag];
      const state = decodeState(live.tags[stateTag]);
      const isOurs = bearer !== void 0 && vault.owners.includes(bearer) && state !== void 0 && (value ? isGenuine({ id: pending, owner: bearer }, state, value, fingerprints) : !isForged({ id: pending, owner: bearer }, state, fingerprints));
      if (!isOurs)
        throw new Refusal(
          `${pending.name} was not written by a rotation under this config's fingerprint key`,
          `find out who wrote it; disable or purge it if it is of no use`
        );
    },
    valueOf: (credential) => published(credential, rotation),
    keep: (value, before2) => {
      const versions = decodeState(before2?.tags[stateTag])?.versions ?? 0;
      const stamp = { owner, source: desired.source, properties: {}, versions };
      return writeSecretVersion(tagging(), pending, value, { enabled: true, tags: {} }, stamp);
    },
    publish: async ({ main, user, value, op }) => {
      const { send, stamp } = planRenewal(desired, main, stateOf(main), user);
      const version = await writeSecretVersion(tagging(op), id, value, send, stamp);
      await disableOlderVersions(
        { writer: () => writer },
        id,
        { result: { result: "done", did: "set" }, newest: version },
        desired.keepEnabled
      );
      return version;
    }
  };
}
async function waitForTarget({ vault, name }, ms, { clock, signal, progress }) {
  const message = `the target of ${name} cannot tell yet whether its new credential works`;
  progress({ what: "waiting", vault, message, seconds: ms / 1e3 });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new VaultError("cancelled", vault, "Stopped on request.");
  }
}
function published({ user, password }, { template }) {
  const value = template ? fillTemplate(template, new Map(Object.entries({ user: Sealed.text(user), password }))) : password;
  if (!value.within(mostSecretBytes))
    throw new MissingValue("limit-exceeded", "the value is over 25 KB", "Key Vault takes no more");
  return value;
}

// src/reconcile/rotation/rotate.ts
var rotateDue = (options, world) => options.dryRun ? dryRun(options, world) : rotateWithTargets(openTarget, options, world);
async function rotateWithTargets(open, options, world) {
  const inspected = await findDueRotations(options, world, true);
  const rotateOne = async (found) => {
    const refused2 = before(found, inspected.set, options);
    if (refused2) return refused2;
    if (world.signal.aborted) return entry(found, { result: "failed", message: interruptedMessage });
    const { desired } = found;
    return desired.kind === "key" ? entry(found, await rotateDueKey({ ...found, desired }, inspected, world)) : entry(found, await rotateDueSecret({ ...found, desired }, inspected, world, open));
  };
  const due = inspected.found.filter((found) => found.due.is === "due");
  const vaults = [...new Set(due.map(({ desired }) => desired.id.vault))];
  if (due.length > 0) world.progress({ what: "started", work: "rotation", vaults, of: due.length });
  let done = 0;
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const rotated = await rotateOne(found);
    if (found.due.is === "due")
      world.progress({ what: "rotated", failed: rotated.result === "failed", done: ++done, of: due.length });
    return rotated;
  });
  const ids = entries.flatMap(({ id, result }) => result === "rotated" || result === "not due" ? [id] : []);
  const copies = await followRotations(ids, inspected, options, world);
  return document(inspected, entries, { dryRun: false, copies }, world);
}
async function dryRun(options, world) {
  const inspected = await findDueRotations(options, world, false);
  const entries = inspected.found.map(
    (found) => before(found, inspected.set, options) ?? entry(found, { result: "would rotate" })
  );
  return document(inspected, entries, { dryRun: true, copies: [] }, world);
}
function before(found, set, { emulator }) {
  if (found.due.is !== "due") return entry(found, { result: "not due" });
  if (emulator && !isTried(found, set)) return entry(found, { result: "refused", ...onlyTried });
  if (found.due.why === "unfinished" && found.desired.kind === "secret" && !found.deleted) return void 0;
  const objection = objectionOf(found);
  return objection && entry(found, { result: "refused", ...objection });
}
var isTried = ({ desired }, set) => desired.kind === "key" || isOnThisMachine(targetOf(set, desired.rotation));
var onlyTried = {
  message: "its target is beyond this machine, and --emulator would publish the new credential in the embedded vault alone",
  hint: "give a copy of the config a target on a loopback host to try it, or rotate without --emulator"
};
function objectionOf(found) {
  const { desired, live, at } = found;
  if (desired.kind === "secret") return objectToSecret(desired, found, live?.tags[credentialTag] ?? "", at);
  const planned = planKeyRotation({ ...found, desired });
  return "objection" in planned ? planned.objection : void 0;
}
function entry({ desired, due }, end) {
  const { id, place } = desired;
  const target = desired.kind === "secret" && {
    target: desired.rotation.target,
    strategy: desired.rotation.strategy
  };
  return { id, place, due, ...target, ...end };
}
function document({ set, found, connections }, entries, rest, world) {
  return {
    ...documentHead("Rotation", world),
    ...rest,
    summary: countEach(
      ["rotated", "would rotate", "not due", "refused", "unknown", "failed"],
      entries.map(({ result }) => result)
    ),
    entries: [...entries].sort((a, b) => compareIds(a.id, b.id)),
    vaults: set.vaults.map(({ name, url }) => ({ vault: name, url })),
    findings: found.flatMap(({ desired, due }) => findRotation(desired, due)),
    requests: countRequests(connections.all())
  };
}

export {
  rotateDue
};
