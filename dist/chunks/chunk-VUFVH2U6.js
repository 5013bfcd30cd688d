import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  ExecError,
  Refusal,
  Sealed,
  TargetError,
  actionsOf,
  addDuration,
  applyEffects,
  atOnce,
  baseOf,
  carryProperties,
  checkUser,
  compareIds,
  copiers,
  cosmosDbOrigin,
  countEach,
  countRequests,
  credentialTag,
  decodeState,
  digestMetadata,
  disableOlderVersions,
  documentHead,
  effectKey,
  encodeValue,
  fillTemplate,
  findDueRotations,
  findKeyType,
  findOwnership,
  findRotated,
  findRotation,
  flawOfLength,
  foldName,
  formatDate,
  generateValue,
  guardObject,
  inputLimits,
  interruptedMessage,
  isEffect,
  isForged,
  isGenuine,
  isLoopback,
  isLoopbackHost,
  isOfVersion,
  isPendingName,
  isRotated,
  judgeDue,
  loadSet,
  lockedRefusal,
  lookAtRotation,
  makeApplyContext,
  makeStampTags,
  memberAt,
  namesByKind,
  newProperties,
  objectKey,
  objectName,
  openValues,
  overtakenRefusal,
  ownerTag,
  parseDate,
  parseJson,
  pendingId,
  pickVariables,
  planCreate,
  planDueRotation,
  postgresTokenScope,
  preparePlan,
  refuseAdministrator,
  renewalOf,
  runConcurrently,
  sqlTokenScope,
  stampOf,
  stateOf,
  stateTag,
  subtractDuration,
  takeSnapshot,
  takenAtIn,
  targetOf,
  textAt,
  usersOf,
  widenSelection,
  writeSecretVersion
} from "./chunk-YA6Z4RB4.js";
import {
  FileError,
  MissingValue,
  ProblemsError,
  VaultError,
  explainUnexpected,
  isFault,
  isTlsCode
} from "./chunk-E4XYSY4K.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import {
  __toESM
} from "./chunk-IIS436OQ.js";

// src/plan/rotation.ts
function planRenewal(desired, live, state, user) {
  const { tags, ...send } = live ? carryProperties(desired, live, state) : newProperties(desired);
  return {
    send: { ...send, tags: { ...tags, ...user !== "" && { [credentialTag]: user } } },
    stamp: stampOf(desired, state, state?.versions ?? (live ? 1 : 0))
  };
}
function objectToSecret(desired, liveState, user, now) {
  const { live, ownership, renamedFrom } = liveState;
  if (renamedFrom !== void 0)
    return {
      message: `what it publishes is still under its old name ${renamedFrom}`,
      hint: "apply first: it copies that to the new name"
    };
  const state = stateOf(ownership);
  const { send, stamp } = planRenewal(desired, live, state, user);
  const { id, place: place2 } = desired;
  const effect = {
    verb: "set",
    kind: "secret",
    id,
    place: place2,
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
  const refused3 = guardObject(
    { id: desired.id, desired, ...liveState, effects: [effect] },
    { now, allowPurge: false }
  );
  if (refused3) return { message: refused3.message, hint: refused3.hint };
  return live && ownership.is === "unowned" ? { message: "nobody owns it", hint: "adopt it first: apply does" } : void 0;
}

// src/rotate/targets/no-reply.ts
function connectionCodeOf(error) {
  const { code } = Object(error);
  return typeof code === "string" && /^[A-Z0-9][A-Z0-9_]{1,59}$/.test(code) ? code : "no code";
}
var hostUnknown = [
  "unreachable",
  "no host has that name. Check host in the target's config, and the network's DNS."
];
function explainNoReply(doing, error) {
  if (error instanceof TargetError) return error;
  const code = connectionCodeOf(error);
  return isTlsCode(code) ? new TargetError(
    "insecure",
    `Cannot ${doing}: the certificate was not accepted (${code}). Is a proxy in between? Name its CA file in NODE_EXTRA_CA_CERTS.`
  ) : new TargetError(
    "unreachable",
    `Cannot ${doing}: no answer came (${code}). Check the network, HTTPS_PROXY and NO_PROXY, then try again.`
  );
}

// src/rotate/targets/azure-keys/explain.ts
var UnexpectedAnswer = class extends Error {
  name = "UnexpectedAnswer";
  status;
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
};
function labelOf({ type, id }) {
  const [, , , , group, , , ...parts] = id.split("/");
  return `${type} ${parts.filter((_, i) => i % 2 === 1).join("/")} in ${group}`;
}
async function explainKeyFailure(config, doing, call) {
  try {
    return await call();
  } catch (error) {
    const what = `${doing} of ${labelOf(config)}`;
    if (!(error instanceof UnexpectedAnswer)) throw explainNoReply(what, error);
    const [reason, cause] = ofService(error.status, config);
    throw new TargetError(reason, `Cannot ${what}: ${cause}`);
  }
}
var refusals = {
  401: "the credential was refused. Sign in to the tenant that the subscription belongs to.",
  404: "it is not there. Check resource in the target's config.",
  409: "a lock on the resource, or another operation, keeps it from being done (HTTP 409)."
};
function ofService(status, config) {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  if (status === 408 || status === 429 || status >= 500)
    return ["unreachable", `the service is not able to just now (HTTP ${status}). Try again later.`];
  if (status === 403)
    return [
      "refused",
      `the identity may not do it. It needs ${actionsOf(config).join(" and ")} on the resource; a new role assignment takes some minutes.`
    ];
  const other = `Azure Resource Manager did not do it (HTTP ${status}). The resource's activity log says more.`;
  return ["refused", refusals[status] ?? other];
}

// src/rotate/targets/service-token.ts
async function getServiceToken(service, scope, { token }) {
  try {
    return await token(scope);
  } catch {
    throw new TargetError(
      "refused",
      `Cannot get a token for ${service}. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.`
    );
  }
}

// src/rotate/targets/sender.ts
var patience = 6e4;
var isOnOrigin = (url, origin) => URL.canParse(url) && new URL(url).origin === new URL(origin).origin;
function retryAfterOf({ header }) {
  const seconds = Number(header("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : void 0;
}
async function makeSender(origin, signIn) {
  if (!origin.startsWith("https://"))
    throw new TargetError("insecure", `Cannot send a credential to ${origin}: that is for https alone.`);
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
    throw new TargetError(
      "insecure",
      `Cannot send a credential to ${origin}: NODE_TLS_REJECT_UNAUTHORIZED=0 keeps certificates from being checked. Unset it.`
    );
  const http = await import("./esm-QSFKHYDO.js");
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" }
  });
  pipeline.removePolicy({ name: http.logPolicyName });
  if (signIn) {
    const scope = `${origin}/.default`;
    const getToken3 = () => getServiceToken(signIn.service, scope, signIn);
    pipeline.addPolicy(http.bearerTokenAuthenticationPolicy({ credential: { getToken: getToken3 }, scopes: scope }));
  }
  const sockets = http.createDefaultHttpClient();
  return async ({ method, url, headers, body }) => {
    if (!isOnOrigin(url, origin))
      throw new TargetError(
        "insecure",
        `The answer of ${origin} names another host for its next page. Nothing was sent there. Is a proxy in between?`
      );
    const answer = await pipeline.sendRequest(
      sockets,
      http.createPipelineRequest({
        url,
        method,
        timeout: patience,
        headers: http.createHttpHeaders({
          accept: "application/json",
          ...body !== void 0 && { "content-type": "application/json" },
          ...headers
        }),
        ...body !== void 0 && { body }
      })
    );
    return {
      status: answer.status,
      data: parseJson(answer.bodyAsText ?? ""),
      header: (name) => answer.headers.get(name)
    };
  };
}

// src/rotate/targets/azure-keys/operation.ts
var pauses = { standard: 10, least: 1, most: 60 };
var patience2 = 18e5;
async function waitForOperation(first, context) {
  const { ask, sleep, isListed, doing } = context;
  if (first.status !== 202 && first.header("azure-asyncoperation") === void 0) return;
  let answer = first;
  let address = addressIn(first, context);
  for (let waited = 0; waited < patience2; ) {
    const pause = pauseIn(answer);
    await sleep(pause);
    waited += pause;
    if (address === void 0) {
      if (await isListed()) return;
      continue;
    }
    answer = await ask(address.url);
    const end = endIn(answer, address.is);
    if (end === "succeeded") return;
    if (end === "failed")
      throw new TargetError("refused", `Cannot ${doing}: the service began it, and could not end it.`);
    address = end === "hidden" ? void 0 : addressIn(answer, context) ?? address;
  }
  throw new TargetError("unknown", `Cannot ${doing}: the service has not ended it within half an hour.`);
}
function addressIn({ header }, { origin }) {
  const [status, result] = [header("azure-asyncoperation"), header("location")];
  const found = status === void 0 ? { is: "result", url: result } : { is: "status", url: status };
  return found.url !== void 0 && isOnOrigin(found.url, origin) ? { ...found, url: found.url } : void 0;
}
function endIn({ status, data }, is) {
  if (status === 429 || status >= 500 || status === 408 || status === 202) return "not yet";
  if (status >= 300) return "hidden";
  if (is === "result") return "succeeded";
  switch (textAt(data, "status")?.toLowerCase()) {
    case "succeeded":
      return "succeeded";
    case "failed":
    case "canceled":
      return "failed";
    default:
      return "not yet";
  }
}
function pauseIn(answer) {
  const seconds = retryAfterOf(answer) ?? pauses.standard;
  return Math.min(Math.max(seconds, pauses.least), pauses.most) * 1e3;
}

// src/rotate/targets/azure-keys/own-key.ts
var place = /(SharedAccessKey=)([^;]+)/;
var addOwnKey = (connectionString, key) => Sealed.text(connectionString.reveal().replace(place, (_, name) => `${name}${key.reveal()}`));
var ownKeyIn = (connectionString) => {
  const text = connectionString.reveal();
  return Sealed.text(place.exec(text)?.[2] ?? text);
};
var bodyWithKey = (member, name, key) => ({
  [member]: name,
  ...key && { key: key.reveal() }
});

// src/rotate/targets/azure-keys/key-requests.ts
var mostPages = 20;
async function connectKeyRequests(config, context) {
  const { version: version2, list, regenerate, offSwitch } = findKeyType(config.type);
  const { token } = context;
  const send = await makeSender(config.endpoint, { token, service: "Azure Resource Manager" });
  const resource = `${config.endpoint}${config.id}`;
  const urlOf = (path) => `${path}?api-version=${version2}`;
  const asking = (doing, call) => explainKeyFailure(config, doing, call);
  const listAll = () => asking("list the keys", async () => {
    const pages = [dataOf(await send({ method: "POST", url: urlOf(`${resource}/${list.verb}`) }))];
    for (let next = nextOf(pages[0]); next !== void 0; next = nextOf(pages.at(-1))) {
      if (!isOnOrigin(next, config.endpoint) || pages.length === mostPages)
        throw new TargetError("refused", `The list of the keys of ${labelOf(config)} goes on elsewhere.`);
      pages.push(dataOf(await send({ method: "GET", url: next })));
    }
    return pages;
  });
  const entryIn = (pages, entries, name, key) => pages.flatMap((page2) => {
    const found = Object(page2)[entries];
    return Array.isArray(found) ? found : [];
  }).find((entry2) => textAt(entry2, name) === key);
  return {
    list: async (key) => {
      const pages = await listAll();
      const isKey = config.value === "key";
      const text = list.is === "members" ? textAt(pages[0], (isKey ? list.keys : list.connectionStrings)?.[key] ?? "") : textAt(
        entryIn(pages, list.entries, list.name, key),
        isKey ? "value" : list.connectionString ?? ""
      );
      return text ? Sealed.text(text) : void 0;
    },
    regenerate: async (key, isListed, own) => {
      const [path, body] = await requestFor(key, own);
      const first = await asking(`regenerate ${key}`, async () => {
        const answer = await send({
          method: "POST",
          url: urlOf(`${resource}/${path}`),
          ...body && { body: JSON.stringify(body) }
        });
        if (![200, 202, 204].includes(answer.status)) throw new UnexpectedAnswer(answer.status);
        return answer;
      });
      await waitForOperation(first, {
        origin: config.endpoint,
        ask: (url) => asking("follow the operation", () => send({ method: "GET", url })),
        sleep: context.sleep,
        isListed,
        doing: `regenerate ${key} of ${labelOf(config)}`
      });
    },
    findOffSwitch: async () => {
      if (!offSwitch) return void 0;
      const [, , , , , , provider, kind, name] = config.id.split("/");
      const parent = config.id.slice(0, config.id.indexOf("/providers/"));
      const path = offSwitch.ofParent ? `${parent}/providers/${provider}/${kind}/${name}` : config.id;
      const data = await asking("read the off-switch", async () => {
        const answer = await send({ method: "GET", url: urlOf(`${config.endpoint}${path}`) });
        return answer.status === 403 ? void 0 : dataOf(answer);
      });
      const value = Object(Object(data).properties)[offSwitch.property];
      const isOff = "is" in offSwitch.off ? value === offSwitch.off.is : Array.isArray(value) && !value.includes(offSwitch.off.lacks);
      if (!isOff) return void 0;
      return "is" in offSwitch.off ? `${offSwitch.property} is ${offSwitch.off.is}` : `${offSwitch.property} lacks ${offSwitch.off.lacks}`;
    }
  };
  async function requestFor(key, own) {
    switch (regenerate.is) {
      case "named":
        return [regenerate.verb, bodyWithKey(regenerate.member, key, own)];
      case "apart":
        return [regenerate.paths[key] ?? ""];
      case "identified": {
        const entry2 = list.is === "entries" && entryIn(await listAll(), list.entries, list.name, key);
        return [regenerate.verb, { id: textAt(entry2, "id") }];
      }
      default:
        return regenerate;
    }
  }
}
function dataOf({ status, data }) {
  if (status !== 200 || data === void 0) throw new UnexpectedAnswer(status);
  return data;
}
var nextOf = (page2) => textAt(page2, "nextLink") || void 0;

// src/rotate/targets/azure-keys/probe-cosmos-db.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var version = "2018-12-31";
async function probeCosmosDb(origin, { now }) {
  const send = await makeSender(origin);
  const doing = `try a key at ${origin}`;
  return async (key) => {
    const date = new Date(now()).toUTCString();
    const headers = { authorization: sign(key, date), "x-ms-date": date, "x-ms-version": version };
    const { status } = await send({ method: "GET", url: `${origin}/dbs`, headers }).catch(
      (error) => {
        const { reason, message } = explainNoReply(doing, error);
        throw new TargetError(reason, `${message} ${otherwise}`);
      }
    );
    if (status === 200) return true;
    if (status === 401 || status === 408 || status === 429 || status >= 500) return "cannot tell yet";
    if (status === 403)
      throw new TargetError(
        "refused",
        `Cannot ${doing}: its firewall keeps this machine out (HTTP 403). ${otherwise}`
      );
    throw new TargetError("refused", `Cannot ${doing}: HTTP ${status}. ${otherwise}`);
  };
}
var otherwise = "Run where the account can be reached, or give the target settle, a time after which a key counts as usable.";
function sign(key, date) {
  const text = `get
dbs

${date.toLowerCase()}

`;
  const signature = (0, import_node_crypto.createHmac)("sha256", Buffer.from(key.reveal(), "base64")).update(text).digest("base64");
  return encodeURIComponent(`type=master&ver=1.0&sig=${signature}`);
}

// src/rotate/targets/azure-keys.ts
var pauses2 = [2, 3, 5, 10, 10, 15, 15].map((s) => s * 1e3);
var probing = { pause: 3e4, most: 36e5 };
var azureKeysTarget = (config, context) => ({
  users: config.users,
  renewal: renewalOf(config),
  open: async () => {
    const requests = await connectKeyRequests(config, context);
    await refuseSwitchedOff(config, requests);
    return openKeys(config, context, requests, await connectProbe(config, context));
  }
});
async function refuseKeysOff(config, context) {
  await refuseSwitchedOff(config, await connectKeyRequests(config, context));
}
async function refuseSwitchedOff(config, { findOffSwitch }) {
  const off = await findOffSwitch();
  if (off === void 0) return;
  throw new Refusal(
    `the keys of ${labelOf(config)} are switched off (${off}): no key would let anybody in`,
    "switch them on, or let clients sign in by Entra and take the rotation out"
  );
}
async function connectProbe(config, context) {
  const { probe } = findKeyType(config.type);
  return probe && config.settle === void 0 ? probeCosmosDb(cosmosDbOrigin(config), context) : void 0;
}
function openKeys(config, context, requests, signIn) {
  const { settling = 0 } = findKeyType(config.type);
  const wait = config.settle === void 0 ? settling : addDuration(0, config.settle);
  const settle = () => wait > 0 ? context.sleep(wait * 1e3) : Promise.resolve();
  async function listed(key) {
    const value = await requests.list(key);
    if (value) return value;
    const what = config.value === "key" ? key : `the connection string of ${key}`;
    throw new TargetError(
      "refused",
      `Cannot use ${what} of ${labelOf(config)}: the answer does not hold it.`
    );
  }
  async function regenerate(key) {
    const before2 = await listed(key);
    await signIn?.(before2);
    await requests.regenerate(key, async () => !(await listed(key)).equals(before2));
    let made = await listed(key);
    for (const pause of pauses2) {
      if (!made.equals(before2)) break;
      await context.sleep(pause);
      made = await listed(key);
    }
    if (made.equals(before2))
      throw new TargetError(
        "unknown",
        `${labelOf(config)} took the request to regenerate ${key}, and still lists the earlier one. Nothing is published; the next run regenerates it again.`
      );
    await settle();
    for (let waited = 0; signIn && waited < probing.most; waited += probing.pause) {
      if (await works(key, made) !== "cannot tell yet") break;
      await context.sleep(probing.pause);
    }
    return made;
  }
  async function works(key, value) {
    if (!(await requests.list(key))?.equals(value)) return false;
    return signIn ? signIn(value) : true;
  }
  return {
    make: async (user) => {
      if (renewalOf(config) === "regenerate") return { user, password: await regenerate(user) };
      const own = await context.generate({ make: "bytes", count: 32 });
      const password = config.value === "key" ? own : addOwnKey(await listed(user), own);
      return { user, password };
    },
    works: ({ user, password }) => works(user, password),
    set: async ({ user, password }) => {
      if (renewalOf(config) === "regenerate") return;
      const own = config.value === "key" ? password : ownKeyIn(password);
      await requests.regenerate(user, async () => (await listed(user)).equals(password), own);
      await settle();
    },
    close: async () => {
    }
  };
}

// src/rotate/targets/entra-application.ts
var import_node_crypto2 = __toESM(require_crypto(), 1);

// src/rotate/targets/entra-application/errors.ts
var refusals2 = {
  CredentialInvalidLifetimeAsPerAppPolicy: "the tenant's policy lets no client secret live that long. Give the target the policy's limit as maxLifetime, then rotate more often, or shorten expiresIn or the target's grace.",
  CredentialTypeNotAllowedAsPerAppPolicy: "the tenant's policy allows the application no client secret. Let its clients sign in by a federated credential or a certificate, or have the policy except the application."
};
var refusalsByStatus = {
  400: "Microsoft Graph did not take it (HTTP 400). An application that is open to personal accounts has two client secrets at most: look whether there is room.",
  401: "the run's credential was refused. Sign in to the application's tenant.",
  403: "the identity may not do it. Give it the permission Application.ReadWrite.OwnedBy of Microsoft Graph, with an administrator's consent, and make its service principal an owner of the application. docs/how-to/rotate-an-entra-application.md has the commands.",
  404: "the application is not there. Check clientId, which is not the object id, and cloud in the target's config; the run's identity has to be of the application's tenant."
};
function explainGraphError(doing, status, code) {
  const [reason, cause] = ofGraph(status, code);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
function ofGraph(status, code = "") {
  if (status < 300) return ["unreachable", "the answer could not be understood. Is a proxy in between?"];
  const known = Object.hasOwn(refusals2, code) ? refusals2[code] : refusalsByStatus[status];
  if (known !== void 0 && status < 500) return ["refused", known];
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return ["unreachable", `Microsoft Graph is not able to just now (HTTP ${status}). Try again later.`];
  return ["refused", `Microsoft Graph did not do it (HTTP ${status}). The tenant's audit log says more.`];
}
var signInRefusals = {
  53003: "a conditional access policy does not let the application in from here. Except the runner's address.",
  700016: "the tenant has no application with this client id. Check tenant, clientId and cloud in the target's config.",
  7000112: "the application is disabled in its tenant. Enable it.",
  7000229: "the application has no service principal in the tenant. Make one: az ad sp create --id CLIENT_ID.",
  90002: "there is no such tenant. Check tenant and cloud in the target's config.",
  900023: "there is no such tenant. Check tenant and cloud in the target's config."
};
function explainSignInError(doing, status, code) {
  if (code === void 0)
    return new TargetError(
      "unreachable",
      `Cannot ${doing}: Entra is not able to just now, or did not answer as Entra does (HTTP ${status}). Try again later.`
    );
  const other = "Entra refused it. Its error codes are listed at https://login.microsoftonline.com/error.";
  return new TargetError("refused", `Cannot ${doing}: ${signInRefusals[code] ?? other} (AADSTS${code})`);
}

// src/rotate/targets/entra-application/graph.ts
var DoubtfulError = class extends Error {
  /** For when it cannot be found out. */
  explained;
  retryAfter;
  constructor(explained, retryAfter) {
    super(explained.message);
    this.explained = explained;
    this.retryAfter = retryAfter;
  }
};
var graphPauses = [2, 5, 10, 20, 30];
var longestPause = 300;
var mostPages2 = 100;
async function openGraph({ clientId, graph }, { token, sleep }) {
  const send = await makeSender(graph, { token, service: "Microsoft Graph" });
  const application = `${graph}/v1.0/applications(appId='${clientId}')`;
  async function call(doing, message) {
    for (const pause of [...graphPauses, void 0]) {
      const answer = await ask(`${doing} of application ${clientId}`, message);
      if ("data" in answer) return answer.data;
      const { failure, isNotBegun, retryAfter } = answer;
      if (failure.reason !== "unreachable") throw failure;
      if (message.method === "POST" && !isNotBegun) throw new DoubtfulError(failure, retryAfter);
      if (pause === void 0) throw failure;
      await sleep((retryAfter ?? pause) * 1e3, `Microsoft Graph cannot ${doing} just now`);
    }
    throw new Error("the last try neither ended nor threw");
  }
  async function ask(what, message) {
    try {
      const answer = await send(message);
      if (isDone(answer, message)) return { data: answer.data };
      const failure = explain(what, answer);
      const { status } = answer;
      const retryAfter = retryAfterOf(answer) ?? 0;
      if (retryAfter === 0) return { failure, isNotBegun: status === 429 };
      return { failure, isNotBegun: status === 429, retryAfter: Math.min(retryAfter, longestPause) };
    } catch (error) {
      return { failure: explainNoReply(what, error), isNotBegun: false };
    }
  }
  return {
    list: async () => {
      const listed = [];
      let url = `${application}?$select=id,appId,passwordCredentials`;
      for (let pages = 0; url !== void 0; pages++) {
        if (pages >= mostPages2)
          throw explainGraphError(`list the client secrets of ${clientId}`, 200, void 0);
        const data = await call("list the client secrets", { method: "GET", url });
        const page2 = memberAt(data, pages === 0 ? "passwordCredentials" : "value");
        if (!Array.isArray(page2))
          throw explainGraphError(`list the client secrets of ${clientId}`, 200, void 0);
        listed.push(...page2.flatMap(readListed));
        url = textAt(data, "passwordCredentials@odata.nextLink") ?? textAt(data, "@odata.nextLink");
      }
      return listed;
    },
    add: async (displayName, endsOn) => {
      const passwordCredential = { displayName, endDateTime: formatDate(endsOn) };
      const doing = "add a client secret";
      const data = await call(doing, {
        method: "POST",
        url: `${application}/addPassword`,
        body: JSON.stringify({ passwordCredential })
      });
      const [keyId, text] = [textAt(data, "keyId"), textAt(data, "secretText")];
      if (!keyId || !text)
        throw new DoubtfulError(explainGraphError(`${doing} of application ${clientId}`, 200, void 0));
      return { keyId, text: Sealed.text(text), endsOn: dateAt(data, "endDateTime") ?? endsOn };
    },
    remove: async (keyId) => {
      await call("remove a client secret", {
        method: "POST",
        url: `${application}/removePassword`,
        body: JSON.stringify({ keyId })
      });
    }
  };
}
var isDone = ({ status, data }, { url }) => status === 204 ? url.endsWith("/removePassword") : status === 200 && data !== void 0;
function explain(doing, { status, data }) {
  const code = textAt(data, "error", "code");
  if (code === "Directory_ConcurrencyViolation") return explainGraphError(doing, 503, void 0);
  return explainGraphError(doing, status, code);
}
function readListed(data) {
  const keyId = textAt(data, "keyId");
  const startsOn = dateAt(data, "startDateTime");
  return keyId ? [{ keyId, displayName: textAt(data, "displayName") ?? "", ...startsOn !== void 0 && { startsOn } }] : [];
}
var dateAt = (data, name) => parseDate((textAt(data, name) ?? "").replace(/\.\d+/, ""));

// src/rotate/targets/entra-application/sign-in.ts
var answers = {
  7000215: "wrong secret",
  7000222: "expired",
  // Entra itself failed, for a moment.
  90033: "busy"
};
async function openSignIn({
  tenant,
  clientId,
  graph,
  login
}) {
  const send = await makeSender(login);
  const doing = `sign in as application ${clientId} at ${new URL(login).host}`;
  return async (secret) => {
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: secret.reveal(),
      grant_type: "client_credentials",
      scope: `${graph}/.default`
    });
    const { status, data } = await send({
      method: "POST",
      url: `${login}/${tenant}/oauth2/v2.0/token`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: body.toString()
    }).catch((error) => {
      throw explainNoReply(doing, error);
    });
    if (status === 200 && textAt(data, "access_token") !== void 0) return "in";
    if (status === 429 || status >= 500) return "busy";
    const code = codeOf(data);
    const answer = code === void 0 ? void 0 : answers[code];
    if (answer !== void 0) return answer;
    throw explainSignInError(doing, status, code);
  };
}
function codeOf(data) {
  const codes = memberAt(data, "error_codes");
  const code = Array.isArray(codes) ? codes[0] : void 0;
  return typeof code === "number" && Number.isSafeInteger(code) ? code : void 0;
}

// src/rotate/targets/entra-application.ts
var enoughSuccesses = 3;
var entraApplicationTarget = (config, context) => ({
  users: [],
  renewal: "add",
  open: async (secret) => {
    const [graph, signIn] = [await openGraph(config, context), await openSignIn(config)];
    const names = passwordNames(secret, context);
    const successes = /* @__PURE__ */ new Map();
    return {
      make: async () => {
        const credential = await addPassword(graph, names, config, context);
        successes.set(credential.user, 0);
        return credential;
      },
      works: async ({ user, password }) => {
        const answer = await signIn(password);
        const before2 = successes.get(user);
        if (before2 === void 0) return judgeKnown(answer, config);
        if (answer === "expired") return false;
        const now = answer === "in" ? before2 + 1 : 0;
        successes.set(user, now);
        return now >= enoughSuccesses || "cannot tell yet";
      },
      set: async () => {
      },
      added: addedPasswords(graph, names, config, context),
      close: async () => {
      }
    };
  }
});
function judgeKnown(answer, { clientId }) {
  if (answer === "busy")
    throw new TargetError(
      "unreachable",
      `Cannot sign in as application ${clientId}: Entra is not able to just now. Try again later.`
    );
  return answer === "in";
}
function passwordNames(secret, { vaultUrl, random }) {
  const vault = new URL(vaultUrl).hostname.split(".")[0] ?? "";
  const readable = `${vault}/${secret.name.toLowerCase()}`.slice(0, 40);
  const place2 = JSON.stringify([vaultUrl.toLowerCase(), objectKey({ ...secret, vault: "" })]);
  const digest = (0, import_node_crypto2.createHash)("sha256").update(place2).digest("hex").slice(0, 16);
  return {
    make: () => `kvg ${readable} ${digest} ${Buffer.from(random(16)).toString("base64url")}`,
    ownerOf: (displayName) => {
      if (!displayName.startsWith("kvg ")) return "nobody";
      return displayName.split(" ").at(-2) === digest ? "this" : "another";
    }
  };
}
async function addPassword(graph, names, { grace }, { neededUntil, sleep }) {
  for (const pause of [...graphPauses, void 0]) {
    const displayName = names.make();
    const endsOn = addDuration(neededUntil(), grace);
    try {
      const made = await graph.add(displayName, endsOn);
      return { user: made.keyId, password: made.text, endsOn: made.endsOn };
    } catch (error) {
      if (!(error instanceof DoubtfulError)) throw error;
      const { retryAfter = pause, explained } = error;
      await sleep((retryAfter ?? 0) * 1e3, "Microsoft Graph cannot add a client secret just now");
      const lost = (await graph.list()).filter((one) => one.displayName === displayName);
      for (const { keyId } of lost) await removePassword(keyId, graph, sleep);
      if (pause === void 0) throw explained;
    }
  }
  throw new Error("the last try neither ended nor threw");
}
async function removePassword(keyId, graph, sleep) {
  for (const pause of [...graphPauses, void 0]) {
    try {
      return await graph.remove(keyId);
    } catch (error) {
      if (!(error instanceof DoubtfulError || error instanceof TargetError)) throw error;
      if (!(await graph.list()).some((one) => one.keyId === keyId)) return;
      if (!(error instanceof DoubtfulError)) throw error;
      if (pause === void 0) throw error.explained;
      await sleep(
        (error.retryAfter ?? pause) * 1e3,
        "Microsoft Graph cannot remove a client secret just now"
      );
    }
  }
}
var longestRun = "PT1H";
function addedPasswords(graph, { ownerOf }, { grace }, { vaultNow, sleep }) {
  return {
    listOld: async (published) => {
      const before2 = Math.min(subtractDuration(vaultNow(), longestRun), subtractDuration(vaultNow(), grace));
      return (await graph.list()).filter(({ keyId, displayName }) => {
        const owner = ownerOf(displayName);
        return owner === "this" || owner === "nobody" && published.has(keyId);
      }).flatMap(({ keyId, startsOn }) => startsOn !== void 0 && startsOn < before2 ? [keyId] : []);
    },
    remove: (keyId) => removePassword(keyId, graph, sleep)
  };
}

// src/rotate/targets/exec.ts
var execTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  open: async (secret) => {
    let canRefuse = false;
    const make = async (user) => ({ user, password: await context.generate(config.password) });
    const test = async (credential) => await runStep(config, context, secret, "test", credential) === "done";
    return {
      make,
      works: async (credential) => {
        if (!await test(credential)) return false;
        if (!canRefuse && await test(await make(credential.user)))
          throw execFailure(config, "test", untested, "insecure");
        canRefuse = true;
        return true;
      },
      set: async (credential) => {
        if (await runStep(config, context, secret, "set", credential) === "rejected")
          throw execFailure(config, "set", notTaken);
      },
      close: async () => {
      }
    };
  }
});
var later = 75;
var rejected = 3;
async function runStep(config, { env, exec, root }, { vault, name }, step, { user, password }) {
  const { argv, env: names, timeout } = config.program;
  const question2 = { step, vault, secret: name, ...user !== "" && { user }, password: password.reveal() };
  try {
    await exec({
      argv,
      env: pickVariables(names, env),
      seconds: addDuration(0, timeout),
      input: new TextEncoder().encode(JSON.stringify(question2)),
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
var untested = "it says yes to a password that nobody has set. Let it end with 3 where a password does not work";
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

// src/rotate/targets/mysql.ts
var import_node_crypto4 = __toESM(require_crypto(), 1);

// src/rotate/targets/mysql/verifier.ts
var import_node_crypto3 = __toESM(require_crypto(), 1);
var thousands = 5;
var sha256 = (...parts) => (0, import_node_crypto3.hash)("sha256", Buffer.concat(parts), "buffer");
function makeSha2Verifier(password, salt = newSalt()) {
  const digest = sha256Crypt(bytesOf(password), salt, thousands * 1e3);
  const rounds = thousands.toString(16).toUpperCase().padStart(3, "0");
  return Buffer.concat([Buffer.from(`$A$${rounds}$`), salt, Buffer.from(digest)]);
}
function makeNativeVerifier(password) {
  const sha1 = (bytes) => (0, import_node_crypto3.createHash)("sha1").update(bytes).digest();
  return `*${sha1(sha1(bytesOf(password))).toString("hex").toUpperCase()}`;
}
function matchesSha2Verifier(password, verifier) {
  const text = Buffer.from(verifier).toString("latin1");
  const [, rounds = "", salt, digest = ""] = /^\$A\$([0-9A-F]{3})\$(.{20})([./0-9A-Za-z]{43})$/s.exec(text) ?? [];
  if (salt === void 0) return void 0;
  if (!isPrintable(password)) return false;
  const count = Number.parseInt(rounds, 16) * 1e3;
  const own = sha256Crypt(bytesOf(password), Buffer.from(salt, "latin1"), count);
  return (0, import_node_crypto3.timingSafeEqual)(Buffer.from(own), Buffer.from(digest));
}
var isPrintable = (password) => password.isText && /^[ -~]+$/.test(password.reveal());
function bytesOf(password) {
  if (!isPrintable(password))
    throw new TargetError(
      "refused",
      "Cannot set a password for MySQL: it has other characters than printable ASCII. Check the password of the target in the config."
    );
  return Buffer.from(password.reveal());
}
var newSalt = () => Buffer.from(Array.from((0, import_node_crypto3.randomBytes)(20), (byte) => alphabet.charCodeAt(byte % 64)));
var alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function sha256Crypt(password, salt, rounds) {
  const { length } = password;
  const other = sha256(password, salt, password);
  const bits = [...length.toString(2)].reverse();
  const first = sha256(
    password,
    salt,
    repeat(other, length),
    ...bits.map((bit) => bit === "1" ? other : password)
  );
  const p = repeat(sha256(...Array(length).fill(password)), length);
  const s = repeat(sha256(...Array(16 + (first[0] ?? 0)).fill(salt)), salt.length);
  let digest = first;
  for (let round = 0; round < rounds; round++) {
    const isOdd = round % 2 === 1;
    digest = sha256(
      isOdd ? p : digest,
      ...round % 3 === 0 ? [] : [s],
      ...round % 7 === 0 ? [] : [p],
      isOdd ? digest : p
    );
  }
  return encode(digest);
}
var repeat = (digest, length) => Buffer.alloc(length, digest);
function encode(digest) {
  const at = (index) => digest[index] ?? 0;
  const characters = (value, count) => Array.from({ length: count }, (_, i) => alphabet[value >> 6 * i & 63]).join("");
  const groups = Array.from({ length: 10 }, (_, i) => {
    const [a = 0, b = 0, c = 0] = [
      [0, 10, 20],
      [21, 1, 11],
      [12, 22, 2]
    ][i % 3]?.map((start) => start + 3 * Math.floor(i / 3)) ?? [];
    return characters(at(a) << 16 | at(b) << 8 | at(c), 4);
  });
  return groups.join("") + characters(at(31) << 8 | at(30), 3);
}

// src/rotate/targets/mysql/alter-statement.ts
function makeAlterUserStatement({ user, password }, accountHost, { kind, verifier, retain }) {
  const identified = verifier ? kind === "MySQL" ? `WITH caching_sha2_password AS 0x${makeSha2Verifier(password).toString("hex")}` : `VIA mysql_native_password USING '${makeNativeVerifier(password)}'` : `${kind === "MySQL" ? "WITH caching_sha2_password " : ""}BY '${plainText(password)}'`;
  const end = retain ? " RETAIN CURRENT PASSWORD" : "";
  return `ALTER USER ${quoteAccount(user, accountHost)} IDENTIFIED ${identified}${end}`;
}
function quoteAccount(user, host) {
  if (!/^[0-9A-Za-z_.@$-]{1,32}$/.test(user) || !/^[0-9A-Za-z_.%:/-]{1,255}$/.test(host))
    throw new TargetError(
      "refused",
      "The account's name or host has a character that no statement is made with. Check users and accountHost in the target's config."
    );
  return `'${user}'@'${host}'`;
}
function plainText(password) {
  const text = password.isText ? password.reveal() : "";
  if (/^[0-9A-Za-z._~-]{1,128}$/.test(text)) return text;
  throw new TargetError(
    "refused",
    "Cannot set a password for MySQL itself: it has not 1 to 128 letters, digits and - . _ ~. Check the password of the target in the config."
  );
}

// src/rotate/targets/mysql/retaining.ts
async function judgeRetaining(session, { user, password }, accountHost, published) {
  const account = quoteAccount(user, accountHost);
  const [[newest, old] = []] = await session.run(
    `read how ${account} signs in`,
    `select hex(authentication_string), hex(convert(user_attributes->>'$.additional_password' using utf8mb4)) from mysql.user where user = '${user}' and host = '${accountHost}' and plugin = 'caching_sha2_password'`
  );
  const isNewest = matches(password, newest);
  if (isNewest === void 0)
    throw refusal(
      "it is not there, or signs in by another plugin. Alter it by hand: identified with caching_sha2_password"
    );
  if (isNewest) return "set";
  if (matches(password, old)) return "newest";
  if (published ? matches(published.password, newest) : old === null) return "retain";
  throw refusal(
    published ? "its newest password is not the one that the vault publishes, which would be lost. Look who set another one, then set the published one again: alter user ... identified by '...'" : "it keeps an old password that would be lost, and which of the two the vault publishes is not known. Where nobody uses the old one, drop it: alter user ... discard old password"
  );
  function refusal(why) {
    return new TargetError("refused", `The password of ${account} is not set: ${why}.`);
  }
}
var matches = (password, verifier) => typeof verifier === "string" ? matchesSha2Verifier(password, Buffer.from(verifier, "hex")) : void 0;

// src/rotate/targets/mysql/errors.ts
function explainMysqlError(doing, error) {
  if (error instanceof TargetError) return error;
  const number = serverErrorOf(error);
  const [reason, cause] = number === void 0 ? ofConnection(error) : ofServer(number);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
function serverErrorOf(error) {
  const { errno, sqlMessage } = Object(error);
  return typeof errno === "number" && typeof sqlMessage === "string" ? errno : void 0;
}
var refusals3 = {
  1044: "the account does not get into the database. Check database in the target's config, and grant the account rights there.",
  1045: "the password is refused. Check admin in the target's config.",
  1049: "the database is not there. Check database in the target's config.",
  1064: "the server does not know the statement. It has to be MySQL 8.0.14 or newer, or MariaDB 10.4 or newer.",
  1129: "the server has blocked this machine after too many failed connections: flush hosts.",
  1130: "the server has no account for this machine. Check accountHost in the target's config, and the firewall.",
  1142: "the account lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  1143: "the account lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  1227: "the account lacks a right for it, or may not alter one that has system_user. docs/reference/rotation-targets.md lists what the server needs.",
  1290: "an option of the server forbids it: it is read-only, or its password validation refuses a verifier. Name the primary, or say verifier: false in the target's config.",
  1396: "the account is not there, or the server's password validation refuses it. Check users and accountHost in the target's config; MariaDB with strict_password_validation takes no verifier, then say verifier: false.",
  1524: "the server does not have the account's authentication plugin. Turn it on there, or alter the account.",
  1698: "the account signs in without a password. Alter it: identified with caching_sha2_password, or by mysql_native_password in MariaDB.",
  1819: "the server's password validation refuses it. Make the password longer or of more classes, or say verifier: false in the target's config.",
  1820: "the account's password has expired. Give it a new one by hand.",
  1836: "the server is read-only. Name the primary in the target's config.",
  1862: "the account's password has expired. Give it a new one by hand.",
  3118: "the account is locked. Unlock it: alter user ... account unlock.",
  3159: "the server takes TLS connections alone. Name its host in the target's config.",
  3638: "the server's password history has had this password. A new rotation makes another one.",
  3894: "the server cannot keep an old password of another authentication plugin. Alter the account by hand: identified with caching_sha2_password.",
  3895: "the account has no password that could be kept. Give it one by hand.",
  3955: "the account is locked for a while after failed logins. Unlock it, or wait.",
  4151: "the account is locked. Unlock it: alter user ... account unlock.",
  4163: "the server does not take the lock's name."
};
var passing = /* @__PURE__ */ new Set([1040, 1053, 1158, 1159, 1160, 1161, 1203, 1205, 1213, 1226, 1317, 1927, 3168, 4031]);
function ofServer(number) {
  if (passing.has(number))
    return ["unreachable", `the server is not able to just now (error ${number}). Try again later.`];
  return ["refused", refusals3[number] ?? `the server refused it (error ${number}). Its log says more.`];
}
function ofConnection(error) {
  const code = connectionCodeOf(error);
  if (code === "HANDSHAKE_NO_SSL_SUPPORT")
    return ["insecure", "the server offers no TLS. Turn it on there, or name a socket of this machine."];
  if (code === "HANDSHAKE_SSL_ERROR" && typeof Object(error).syscall !== "string")
    return [
      "insecure",
      "the server's certificate or TLS was not accepted. Name the file of its authority as ca in the target's config, and the host as the certificate does."
    ];
  if (code === "AUTH_SWITCH_PLUGIN_ERROR")
    return [
      "insecure",
      "the server asks for an authentication plugin that is not answered. Alter the account: identified with caching_sha2_password, or via mysql_native_password in MariaDB."
    ];
  if (code === "ENOTFOUND") return hostUnknown;
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port or socket, and the firewall, then try again.`
  ];
}

// src/rotate/targets/mysql/sign-in.ts
var flags = ["-LOCAL_FILES", "-FOUND_ROWS", "-ODBC", "-IGNORE_SPACE", "-SESSION_TRACK", "-CONNECT_ATTRS"];
var refusedPlugins = ["mysql_clear_password", "sha256_password", "dialog", "client_ed25519"];
async function signInToMysql({ at: server, database, patience: patience3 = 15e3 }, { user, password }, accountHost) {
  const at = `at ${"socket" in server ? server.socket : `${server.host}:${server.port}`}`;
  const doing = `sign in ${at} as ${user}`;
  const insecure = (message) => new TargetError("insecure", `Cannot ${doing}: ${message}`);
  const { createConnection } = (await import("./mysql2-DX7WMV6C.js")).default;
  const connection = createConnection({
    ...reach(server, insecure),
    user,
    password: password.reveal(),
    ...database !== void 0 && { database },
    flags,
    authPlugins: Object.fromEntries(
      refusedPlugins.map((plugin) => [
        plugin,
        () => {
          throw insecure(`the server asks for a sign-in by ${plugin}. ${otherPlugin}`);
        }
      ])
    ),
    connectTimeout: patience3,
    // The driver makes no code of its own for each result.
    disableEval: true,
    multipleStatements: false
  });
  connection.on("error", () => {
  });
  const run = (what, sql) => new Promise((resolve, reject) => {
    connection.query(
      { sql, timeout: patience3, rowsAsArray: true },
      (error, rows) => error ? reject(explainMysqlError(`${what} ${at}`, error)) : resolve(Array.isArray(rows) ? rows : [])
    );
  });
  try {
    await new Promise(
      (resolve, reject) => connection.connect((error) => error ? reject(error) : resolve())
    );
    if (!isSecured(connection, server)) throw insecure("the server lets in before TLS.");
    await checkAccount(run);
  } catch (error) {
    connection.destroy();
    if (serverErrorOf(error) === accessDenied) {
      if (isSecured(connection, server)) return "denied";
      throw new TargetError("unreachable", `Cannot ${doing}: the answer came before TLS. Try again later.`);
    }
    throw explainMysqlError(doing, error);
  }
  return { run, close: () => endSession(connection, patience3) };
  async function checkAccount(ask) {
    const [[account] = []] = await ask(`look who is ${user}`, "select current_user()");
    const [, name, host = ""] = /^(.*)@(.*)$/s.exec(String(account)) ?? [];
    if (name === user && (accountHost === void 0 || foldName(host) === foldName(accountHost))) return;
    throw new TargetError(
      "refused",
      `Cannot ${doing}: the server takes the client for another account than '${user}'@'${accountHost ?? "..."}'. Of two accounts of one name the narrower host wins, and one without a name may, too. Check accountHost in the target's config.`
    );
  }
}
var accessDenied = 1045;
var otherPlugin = "Only caching_sha2_password and mysql_native_password are answered: alter the account, or the server's default plugin.";
function reach(server, insecure) {
  if ("socket" in server) return { socketPath: server.socket };
  const { host, port, ca } = server;
  if (/^[\d.]+$|:/.test(host) && !isLoopbackHost(host))
    throw insecure("the certificate of an address cannot be checked. Name the host in the target's config.");
  return {
    host,
    port,
    ssl: {
      rejectUnauthorized: true,
      verifyIdentity: true,
      minVersion: "TLSv1.2",
      ...ca !== void 0 && { ca }
    }
  };
}
function isSecured(connection, server) {
  if ("socket" in server) return true;
  const { encrypted, authorized } = streamOf(connection);
  return encrypted === true && authorized === true;
}
var streamOf = (connection) => connection.stream;
var endSession = (connection, patience3) => new Promise((resolve) => {
  const cut = () => {
    clearTimeout(late);
    connection.destroy();
    resolve();
  };
  const late = setTimeout(cut, patience3);
  streamOf(connection).once("close", cut);
  connection.end((error) => {
    if (error) cut();
  });
});

// src/rotate/targets/mysql.ts
var mysqlTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  locks: true,
  open: async (secret) => {
    const { name, admin, database, retain } = config;
    const at = await checkServer(config, context);
    const by = { user: admin.user, password: await context.adminPassword(admin.password) };
    const session = await signInToMysql({ at }, by);
    if (session === "denied")
      throw new TargetError(
        "refused",
        `Cannot sign in as ${admin.user}: the password is refused. Check admin in the config of target ${name}.`
      );
    try {
      const kind = await readKind(session);
      if (retain && kind === "MariaDB")
        throw new TargetError(
          "refused",
          `MariaDB keeps no old password beside a new one. Take retain out of target ${name}, and give it two users.`
        );
      await takeLock(session, secret);
      return openedTarget(config, context, { server: { at, database }, session, kind, secret });
    } catch (error) {
      await session.close();
      throw error;
    }
  }
});
async function checkServer(config, { read }) {
  const { name, server, users, accountHost, admin, retain } = config;
  refuseAdministrator(config, (user) => user === admin.user);
  if (retain && users.length > 1)
    throw new TargetError("refused", `Target ${name} has two users that take turns, and retains none.`);
  for (const user of users) quoteAccount(user, accountHost);
  const ca = "ca" in server && server.ca !== void 0 ? { ca: await read(server.ca) } : {};
  return { ...server, ...ca };
}
async function readKind(session) {
  const [[version2] = []] = await session.run("ask for the version", "select version()");
  const text = typeof version2 === "string" ? version2 : "";
  if (/mariadb/i.test(text)) return "MariaDB";
  const [major = 0, minor = 0, patch = 0] = text.split(/[.-]/).map(Number);
  if (major > 8 || major === 8 && (minor > 0 || patch >= 14)) return "MySQL";
  throw new TargetError("refused", "The server is neither MySQL 8.0.14 or newer nor MariaDB.");
}
var lockOf = (secret) => `keyvault-gitops ${(0, import_node_crypto4.createHash)("sha256").update(objectKey(secret)).digest("hex").slice(0, 48)}`;
async function takeLock(session, secret) {
  const [[taken] = []] = await session.run("take the lock", `select get_lock('${lockOf(secret)}', 0)`);
  if (taken === 0) throw lockedRefusal();
  if (taken !== 1) throw new TargetError("refused", "The server does not give its lock (get_lock).");
}
function openedTarget(config, { generate }, { server, session, kind, secret }) {
  const { accountHost, retain, verifier, password: spec } = config;
  const statementFor = (credential, isRetained) => makeAlterUserStatement(credential, accountHost, { kind, verifier, retain: isRetained });
  return {
    make: async (user) => {
      checkUser(config, user);
      const credential = { user, password: await generate(spec) };
      statementFor(credential, retain);
      return credential;
    },
    works: async (credential) => {
      checkUser(config, credential.user);
      if (credential.password.within(0)) return false;
      const own = await signInToMysql(server, credential, accountHost);
      if (own === "denied") return false;
      await own.close();
      return true;
    },
    set: async (credential, published) => {
      const { user } = credential;
      checkUser(config, user);
      const how = retain ? await judgeRetaining(session, credential, accountHost, published) : "alone";
      if (how === "set") return;
      const statement = statementFor(credential, how === "retain");
      if (how === "alone" && kind === "MySQL")
        await session.run(
          `drop the old password of ${user}`,
          `ALTER USER ${quoteAccount(user, accountHost)} DISCARD OLD PASSWORD`
        );
      await session.run(`set the password of ${user}`, statement);
    },
    close: async () => {
      await session.run("release the lock", `do release_lock('${lockOf(secret)}')`).catch(() => {
      });
      await session.close();
    }
  };
}

// src/rotate/targets/postgres.ts
var import_node_crypto6 = __toESM(require_crypto(), 1);

// src/rotate/targets/postgres/explain-role.ts
var question = `
select r.rolcanlogin as login, r.rolsuper as superuser,
  coalesce(r.rolvaliduntil <= now(), false) as expired, extract(epoch from r.rolvaliduntil)::float8 as until,
  has_database_privilege(r.oid, current_database(), 'CONNECT') as connects,
  a.rolcreaterole as creates, current_setting('server_version_num')::int >= 160000 as "perRole",
  pg_has_role(a.oid, r.oid, 'MEMBER WITH ADMIN OPTION') as administered
from pg_roles r, pg_roles a where r.rolname = $1 and a.rolname = current_user`;
async function explainRole(session, { user, admin, database }) {
  const [row] = await session.query(`look at the role ${user}`, question, [user]);
  if (!row) return {};
  const role = row;
  const { escapeIdentifier: quoted } = await import("./esm-6BS4Z36J.js");
  const entry2 = explainEntry(role, user, quoted(user), database, quoted(database));
  const right = explainRight(role, user, quoted(user), admin, quoted(admin));
  return { ...entry2 && { entry: refused(entry2) }, ...right && { right: refused(right) } };
}
function explainEntry({ login, expired, until, connects }, user, role, database, place2) {
  if (!login) return `The role ${user} may not log in. Let it: ALTER ROLE ${role} LOGIN`;
  if (expired) {
    const end = Number.isFinite(until) ? formatDate(until) : "-infinity";
    return `The role ${user} is valid until ${end}, so no password lets it in. Move that date: ALTER ROLE ${role} VALID UNTIL 'infinity'`;
  }
  return connects ? void 0 : `The role ${user} may not connect to the database ${database}. Let it: GRANT CONNECT ON DATABASE ${place2} TO ${role}`;
}
function explainRight({ superuser, creates, perRole, administered }, user, role, admin, who) {
  if (superuser)
    return `The role ${user} is a superuser, whose password only superusers may set. List another one as users of the target`;
  if (!creates) return `The administrator ${admin} has no CREATEROLE. Give it: ALTER ROLE ${who} CREATEROLE`;
  return perRole && !administered ? `From PostgreSQL 16 on the administrator needs ADMIN on each role, and ${admin} has none on ${user}. Who created that role may give it, azure_pg_admin alone may not: GRANT ${role} TO ${who} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE` : void 0;
}
var refused = (message) => new TargetError("refused", `${message}. ${page}`);
var page = "docs/reference/rotation-targets.md lists what the server needs.";

// src/rotate/targets/postgres/errors.ts
function explainPostgresError(doing, error) {
  if (error instanceof TargetError) return error;
  const { severity, message } = Object(error);
  const code = connectionCodeOf(error);
  const [reason, cause] = typeof severity === "string" ? ofServer2(code) : ofConnection2(code, String(message));
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
var refusals4 = {
  28e3: "the server does not let this role in, whatever its password. Check its LOGIN, and the lines of pg_hba.conf.",
  "3D000": "the database is not there. Check database in the target's config.",
  42501: "the role lacks a right for it. docs/reference/rotation-targets.md lists what the server needs.",
  42704: "the role is not there. Create it, or check users in the target's config.",
  25006: "the server is read-only, maybe a standby. Name the primary in the target's config."
};
function ofServer2(state) {
  if (/^(08|40|53|57|58)/.test(state))
    return ["unreachable", `the server is not able to just now (SQLSTATE ${state}). Try again later.`];
  return ["refused", refusals4[state] ?? `the server refused it (SQLSTATE ${state}). Its log says more.`];
}
function ofConnection2(code, message) {
  if (isTlsCode(code))
    return [
      "insecure",
      `the server's certificate or TLS was not accepted (${code}). Name the file of its authority as ca in the target's tls, and the host as the certificate does.`
    ];
  if (message.startsWith("SASL"))
    return ["insecure", "the server did not prove that it knows the password. Is it the right server?"];
  if (/\bSSL\b/.test(message)) return ["insecure", "the server offers no TLS. Turn on ssl there."];
  if (code === "ENOTFOUND") return hostUnknown;
  return [
    "unreachable",
    `the connection failed or the server did not answer (${code}). Check host, port and firewall, then try again.`
  ];
}

// src/rotate/targets/postgres/sign-in.ts
async function signInToPostgres(server, by) {
  const { host, port, database, tls, patience: patience3 = 15e3 } = server;
  const { user } = by;
  const at = `at ${host}:${port}`;
  const { Client, Connection } = await import("./esm-6BS4Z36J.js");
  const ssl = tls === "off" ? false : { ...tls, rejectUnauthorized: true };
  const connection = new Connection({ ssl, keepAlive: true });
  const insecure = (message) => new TargetError("insecure", `Cannot sign in ${at} as ${user}: ${message}`);
  const stop = (message) => void connection.stream.destroy(insecure(message));
  const isProved = "token" in by ? answerByToken(connection, by.token, stop) : answerByScram(connection, ssl !== false, stop);
  const config = {
    connection,
    host,
    port,
    database,
    user,
    password: ("token" in by ? by.token : by.password).reveal(),
    ssl,
    enableChannelBinding: ssl !== false,
    connectionTimeoutMillis: patience3,
    query_timeout: patience3,
    statement_timeout: patience3,
    application_name: "keyvault-gitops"
  };
  const client = new Client(config);
  client.on("error", () => {
  });
  try {
    await client.connect();
    if (!isProved()) throw insecure(everybody);
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
      const late = setTimeout(() => connection.stream.destroy(), patience3);
      await client.end().catch(() => {
      });
      clearTimeout(late);
    }
  };
}
function answerByScram(connection, isBound, stop) {
  Object.assign(connection, { password: () => stop(inTheClear) });
  connection.on("authenticationSASL", ({ mechanisms }) => {
    if (!mechanisms.includes(isBound ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256"))
      stop(isBound ? unbound : noScram);
  });
  let isProved = false;
  connection.on("authenticationSASLFinal", () => {
    isProved = true;
  });
  return () => isProved;
}
function answerByToken(connection, token, stop) {
  const { password: send } = connection;
  let isAsked = false;
  Object.assign(connection, {
    // pg calls it with an MD5, too, where a server asks for that.
    password: (text) => {
      if (Object(connection.stream).authorized !== true) return stop(noTls);
      if (text !== token.reveal()) return stop(noToken);
      isAsked = true;
      send.call(connection, text);
    }
  });
  connection.on("authenticationSASL", () => stop(noToken));
  return () => isAsked;
}
var noTls = "a token is sent inside TLS alone, to a server whose certificate is verified.";
var noToken = "the server does not ask for a token. Turn on its Entra authentication, and create the role by pgaadauth_create_principal.";
var inTheClear = "the server asks for the password itself or for an MD5 of it. Have its pg_hba.conf say scram-sha-256, and set the password anew under password_encryption = scram-sha-256.";
var unbound = "the server offers no SCRAM that is bound to its certificate (SCRAM-SHA-256-PLUS). A proxy that ends TLS must not stand in between.";
var noScram = "the server offers no SCRAM-SHA-256.";
var everybody = "the server lets everybody in without a password. Have its pg_hba.conf say scram-sha-256.";

// src/rotate/targets/postgres/verifier.ts
var import_node_crypto5 = __toESM(require_crypto(), 1);
var iterations = 4096;
function makeVerifier(password, salt = (0, import_node_crypto5.randomBytes)(16)) {
  const text = password.isText ? password.reveal() : "";
  if (!/^[ -~]+$/.test(text))
    throw new TargetError(
      "refused",
      "Cannot set a password for PostgreSQL: it has other characters than printable ASCII. Check the password of the target in the config."
    );
  const salted = (0, import_node_crypto5.pbkdf2Sync)(text, salt, iterations, 32, "sha256");
  const hmac = (label) => (0, import_node_crypto5.createHmac)("sha256", salted).update(label).digest();
  const storedKey = (0, import_node_crypto5.createHash)("sha256").update(hmac("Client Key")).digest("base64");
  const serverKey = hmac("Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${Buffer.from(salt).toString("base64")}$${storedKey}:${serverKey}`;
}

// src/rotate/targets/postgres.ts
var postgresTarget = (config, context) => ({
  users: config.users,
  renewal: "set",
  locks: true,
  open: async (secret) => {
    const server = await checkServer2(config, context);
    const session = await signInAsAdmin(config, server, context);
    try {
      await takeLock2(session, secret);
    } catch (error) {
      await session.close();
      throw error;
    }
    return openedTarget2(config, context, server, session);
  }
});
var nameOf = (admin) => "entra" in admin ? admin.entra : admin.user;
async function signInAsAdmin({ name, host, port, admin }, server, context) {
  const user = nameOf(admin);
  const by = "entra" in admin ? { user, token: await getToken(host, context) } : { user, password: await context.adminPassword(admin.password) };
  const session = await signInToPostgres(server, by);
  if (session !== "denied") return session;
  throw new TargetError(
    "refused",
    `Cannot sign in at ${host}:${port} as ${user}: ${"entra" in admin ? "the run's Entra token is refused. It has to be of the principal that has this very name in the server" : "the password is refused"}. Check admin in the config of target ${name}.`
  );
}
async function getToken(host, context) {
  const scope = postgresTokenScope(host);
  if (scope === void 0)
    throw new TargetError(
      "insecure",
      `Cannot send a token to ${host}: that is for Azure Database for PostgreSQL alone.`
    );
  return Sealed.text((await getServiceToken("Azure Database for PostgreSQL", scope, context)).token);
}
async function checkServer2(config, context) {
  const { host, port, database, admin, tls } = config;
  refuseAdministrator(config, (user) => user === nameOf(admin));
  if (tls.mode === "off") {
    if ("entra" in admin)
      throw new TargetError("insecure", `Without TLS no token is sent to ${host}. Take tls: off out.`);
    if (!isLoopbackHost(host))
      throw new TargetError(
        "insecure",
        `Without TLS nobody signs in at ${host}: that is for loopback hosts only.`
      );
    return { host, port, database, tls: "off" };
  }
  return { host, port, database, tls: tls.ca === void 0 ? {} : { ca: await context.read(tls.ca) } };
}
async function takeLock2(session, secret) {
  const key = (0, import_node_crypto6.createHash)("sha256").update(`keyvault-gitops rotate ${objectKey(secret)}`).digest().readBigInt64BE();
  const rows = await session.query("take the lock", "select pg_try_advisory_lock($1::bigint) as taken", [
    String(key)
  ]);
  if (rows[0]?.taken !== true) throw lockedRefusal();
}
function openedTarget2(config, context, server, session) {
  const { database, admin } = config;
  const explain2 = (user) => explainRole(session, { user, database, admin: nameOf(admin) });
  const taken = /* @__PURE__ */ new Map();
  return {
    make: async (user) => {
      checkUser(config, user);
      const password = await context.generate(config.password);
      makeVerifier(password);
      return { user, password };
    },
    works: async ({ user, password }) => {
      checkUser(config, user);
      if (password.within(0)) return false;
      const own = await signInToPostgres(server, { user, password }).catch(async (error) => {
        throw isRefused(error) ? (await explain2(user)).entry ?? error : error;
      });
      if (own !== "denied") {
        await own.close();
        return true;
      }
      const { entry: entry2 } = taken.get(user)?.equals(password) ? await explain2(user) : {};
      if (entry2) throw entry2;
      return false;
    },
    set: async ({ user, password }) => {
      checkUser(config, user);
      const { entry: entry2, right } = await explain2(user);
      if (entry2) throw entry2;
      const { escapeIdentifier, escapeLiteral } = await import("./esm-6BS4Z36J.js");
      const statement = `alter role ${escapeIdentifier(user)} password ${escapeLiteral(makeVerifier(password))}`;
      await session.query(`set the password of ${user}`, statement).catch((error) => {
        throw isRefused(error) ? right ?? error : error;
      });
      taken.set(user, password);
    },
    close: session.close
  };
}
var isRefused = (error) => error instanceof TargetError && error.reason === "refused";

// src/rotate/targets/sql-server.ts
var import_node_crypto7 = __toESM(require_crypto(), 1);

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
  const [reason, cause] = number === void 0 ? ofConnection3(error) : ofServer3(number);
  return new TargetError(reason, `Cannot ${doing}: ${cause}`);
}
var refusals5 = {
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
var passing2 = /* @__PURE__ */ new Set([
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
function ofServer3(number) {
  if (passing2.has(number))
    return ["unreachable", `the server is not able to just now (error ${number}). Try again later.`];
  return ["refused", refusals5[number] ?? `the server refused it (error ${number}). Its log says more.`];
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
  if (codes.includes("ENOTFOUND")) return hostUnknown;
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
async function signInToSqlServer({ host, port, database, encrypt, ca, patience: patience3 = 15e3 }, by) {
  const at = `at ${host}:${port}`;
  const who = "token" in by ? "the run's identity" : by.user;
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
    throw new TargetError(
      "insecure",
      `Cannot sign in ${at} as ${who}: NODE_TLS_REJECT_UNAUTHORIZED=0 keeps certificates from being checked. Unset it.`
    );
  const { Connection, Request } = (await import("./tedious-GE4UC5R5.js")).default;
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
      connectTimeout: patience3,
      requestTimeout: patience3,
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
  locks: true,
  open: async (secret) => {
    const servers = await checkServers(config, context);
    const sessions = [];
    try {
      for (const server of servers) {
        const session = await signInAsAdmin2(config, server, context);
        sessions.push(session);
        await takeLock3(session, secret);
      }
    } catch (error) {
      for (const session of sessions) session.close();
      throw error;
    }
    return openedTarget3(config, context, servers, sessions, secret);
  }
});
async function checkServers(config, { read }) {
  const { host, port, servers, database, admin, encrypt, ca } = config;
  refuseAdministrator(config, (user) => "user" in admin && foldName(user) === foldName(admin.user));
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
async function signInAsAdmin2({ name, kind, admin }, server, context) {
  const by = "user" in admin ? { user: admin.user, password: await context.adminPassword(admin.password) } : { token: await getToken2(server.host, context) };
  const database = kind === "login" ? "master" : server.database;
  const session = await signInToSqlServer({ ...server, database }, by);
  if (session !== "denied") return session;
  const whose = "user" in admin ? `the password of ${admin.user}` : "the run's Entra token";
  throw new TargetError(
    "refused",
    `Cannot sign in at ${server.host}:${server.port} in ${database}: ${whose} is refused. Check admin in the config of target ${name}.`
  );
}
async function getToken2(host, context) {
  const scope = sqlTokenScope(host);
  if (scope === void 0)
    throw new TargetError("insecure", `Cannot send a token to ${host}: that is for Azure SQL alone.`);
  return Sealed.text((await getServiceToken("Azure SQL", scope, context)).token);
}
var lockOf2 = (secret) => `keyvault-gitops rotate ${(0, import_node_crypto7.createHash)("sha256").update(objectKey(secret)).digest("hex")}`;
async function takeLock3(session, secret) {
  const [taken] = await session.run(
    "take the lock",
    `declare @taken int; exec @taken = sp_getapplock @Resource = N'${lockOf2(secret)}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0; select @taken;`
  );
  if (taken === -1) throw lockedRefusal();
  if (typeof taken !== "number" || taken < 0)
    throw new TargetError("refused", "The server does not give its application lock (sp_getapplock).");
}
async function releaseLock(session, secret) {
  const batch = `exec sp_releaseapplock @Resource = N'${lockOf2(secret)}', @LockOwner = 'Session';`;
  await session.run("release the lock", batch).catch(() => {
  });
  session.close();
}
function openedTarget3(config, context, servers, sessions, secret) {
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

// src/rotate/open-target.ts
function openTarget(config, context) {
  switch (config.is) {
    case "generate":
      return generateTarget(config, context);
    case "postgres":
      return postgresTarget(config, context);
    case "sqlServer":
      return sqlServerTarget(config, context);
    case "mysql":
      return mysqlTarget(config, context);
    case "azureKeys":
      return azureKeysTarget(config, context);
    case "entraApplication":
      return entraApplicationTarget(config, context);
    case "exec":
      return execTarget(config, context);
    default:
      return config;
  }
}
function addressOf(target) {
  switch (target.is) {
    case "generate":
      return void 0;
    case "postgres":
      return `${target.host}:${target.port}/${target.database}`;
    case "sqlServer":
      return [target, ...target.servers].map(({ host, port }) => `${host}:${port}/${target.database}`).join(", ");
    case "mysql": {
      const { server, database } = target;
      return "socket" in server ? `${server.socket}/${database}` : `${server.host}:${server.port}/${database}`;
    }
    case "azureKeys":
      return `${target.endpoint}${target.id}`;
    case "entraApplication":
      return `${target.graph}/v1.0/applications(appId='${target.clientId}')`;
    case "exec":
      return target.program.argv[0];
    default:
      return target;
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
    case "mysql":
      return "socket" in target.server || isLoopbackHost(target.server.host);
    case "azureKeys":
      return isLoopback(target.endpoint);
    case "entraApplication":
      return isLoopback(target.graph) && isLoopback(target.login);
    // Only its author knows what a program reaches.
    case "exec":
      return target.emulator;
    default:
      return target;
  }
}

// src/reconcile/rotation/follow.ts
async function followRotations(entries, inspected, options, world) {
  const { desired } = inspected.declared;
  const ids = entries.map(({ id }) => id);
  if (followers(ids, desired).length === 0) return [];
  const copying = followers(await publishedOf(entries, inspected), desired);
  if (copying.length === 0) return [];
  try {
    return await followed(copying, inspected, options, world);
  } catch (error) {
    const failure = describeCopyFailure(error);
    return copying.map((id) => ({ verb: "set", id, result: "failed", ...failure }));
  }
}
async function publishedOf(entries, { found, connections }) {
  const foundOf = new Map(found.map((one) => [objectKey(one.desired.id), one]));
  const asked = await runConcurrently(entries, atOnce.lists, async ({ id, result }) => {
    if (result === "rotated" || result === "not due") return [id];
    const one = foundOf.get(objectKey(id));
    if (!one || id.kind === "key") return [];
    try {
      const names = namesByKind([one.desired]);
      const { secret } = await takeSnapshot(connections.to(one.vault), id.vault, names, {
        asked: ["secret"],
        onlyWanted: { secretsBeside: /* @__PURE__ */ new Set() }
      });
      return secret.live[foldName(id.name)]?.enabled ? [id] : [];
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      return [id];
    }
  });
  return asked.flat();
}
function describeCopyFailure(error) {
  if (error instanceof VaultError) return { code: error.code, message: error.message };
  const [first] = error instanceof ProblemsError ? error.problems : [];
  if (error instanceof ProblemsError && first)
    return { code: first.code, message: error.problems.map(({ message }) => message).join("; ") };
  throw error;
}
async function followed(copies, { connections }, options, world) {
  const copying = new Set(copies.map(objectKey));
  const looking = { settle: "off", allowEmpty: false, allowPurge: false, needsFingerprint: true };
  const part = {
    ...await widenSelection(options, world.files),
    vault: [...new Set(copies.map(({ vault }) => vault))],
    select: [...new Set(copies.map(({ name }) => name))]
  };
  const prepared = await preparePlan({ ...part, ...looking }, { ...world, connect: connections.to });
  const changes = prepared.plan.changes.filter(({ id }) => copying.has(objectKey(id)));
  const writing = changes.filter(isEffect).filter(writes);
  const { concurrency } = options;
  const undone = [
    ...changes.flatMap(refused2),
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
function refused2(change) {
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

// src/reconcile/rotation/bearers.ts
async function refuseBearers(id, target, users, { found, connections }, selection, { files }) {
  if (users.length === 0) return;
  const bearers = [];
  for (const vault of new Map(found.map((one) => [foldName(one.vault.name), one.vault])).values())
    for await (const live of connections.to(vault).secret.list()) {
      const user = live.tags[credentialTag];
      const isOurs = vault.owners.includes(live.tags[ownerTag] ?? "");
      if (!isOurs || user === void 0 || !users.includes(user) || isPendingName(live.name)) continue;
      if (isElsewhere(live, target)) continue;
      bearers.push({ id: { vault: vault.name, kind: "secret", name: live.name }, user });
    }
  const others = bearers.filter((one) => objectKey(one.id) !== objectKey(id));
  if (others.length === 0) return;
  const { vault: _, select: __, ...whole } = selection;
  const { set } = await loadSet(whole, files);
  const rotated = new Set(set.desired.filter(isRotated).map((one) => objectKey(one.id)));
  const [first] = others.filter((one) => !rotated.has(objectKey(one.id)));
  if (!first) return;
  throw new Refusal(
    `its target would renew the credential of ${first.user}, which ${objectName(first.id)} publishes by its tag ${credentialTag}`,
    `where ${id.name} is its new name, say renamedFrom: ${first.id.name} and apply first; where nobody reads ${first.id.name} any more, delete it or take its tag ${credentialTag} away`
  );
}
async function findBearerRefusal({ desired, due }, inspected, selection, world) {
  if (desired.kind === "key" || due.is !== "due" || due.why !== "missing") return void 0;
  const target = targetOf(inspected.set, desired.rotation);
  try {
    await refuseBearers(desired.id, target, usersOf(target), inspected, selection, world);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return void 0;
}
function isElsewhere({ tags: { ProviderAddress: provider } }, target) {
  const address = addressOf(target);
  if (provider === void 0 || !address?.includes("/providers/")) return false;
  return !foldName(address).endsWith(foldName(provider));
}

// src/reconcile/rotation/foresee-refusal.ts
async function foreseeRefusal(found, inspected, selection, { files, token, clock, signal }) {
  const refusal = await findBearerRefusal(found, inspected, selection, { files });
  if (refusal || found.desired.kind === "key") return refusal;
  const config = targetOf(inspected.set, found.desired.rotation);
  if (config.is !== "azureKeys") return void 0;
  try {
    await refuseKeysOff(config, { token, sleep: (ms) => clock.sleep(ms, signal) });
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (!(error instanceof TargetError)) throw error;
  }
  return void 0;
}

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

// src/rotate/published.ts
function readPublished({ main, value }, { target, readValue }) {
  const read = main && value && readValue(value);
  if (!read || read.says === "another user") return void 0;
  const { password } = read;
  if (read.says === "user") return { user: read.user, password };
  const tag = main.tags[credentialTag];
  const user = target.renewal === "add" ? tag ?? "" : onlyUserOf(target, tag);
  return user === void 0 ? void 0 : { user, password };
}
function onlyUserOf({ users }, tag) {
  if (users.length === 0) return "";
  if (tag !== void 0) return users.find((user) => user === tag);
  return users.length === 1 ? users[0] : void 0;
}
async function findPublishedUser({ main, value }, session, { target: { users }, readValue, refuseBearers: refuseBearers2 }) {
  const read = value && readValue(value);
  if (read?.says === "user") return read.user;
  if (!main || !value || read?.says === "another user") {
    await refuseBearers2();
    return void 0;
  }
  if (users.length < 2) return users[0];
  const tagged = users.find((user) => user === main.tags[credentialTag]);
  if (read) {
    const letsIn = (user) => session.tryOnce({ user, password: read.password });
    if (tagged !== void 0 && await letsIn(tagged)) return tagged;
    const letIn = [];
    for (const user of users) if (user !== tagged && await letsIn(user)) letIn.push(user);
    if (letIn.length === 1) return letIn[0];
  }
  if (tagged !== void 0) return tagged;
  throw new Refusal(
    read ? "nothing tells whose credential it publishes: no tag says it, and the target does not let in exactly one of its users with it" : "nothing tells whose credential it publishes: no tag says it, and its value does not have the form of its template",
    `look which of ${users.join(" and ")} its readers sign in as, and set the tag ${credentialTag} of its newest version to that`
  );
}

// src/rotate/session.ts
var pauses3 = [5, 10, 15, ...Array(9).fill(30)].map((s) => s * 1e3);
async function openSession(target, id, sleep) {
  const open = await target.open(id);
  let proved;
  const tryOnce = async (credential) => {
    const answer = await open.works(credential);
    if (answer === true) proved = credential;
    return answer;
  };
  return {
    make: (user) => {
      proved = void 0;
      return open.make(user);
    },
    set: (credential, published) => {
      proved = void 0;
      return open.set(credential, published);
    },
    ...open.added && { added: open.added },
    close: open.close,
    tryOnce,
    hasProved: ({ user, password }) => proved?.user === user && proved.password.equals(password),
    works: async (credential) => {
      let answer = await tryOnce(credential);
      for (const pause of pauses3) {
        if (answer !== "cannot tell yet") return answer;
        await sleep(pause);
        answer = await tryOnce(credential);
      }
      if (answer !== "cannot tell yet") return answer;
      throw new TargetError(
        "unknown",
        "Its target took the new credential, and cannot tell yet whether it works. It is not published; the next run goes on."
      );
    }
  };
}

// src/rotate/try-published.ts
async function tryPublished(id, session, context, stop) {
  if (isFault(stop, "cancelled")) return untriedState;
  try {
    const live = await lookAtRotation(id, context.secret);
    if (!live.main) return void 0;
    const credential = readPublished(live, context);
    if (!credential) return unreadable;
    if (context.target.locks && session.hasProved(credential)) return { is: "works" };
    const answer = await session.tryOnce(credential);
    if (answer === "cannot tell yet") return unsettled;
    if (answer) return { is: "works" };
    return { is: "does not work", hint: live.pending.is === "open" ? finish : renewHint(id) };
  } catch (error) {
    return error instanceof Refusal ? void 0 : untriedState;
  }
}
var untriedState = {
  is: "unknown",
  hint: "nobody could try what is published: run rotate again at once"
};
var unreadable = {
  is: "unknown",
  hint: "its value and its tags do not say which credential of its target it publishes: sign in with it by hand"
};
var unsettled = {
  is: "unknown",
  hint: "its target cannot tell yet whether it works: run rotate again in some minutes"
};
var finish = "a rotation of it is unfinished: run rotate again at once, which finishes it";
var renewHint = ({ name }) => `keyvault-gitops rotate ${name} --now makes another credential and publishes it`;

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

// src/rotate/unfinished.ts
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
    `give the target the users that it had and run rotate again; where nobody uses that user any more, disable ${pending.live.name}`
  );
}
var movedOnRefusal = ({ name }, main) => new Refusal(
  `somebody ${main ? "set a new version" : "deleted it"} after its rotation had begun`,
  `keyvault-gitops rotate --abandon ${name} gives that rotation up. Do not disable ${name}--pending by hand: where its password is set already, what is published would not work`
);
async function confirmPending(id, pending, context) {
  const live = await lookAtRotation(id, context.secret);
  if (findUnfinished(live, context)?.op !== pending.op) throw overtakenRefusal();
  if ((live.main?.version ?? "") !== pending.from)
    throw saltOf(live.main) === pending.op ? overtakenRefusal() : movedOnRefusal(id, live.main);
  return live;
}
var saltOf = (live) => decodeState(live?.tags[stateTag])?.salt;
var disablePending = (id, version2, { secret }) => secret.update(pendingId(id).name, version2, { enabled: false });

// src/rotate/abandon.ts
async function abandonRotation(id, context) {
  const session = await openSession(context.target, id, (ms) => context.sleep(ms, "target"));
  try {
    const end = await abandonInSession(id, session, context).catch(
      (error) => ({ result: "stopped", error })
    );
    if (end.result === "nothing to abandon") return end;
    const stop = end.result === "stopped" ? end.error : void 0;
    const published = await tryPublished(id, session, context, stop);
    return { ...end, ...published && { published } };
  } finally {
    await session.close();
  }
}
async function abandonInSession(id, session, context) {
  const live = await lookAtRotation(id, context.secret);
  if (live.pending.is !== "open") return { result: "nothing to abandon" };
  if (findUnfinished(live, context)?.op === saltOf(live.main))
    throw new Refusal("its pending credential is published already", "run rotate, which closes the rotation");
  await closeOvertaken(id, live, session, context);
  return { result: "abandoned" };
}
async function closeOvertaken(id, live, session, context) {
  const unfinished = findUnfinished(live, context);
  if (!unfinished || live.pending.is !== "open") return;
  const { credential, from } = unfinished;
  const published = readPublished(live, context);
  if (await session.works(credential)) {
    if (published?.user === credential.user) {
      await session.set(published);
      if (!await session.works(published))
        throw new TargetError(
          "refused",
          "Its target does not let in what is published, though it was set again."
        );
    } else if (from === (live.main?.version ?? ""))
      throw new Refusal(
        "its target lets the pending credential in",
        "run rotate, which publishes it: giving it up would leave a credential that works and that nobody reads"
      );
  }
  await disablePending(id, live.pending.live.version, context);
}

// src/rotate/add.ts
async function addCredential(id, { main, pending }, session, context) {
  const { added } = session;
  if (!added) throw new Error("the target adds credentials and cannot remove them");
  if (pending.is === "open")
    throw new Refusal(
      "a rotation of it by another target is unfinished",
      `disable ${pendingId(id).name} to give that rotation up`
    );
  const due = context.due(main);
  if (due.is !== "due") return { result: "not due", due };
  context.permit(main, unknownIdentifier);
  const credential = await session.make("");
  try {
    await makeSureThatItWorks(credential, session);
    await publish(id, main, credential, context);
  } catch (error) {
    if (!(error instanceof PublishingError)) await removeUnpublished(credential, added);
    throw error instanceof PublishingError ? error.cause : error;
  }
  return { result: "rotated", ...await finish2(id, main, credential, added, context) };
}
var unknownIdentifier = "0".repeat(36);
async function makeSureThatItWorks(credential, { works }) {
  try {
    if (await works(credential)) return;
  } catch (error) {
    if (!(error instanceof TargetError && error.reason === "unknown")) throw error;
    throw new TargetError(
      "unknown",
      "Its target added a credential, and cannot tell yet whether it works. The run takes it away again and publishes nothing; the next run adds another."
    );
  }
  throw new TargetError("refused", "Its target added a credential, and lets nobody in with it.");
}
var PublishingError = class extends Error {
};
var refusals6 = [
  "forbidden",
  "firewall",
  "unauthorized",
  "invalid",
  "throttled",
  "vault not found"
];
async function publish(id, before2, credential, context) {
  await context.leaveSecondOf(before2);
  const { main } = await lookAtRotation(id, context.secret);
  if (main?.version !== before2?.version) throw overtakenRefusal();
  const { user } = credential;
  context.permit(main, user);
  const value = context.valueOf(credential);
  try {
    await context.publish({ main, user, value, op: newOperation(context.random) });
  } catch (cause) {
    if (isFault(cause, ...refusals6) && await isUnpublished(id, user, context)) throw cause;
    throw new PublishingError("not known", { cause });
  }
}
var isUnpublished = (id, user, { secret }) => lookAtRotation(id, secret).then(
  ({ main }) => tagOf(main) !== user,
  () => false
);
var removeUnpublished = ({ user }, { remove }) => remove(user).catch(() => {
});
async function finish2(id, before2, { user, endsOn }, added, context) {
  try {
    const { main } = await lookAtRotation(id, context.secret);
    if (tagOf(main) !== user) return {};
    const expiresOn = main?.expiresOn;
    const endsFirst = endsOn !== void 0 && expiresOn !== void 0 && endsOn < expiresOn;
    const isClean = await removeOld(id, [main, before2], added, context).then(
      () => true,
      () => false
    );
    return { ...endsFirst && { endsFirst: { endsOn, expiresOn } }, ...!isClean && { notRemoved: true } };
  } catch {
    return { notRemoved: true };
  }
}
async function removeOld(id, kept, { listOld, remove }, { secret }) {
  const present = kept.filter((version2) => version2 !== void 0);
  if (present.some((version2) => tagOf(version2) === void 0)) return;
  const versions = await Array.fromAsync(secret.listVersions(id.name));
  const ours = versions.filter(({ tags }) => decodeState(tags[stateTag]) !== void 0);
  const published = new Set(ours.flatMap((version2) => tagOf(version2) ?? []));
  const needed = new Set(present.map(tagOf));
  for (const identifier of await listOld(published)) if (!needed.has(identifier)) await remove(identifier);
}
var tagOf = (version2) => version2?.tags[credentialTag];

// src/rotate/write-pending.ts
async function writePending(id, { main, pending }, credential, context) {
  const made = { op: newOperation(context.random), from: main?.version ?? "", credential };
  context.valueOf(made.credential);
  if (pending.is === "closed")
    for (const { version: version3 } of pending.left) await disablePending(id, version3, context);
  const version2 = await context.keep(encodePending(made), pending.is === "closed" ? pending.live : void 0);
  try {
    await confirmPending(id, made, context);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof TargetError)) throw error;
    await disablePending(id, version2, context);
    throw overtakenRefusal();
  }
  return { ...made, version: version2 };
}

// src/rotate/renew.ts
var mostTries = 3;
async function renewCredential(id, first, user, session, context) {
  let { main } = first;
  for (let tries = 0; tries < mostTries; tries++) {
    const credential = await session.make(user);
    const value = context.valueOf(credential);
    let live = await lookAtRotation(id, context.secret);
    if (await context.leaveSecondOf(live.main)) live = await lookAtRotation(id, context.secret);
    const now = live.main;
    if (now?.version !== main?.version && !isOfUser(now, user)) throw overtakenRefusal();
    if (!await worksOrKeep(credential, id, live, session, context)) continue;
    context.permit(now, user);
    const version2 = await context.publish({ main: now, user, value, op: newOperation(context.random) });
    ({ main } = await lookAtRotation(id, context.secret));
    const isLast = main?.version === version2;
    if (isLast && await session.works(credential)) return { result: "rotated", published: { is: "works" } };
    if (!isLast && !isOfUser(main, user)) throw overtakenRefusal();
  }
  throw overtakenRefusal();
}
async function worksOrKeep(credential, id, live, { works }, context) {
  try {
    return await works(credential);
  } catch (error) {
    const isUnknown = error instanceof TargetError && error.reason === "unknown";
    if (isUnknown && context.canKeep && live.pending.is !== "open")
      await writePending(id, live, credential, context);
    throw error;
  }
}
var isOfUser = (live, user) => user !== "" && live?.tags[credentialTag] === user;

// src/rotate/check-published.ts
var waits = [1, 2, 3, 5, 8, 13, 20, 30, 38].map((s) => s * 1e3);
var mostMendings = 5;
async function checkPublished(id, end, session, context, finish3) {
  const error = end.result === "stopped" ? end.error : void 0;
  let now = withState(end, await tryPublished(id, session, context, error));
  if (context.target.locks || !(end.result === "rotated" || mayBeOfOther(error))) return now;
  const isOverOwn = end.result === "rotated" || isBusy(error);
  try {
    for (let times = 0; isBroken(now) && times < mostMendings; times++) {
      if (isOverOwn) await waitForOthers(id, context);
      now = withState(now, await tryPublished(id, session, context));
      if (!isBroken(now)) return now;
      const mended = await mend(id, now, session, context, finish3);
      if (!mended) return now;
      now = withState(mended, await tryPublished(id, session, context));
    }
  } catch {
  }
  return now;
}
var withState = (end, published) => ({
  ...end,
  ...published && { published }
});
var rotatedOr = (end, again) => again.result === "rotated" ? again : end;
var isBroken = ({ published }) => !published || published.is === "does not work";
var mayBeOfOther = (error) => error instanceof Refusal || error instanceof TargetError && (error.reason === "refused" || error.reason === "busy");
var isBusy = (error) => error instanceof TargetError && error.reason === "busy";
async function waitForOthers(id, { secret, sleep }) {
  for (const ms of waits) {
    if ((await lookAtRotation(id, secret)).pending.is !== "open") return;
    await sleep(ms, "other run");
  }
}
async function mend(id, end, session, context, finish3) {
  const live = await lookAtRotation(id, context.secret);
  const { main, value } = live;
  const published = readPublished(live, context);
  const unfinished = findUnfinished(live, context);
  const { renewal } = context.target;
  try {
    if (unfinished && unfinished.from === (main?.version ?? "")) return rotatedOr(end, await finish3());
    if (!main || !value || !published) return void 0;
    if (!unfinished && renewal === "regenerate") {
      context.permit(main, published.user);
      return rotatedOr(end, await renewCredential(id, live, published.user, session, context));
    }
  } catch (error) {
    if (!isBusy(error)) throw error;
    return end;
  }
  if (renewal !== "set" || !context.isOwnVersion(main, value)) return void 0;
  await session.set(published);
  return end;
}

// src/rotate/rotate.ts
async function rotateCredential(id, context, now) {
  const session = await openSession(context.target, id, (ms) => context.sleep(ms, "target"));
  const finish3 = () => rotateInSession(id, session, { ...context, due: () => ({ is: "never" }) });
  try {
    const end = await stopAtErrors(async () => {
      if (!now) return rotateInSession(id, session, context);
      await finish3();
      return rotateInSession(id, session, { ...context, due: () => ({ is: "due", why: "asked" }) });
    });
    if (end.published || end.result === "not due") return end;
    return await checkPublished(id, end, session, context, finish3);
  } finally {
    await session.close();
  }
}
async function stopAtErrors(rotate) {
  try {
    return await rotate();
  } catch (error) {
    return { result: "stopped", error };
  }
}
async function rotateInSession(id, session, context) {
  const live = await lookAtRotation(id, context.secret);
  if (context.target.renewal === "add") return addCredential(id, live, session, context);
  const { main, value, pending } = live;
  const earlier = findUnfinished(live, context);
  if (earlier && pending.is === "open" && saltOf(main) === earlier.op) {
    await disablePending(id, pending.live.version, context);
    return { result: "rotated" };
  }
  if (earlier && earlier.from !== (main?.version ?? "")) {
    if (!main || !value || !context.isOwnVersion(main, value)) throw movedOnRefusal(id, main);
    await closeOvertaken(id, live, session, context);
    return rotateInSession(id, session, context);
  }
  const isRenewed = context.target.renewal === "regenerate";
  if (isRenewed && earlier && pending.is === "open" && !await session.works(earlier.credential)) {
    await disablePending(id, pending.live.version, context);
    return rotateInSession(id, session, context);
  }
  const due = context.due(main);
  if (!earlier && due.is !== "due") return { result: "not due", due };
  const user = earlier?.credential.user ?? pickIdleUser(await findPublishedUser(live, session, context), context.target);
  context.permit(main, user);
  if (isRenewed && !earlier) return renewCredential(id, live, user, session, context);
  let written;
  if (earlier && pending.is === "open") written = { ...earlier, version: pending.live.version };
  else
    try {
      written = await writePending(id, live, await session.make(user), context);
    } catch (error) {
      if (!isFault(error, "deleted but recoverable") || !await context.recoverPending()) throw error;
      return rotateInSession(id, session, context);
    }
  const isSet = await tryFirst(id, written, earlier === void 0, session, context);
  try {
    if (!isSet) await setAndTest(written.credential, session, readPublished(live, context));
    await publishAndClose(id, written, context);
  } catch (error) {
    if (error instanceof Refusal || error instanceof TargetError)
      await mendOtherRun(id, written, session, context);
    throw error;
  }
  const isProved = context.target.locks && session.hasProved(written.credential);
  return { result: "rotated", ...isProved && { published: { is: "works" } } };
}
var pickIdleUser = (published, { users }) => (users.length > 1 ? users.find((user) => user !== published) : users[0]) ?? "";
async function tryFirst(id, { credential, version: version2 }, isFresh, session, context) {
  try {
    const isSet = await session.works(credential);
    if (!isSet || !isFresh || !await session.works(await session.make(credential.user))) return isSet;
  } catch (error) {
    if (isFresh && error instanceof TargetError && error.reason === "insecure")
      await disablePending(id, version2, context);
    throw error;
  }
  await disablePending(id, version2, context);
  throw new Refusal(
    "its target lets in a password that nobody has set, so a test of the new one would prove nothing",
    "look why its target says yes to every password; nothing was set or published"
  );
}
async function setAndTest(credential, session, published) {
  await session.set(credential, published);
  if (!await session.works(credential))
    throw new TargetError("refused", "Its target took the new credential, and lets nobody in with it.");
}
async function publishAndClose(id, pending, context) {
  let live = await confirmPending(id, pending, context);
  if (await context.leaveSecondOf(live.main)) live = await confirmPending(id, pending, context);
  const { credential, op } = pending;
  context.permit(live.main, credential.user);
  const value = context.valueOf(credential);
  await context.publish({ main: live.main, user: credential.user, value, op });
  if (live.pending.is === "open") await disablePending(id, live.pending.live.version, context);
}
async function mendOtherRun(id, { credential, op, from, version: version2 }, session, context) {
  const live = await lookAtRotation(id, context.secret);
  const { main } = live;
  const newest = findUnfinished(live, context);
  const salt = saltOf(main);
  const hasPublished = main?.version !== from && salt !== void 0 && salt !== op;
  if (newest && newest.op !== op) {
    if (!await session.works(newest.credential)) await setAndTest(newest.credential, session);
  } else if (hasPublished) {
    if (isOfUser2(main, credential) && await session.works(credential)) {
      context.permit(main, credential.user);
      await publishAndClose(id, await writePending(id, live, credential, context), context);
    }
  } else if (newest) return;
  await disablePending(id, version2, context);
  throw overtakenRefusal();
}
var isOfUser2 = (live, { user }) => (live?.tags[credentialTag] ?? "") === user;

// src/sources/match-template.ts
var mostTries2 = 1e3;
function matchTemplate(pieces, value, known = /* @__PURE__ */ new Map()) {
  if (!value.isText) return void 0;
  const text = value.reveal();
  let tries = 0;
  return match(0, 0, known);
  function match(index, from, parts) {
    const piece = pieces[index];
    if (!piece) return from === text.length ? parts : void 0;
    const part = piece.kind === "text" ? void 0 : parts.get(piece.name);
    if (piece.kind === "text" || part) {
      const fixed = piece.kind === "text" ? piece.text : part ? encodeValue(part, piece.encoder) : "";
      return text.startsWith(fixed, from) ? match(index + 1, from + fixed.length, parts) : void 0;
    }
    for (const end of endsFrom(from, pieces[index + 1])) {
      if (++tries > mostTries2) return void 0;
      const written = text.slice(from, end);
      const read = decodePart(written, piece.encoder);
      if (!read || encodeValue(read, piece.encoder) !== written) continue;
      const found = match(index + 1, end, new Map([...parts, [piece.name, read]]));
      if (found) return found;
    }
    return void 0;
  }
  function* endsFrom(from, next) {
    if (!next) yield text.length;
    else if (next.kind === "text")
      for (let at = text.indexOf(next.text, from + 1); at >= 0; at = text.indexOf(next.text, at + 1))
        yield at;
    else for (let at = from + 1; at <= text.length; at++) yield at;
  }
}
function decodePart(written, encoder) {
  if (encoder === "base64") {
    const bytes = Buffer.from(written, "base64");
    return bytes.length > 0 ? Sealed.bytes(bytes) : void 0;
  }
  const text = decodeText(written, encoder);
  return text ? Sealed.text(text) : void 0;
}
function decodeText(written, encoder) {
  switch (encoder) {
    case "raw":
      return written;
    case "json": {
      const parsed = parseJson(`"${written}"`);
      return typeof parsed === "string" ? parsed : void 0;
    }
    case "url":
      try {
        return decodeURIComponent(written);
      } catch {
        return void 0;
      }
    case "pgdsn":
      return /^'[^\0]*'$/.test(written) ? written.slice(1, -1).replace(/\\(.)/gs, "$1") : void 0;
    case "odbc":
      return /^\{[^\0]*\}$/.test(written) ? written.slice(1, -1).replaceAll("}}", "}") : void 0;
    default:
      return encoder;
  }
}

// src/reconcile/rotation/credential-value.ts
function credentialValue({ user, password }, { template }) {
  const value = template ? fillTemplate(template, new Map(Object.entries({ user: Sealed.text(user), password }))) : password;
  const flaw = flawOfLength(value);
  if (flaw) throw flaw;
  return value;
}
function readCredentialValue(value, { template }, users) {
  if (!template) return { says: "password", password: value };
  const passwordFor = (known) => matchTemplate(template, value, known)?.get("password");
  if (template.every((piece) => piece.kind === "text" || piece.name !== "user")) {
    const password = passwordFor(/* @__PURE__ */ new Map());
    return password && { says: "password", password };
  }
  const fitting = users.flatMap((user) => {
    const password = passwordFor(/* @__PURE__ */ new Map([["user", Sealed.text(user)]]));
    return password ? [{ says: "user", user, password }] : [];
  });
  const [first] = fitting;
  if (first) return fitting.length === 1 ? first : void 0;
  return passwordFor(/* @__PURE__ */ new Map()) && { says: "another user" };
}

// src/reconcile/rotation/target-context.ts
function makeTargetContext({ set, connections }, {
  clock,
  random,
  env,
  exec,
  files,
  token
}, rotation) {
  return {
    ...rotation,
    env,
    exec,
    random,
    token,
    now: clock.now,
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
var rotateDueSecret = (found, run, now) => endRotation(found, () => rotateCredential(found.desired.id, makeRotationContext(found, run), now));
var abandonSecretRotation = (found, run) => endRotation(found, () => abandonRotation(found.desired.id, makeRotationContext(found, run)));
async function endRotation({ live }, rotate) {
  try {
    const end = await rotate();
    if (end.result !== "stopped") return end;
    return { ...explainStop(end.error), ...end.published && { published: end.published } };
  } catch (error) {
    const end = explainStop(error);
    return end.result !== "refused" && live?.enabled ? { ...end, published: untriedState } : end;
  }
}
function makeRotationContext(found, { inspected, selection, open, world }) {
  const { desired, earlier, vault } = found;
  const { set, connections, fingerprints } = inspected;
  const { id, owner, rotation } = desired;
  const writer = connections.to(vault);
  const pending = pendingId(id);
  const isCopied = inspected.copiersOf(objectKey(id)).length > 0;
  const ownership = (live) => findOwnership(
    live,
    earlier,
    vault.owners,
    (owner2, state) => isForged({ id, owner: owner2 }, state, fingerprints)
  );
  const stateOf2 = (live) => {
    const whose = live && ownership(live);
    return whose?.is === "ours" ? whose.state : void 0;
  };
  const tagging = (salt) => ({
    writer: () => writer,
    digestMetadata,
    stampTags: (request) => makeStampTags({
      ...request,
      random: salt === void 0 ? world.random : () => Buffer.from(salt, "base64url"),
      fingerprints,
      createdOf: () => void 0
    })
  });
  const readStamp = (tags) => {
    const bearer = tags[ownerTag];
    const state = decodeState(tags[stateTag]);
    return bearer !== void 0 && vault.owners.includes(bearer) && state && { owner: bearer, state };
  };
  const isOurPending = (tags, value) => {
    const stamp = readStamp(tags);
    if (!stamp) return false;
    const bearer = { id: pending, owner: stamp.owner };
    return value ? isGenuine(bearer, stamp.state, value, fingerprints) : !isForged(bearer, stamp.state, fingerprints);
  };
  const config = targetOf(set, rotation);
  const target = open(
    config,
    makeTargetContext(inspected, world, {
      vaultUrl: vault.url,
      vaultNow: writer.now,
      neededUntil: () => findEndOfNeed(desired, writer.now()),
      sleep: (ms, message = waitMessages.target(id.name)) => waitFor(id, ms, message, world)
    })
  );
  return {
    secret: writer.secret,
    target,
    random: world.random,
    sleep: (ms, waitsFor) => waitFor(id, ms, waitMessages[waitsFor](id.name), world),
    due: (main) => judgeDue(rotation.due, { live: main, unfinished: false }, writer.now()),
    readValue: (value) => readCredentialValue(value, rotation, target.users),
    isOwnVersion: (main, value) => {
      const stamp = readStamp(main.tags);
      if (!stamp || !isOfVersion(stamp.state, main)) return false;
      return isGenuine({ id, owner: stamp.owner }, stamp.state, value, fingerprints);
    },
    refuseBearers: () => refuseBearers(id, config, target.users, inspected, selection, world),
    permit: (main, user) => {
      const standing = main ? { live: main, ownership: ownership(main) } : { ownership: { is: "unowned" } };
      const objection = objectToSecret(desired, standing, user, writer.now());
      if (objection) throw new Refusal(objection.message, objection.hint);
    },
    permitPending: ({ tags }, value) => {
      if (!isOurPending(tags, value))
        throw new Refusal(
          `${pending.name} was not written by a rotation under this config's fingerprint key`,
          `find out who wrote it; disable or purge it if it is of no use`
        );
    },
    valueOf: (credential) => credentialValue(credential, rotation),
    canKeep: fingerprints.key !== void 0,
    keep: (value, before2) => {
      const versions = decodeState(before2?.tags[stateTag])?.versions ?? 0;
      const stamp = { owner, source: desired.source, properties: {}, versions };
      return writeSecretVersion(tagging(), pending, value, { enabled: true, tags: {} }, stamp);
    },
    leaveSecondOf: async (main) => {
      const seconds = main && isCopied ? main.created + 2 - writer.now() : 0;
      if (seconds <= 0) return false;
      await waitFor(id, Math.min(seconds, 2) * 1e3, waitMessages.copies(id.name), world);
      return true;
    },
    recoverPending: async () => {
      const named = foldName(pending.name);
      for await (const { name, tags } of writer.secret.listDeleted()) {
        if (foldName(name) !== named) continue;
        if (!isOurPending(tags)) return false;
        await writer.secret.recover(pending.name);
        return true;
      }
      return false;
    },
    publish: async ({ main, user, value, op }) => {
      const { send, stamp } = planRenewal(desired, main, stateOf2(main), user);
      const version2 = await writeSecretVersion(tagging(op), id, value, send, stamp);
      await disableOlderVersions(
        { writer: () => writer },
        id,
        { result: { result: "done", did: "set" }, newest: version2 },
        desired.keepEnabled
      );
      return version2;
    }
  };
}
function findEndOfNeed({ rotation: { due }, properties: { expiresIn } }, now) {
  const ends = [expiresIn, "every" in due ? due.every : void 0].flatMap(
    (duration) => duration === void 0 ? [] : addDuration(now, duration)
  );
  return Math.max(now, ...ends);
}
var waitMessages = {
  target: (name) => `the target of ${name} cannot tell yet whether its new credential works`,
  copies: (name) => `the newest version of ${name} is of this second, and copies know a version by its second`,
  "other run": (name) => `another run rotates ${name}, and what is published does not work yet`
};
async function waitFor({ vault }, ms, message, { clock, signal, progress }) {
  progress({ what: "waiting", vault, message, seconds: ms / 1e3 });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new VaultError("cancelled", vault, "Stopped on request.");
  }
}

// src/reconcile/rotation/rotate.ts
var rotateDue = (options, world) => options.dryRun ? dryRun(options, world) : rotateWithTargets(openTarget, options, world);
var abandonRotations = (options, world) => abandonWithTargets(openTarget, options, world);
async function abandonWithTargets(open, options, world) {
  const inspected = await findDueRotations(options, world, true);
  const run = { inspected, selection: options, open, world };
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const { desired } = found;
    if (desired.kind === "key") return entry(found, inspected.set, { result: "nothing to abandon" });
    const objection = options.emulator && objectToTrial(found, inspected.set);
    if (objection) return entry(found, inspected.set, { result: "refused", ...objection });
    return entry(found, inspected.set, await abandonSecretRotation({ ...found, desired }, run));
  });
  return document(inspected, entries, { dryRun: false, copies: [] }, world);
}
async function rotateWithTargets(open, options, world) {
  const inspected = await inspect(options, world, true);
  const run = { inspected, selection: options, open, world };
  const rotateOne = async (found) => {
    const refused3 = before(found, inspected.set, options);
    if (refused3) return refused3;
    if (world.signal.aborted)
      return entry(found, inspected.set, { result: "failed", message: interruptedMessage });
    const { desired } = found;
    return desired.kind === "key" ? entry(found, inspected.set, await rotateDueKey({ ...found, desired }, inspected, world)) : entry(
      found,
      inspected.set,
      await rotateDueSecret({ ...found, desired }, run, options.now !== void 0)
    );
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
  const copies = await followRotations(entries, inspected, options, world);
  return document(inspected, entries, { dryRun: false, copies, ...reasonOf(options) }, world);
}
async function inspect(options, context, needsFingerprint) {
  const inspected = await findDueRotations(options, context, needsFingerprint);
  if (!options.now) return inspected;
  const asked = { is: "due", why: "asked" };
  return {
    ...inspected,
    found: inspected.found.map((found) => ({ ...found, due: found.due.is === "due" ? found.due : asked }))
  };
}
var reasonOf = ({ now }) => now && { reason: now.reason };
async function dryRun(options, world) {
  const inspected = await inspect(options, world, false);
  const { set } = inspected;
  const entries = await runConcurrently(inspected.found, options.concurrency, async (found) => {
    const end = before(found, set, options);
    if (end) return end;
    const refusal = await foreseeRefusal(found, inspected, options, world);
    return entry(found, set, refusal ? explainStop(refusal) : { result: "would rotate" });
  });
  return document(inspected, entries, { dryRun: true, copies: [], ...reasonOf(options) }, world);
}
function before(found, set, { emulator }) {
  if (found.due.is !== "due") return entry(found, set, { result: "not due" });
  const trial = emulator && objectToTrial(found, set);
  if (trial) return entry(found, set, { result: "refused", ...trial });
  if (found.due.why === "unfinished" && found.desired.kind === "secret" && !found.deleted) return void 0;
  const objection = objectionOf(found);
  return objection && entry(found, set, { result: "refused", ...objection });
}
function objectToTrial({ desired }, set) {
  if (desired.kind === "key") return void 0;
  const target = targetOf(set, desired.rotation);
  if (isOnThisMachine(target)) return void 0;
  const vain = "--emulator would publish the new credential in the embedded vault alone";
  return target.is === "exec" ? {
    message: `its target runs a program, which may reach beyond this machine, and ${vain}`,
    hint: "say emulator: true in a target whose program does not, or rotate without --emulator"
  } : {
    message: `its target is beyond this machine, and ${vain}`,
    hint: "give a copy of the config a target on a loopback host to try it, or rotate without --emulator"
  };
}
function objectionOf(found) {
  const { desired, live, at } = found;
  if (desired.kind === "secret") return objectToSecret(desired, found, live?.tags[credentialTag] ?? "", at);
  const planned = planKeyRotation({ ...found, desired });
  return "objection" in planned ? planned.objection : void 0;
}
function entry({ desired, due }, set, end) {
  const { id, place: place2 } = desired;
  return { id, place: place2, due, ...desired.kind === "secret" && describeTarget(set, desired.rotation), ...end };
}
function describeTarget(set, rotation) {
  const { target, strategy } = rotation;
  const config = targetOf(set, rotation);
  const [address, users] = [addressOf(config), usersOf(config)];
  return {
    target,
    strategy,
    ...address !== void 0 && { address },
    ...users.length > 0 && { users }
  };
}
function vaultsOf(set, declared, copies) {
  const shown = new Set(
    [...set.vaults.map(({ name }) => name), ...copies.map(({ id }) => id.vault)].map(foldName)
  );
  return declared.vaults.filter(({ name }) => shown.has(foldName(name)));
}
function document({ set, declared, found, connections }, entries, rest, world) {
  return {
    ...documentHead("Rotation", world),
    ...rest,
    summary: countEach(
      [
        "rotated",
        "would rotate",
        "not due",
        "refused",
        "unknown",
        "failed",
        "abandoned",
        "nothing to abandon"
      ],
      entries.map(({ result }) => result)
    ),
    entries: [...entries].sort((a, b) => compareIds(a.id, b.id)),
    vaults: vaultsOf(set, declared, rest.copies).map(({ name, url }) => ({ vault: name, url })),
    findings: [
      ...found.flatMap(({ desired, due }) => findRotation(desired, due)),
      ...entries.flatMap(findRotated)
    ],
    requests: countRequests(connections.all())
  };
}

export {
  followers,
  rotateDue,
  abandonRotations
};
