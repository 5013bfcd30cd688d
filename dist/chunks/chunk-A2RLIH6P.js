import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  changedSinceFlaw
} from "./chunk-SUMIQQAP.js";
import {
  isLoopback
} from "./chunk-RLTTV2VM.js";
import {
  matchesPath,
  pathMatcher
} from "./chunk-NZI7PRF4.js";
import {
  effectVerbs,
  verbs
} from "./chunk-YRJEKEBD.js";
import {
  digestVersionFlaw
} from "./chunk-7R5DFHSD.js";
import {
  compareText
} from "./chunk-5AOJFYHD.js";
import {
  inputLimits,
  isMapping,
  memberAt,
  parseJson,
  textAt
} from "./chunk-K4MVX6GH.js";
import {
  createGitIndex,
  explainFileError,
  explainFrom,
  findForkPoint,
  findRepository,
  isBlob,
  listChangedFiles,
  listCommitFiles,
  readBlob,
  statIfThere,
  withSlashes
} from "./chunk-LD44QFJD.js";
import {
  sharePromise
} from "./chunk-YCOLIZWM.js";
import {
  ExecError,
  schemaFolder
} from "./chunk-EFKMGER6.js";
import {
  CredentialError,
  FileError,
  NotApproved,
  UsageError
} from "./chunk-K4NSJGFM.js";

// src/world.ts
import { getRandomValues } from "node:crypto";
import { setTimeout as setTimeout2 } from "node:timers/promises";

// src/world/cloud.ts
var publicCloud = {
  authority: "https://login.microsoftonline.com",
  audience: "api://AzureADTokenExchange"
};
var nationalClouds = [
  {
    authority: "https://login.microsoftonline.us",
    audience: "api://AzureADTokenExchangeUSGov",
    hosts: /(?:^|\.)(?:usgovcloudapi\.net|microsoftonline\.us|microsoft\.us)$/
  },
  {
    authority: "https://login.partner.microsoftonline.cn",
    audience: "api://AzureADTokenExchangeChina",
    hosts: /(?:^|\.)(?:azure\.cn|chinacloudapi\.cn|partner\.microsoftonline\.cn)$/
  }
];
function findCloud(scopes, authority = "") {
  const byScope = cloudOfHost(hostOf([scopes].flat()[0] ?? ""));
  if (authority === "") return byScope ?? publicCloud;
  const named = authority.includes("://") ? authority : `https://${authority}`;
  return { authority: named, audience: (cloudOfHost(hostOf(named)) ?? byScope ?? publicCloud).audience };
}
var cloudOfHost = (host) => host === hostOf(publicCloud.authority) ? publicCloud : nationalClouds.find(({ hosts }) => hosts.test(host));
var hostOf = (url) => URL.canParse(url) ? new URL(url).hostname : "";

// src/world/explain-sign-in.ts
var production = [
  { sdk: "EnvironmentCredential", name: "environment variables", otherwise: "not set" },
  { sdk: "WorkloadIdentityCredential", name: "workload identity", otherwise: "not set", silent: true },
  { sdk: "ManagedIdentityCredential", name: "managed identity", otherwise: "none here" }
];
var development = [
  { sdk: "VisualStudioCodeCredential", name: "Visual Studio Code", otherwise: "not signed in" },
  { sdk: "AzureCliCredential", name: "Azure CLI", otherwise: "failed" },
  { sdk: "AzurePowerShellCredential", name: "Azure PowerShell", otherwise: "failed" },
  { sdk: "AzureDeveloperCliCredential", name: "Azure Developer CLI", otherwise: "failed" },
  { sdk: "BrokerCredential", name: "Windows broker", otherwise: "none here", silent: true }
];
function listDefaultChain(setting = "") {
  const wish = setting.trim().toLowerCase();
  if (wish === "") return [...production, ...development];
  if (wish === "prod") return production;
  if (wish === "dev") return development;
  const named = [...production, ...development.slice(0, -1)].filter(({ sdk }) => sdk.toLowerCase() === wish);
  if (named.length > 0) return named;
  throw new CredentialError(
    "the environment variable AZURE_TOKEN_CREDENTIALS names no credential. Give it dev, prod, or the name of one, such as AzureCliCredential."
  );
}
var jobChain = [...production, ...development].filter(
  ({ sdk }) => sdk === "EnvironmentCredential" || sdk === "AzureCliCredential"
);
var pipelinesChain = [
  { sdk: "AzurePipelinesCredential", name: "the service connection of Azure Pipelines", otherwise: "failed" }
];
function explainSignIn(error, { chain, tenant, remedy }) {
  const all = memberAt(error, "errors");
  const texts = (Array.isArray(all) ? all : [error]).map((one) => String(memberAt(one, "message")));
  const failed = Array.isArray(all) ? pairTexts(texts, chain) : pairOnlyText(texts[0] ?? "", chain);
  const tried = failed.map((one) => `${one.name} (${findReason(one)})`).join(", ");
  const cause = findCause(texts.filter((text) => !/managed ?identity|IMDS/i.test(text)));
  const list = tried === "" ? "" : ` Tried in this order: ${tried}.`;
  return new CredentialError(`${cause.message}.${list} ${cause.hint?.(tenantName(tenant)) ?? remedy}`);
}
function pairTexts(texts, chain) {
  const left = [...texts];
  const pairs = chain.map((one, i) => {
    const [next = ""] = left;
    const isLeftOut = one.silent && !next.startsWith(one.sdk) && (i < chain.length - 1 || left.length === 0);
    return { ...one, text: isLeftOut ? "" : left.shift() };
  });
  const isWhole = left.length === 0 && pairs.every(({ text }) => text !== void 0);
  return isWhole ? pairs.map(({ text = "", ...one }) => ({ ...one, text })) : [];
}
var pairOnlyText = (text, chain) => chain.flatMap((one) => text.startsWith(one.sdk) || chain.length === 1 ? { ...one, text } : []);
var tenantName = (tenant = "") => /^[0-9a-f-]{36}$/i.test(tenant) ? tenant : "TENANT";
var codeOf = (text) => /\bAADSTS(\d{1,10})\b/.exec(text)?.[1];
var networkFailure = /ENOTFOUND|EAI_AGAIN|ECONNRE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network_error|Max retries|proxy|certificate verify/i;
var tenantMismatch = /not configured to acquire tokens for tenant/;
function findReason({ text, otherwise }) {
  const code = codeOf(text);
  if (code !== void 0) return `refused, AADSTS${code}`;
  if (/could(?: not|n't) be found|Unable to execute|not installed|ENOENT/.test(text)) return "not installed";
  if (tenantMismatch.test(text)) return "of another tenant";
  if (/no subscription/i.test(text)) return "signed in without a subscription";
  if (/az login|azd auth login|Connect-AzAccount/.test(text)) return "not signed in";
  const isSetUp = otherwise === "failed" || text.startsWith("EnvironmentCredential authentication failed");
  if (!isSetUp) return otherwise;
  return networkFailure.test(text) ? "Entra not reached" : "failed";
}
function findCause(texts) {
  const code = texts.map(codeOf).find((found) => found !== void 0);
  if (code !== void 0) {
    const { message, hint } = causes[code] ?? {
      message: "Entra refused the sign-in",
      hint: () => `${linkOfCode(code)}.`
    };
    return { message: `${message} (AADSTS${code})`, ...hint && { hint } };
  }
  if (texts.some((text) => tenantMismatch.test(text)))
    return {
      message: "the application is signed in to another tenant than the vault's",
      hint: (tenant) => `Where the vault's tenant knows the application, set AZURE_TENANT_ID to ${tenant}.`
    };
  if (texts.some((text) => networkFailure.test(text)))
    return {
      message: "Entra could not be reached",
      hint: () => "Check the network, and HTTPS_PROXY where a proxy stands before it."
    };
  if (texts.some((text) => /no subscription/i.test(text)))
    return {
      message: "the account that is signed in has no subscription",
      hint: () => "None is needed: az login --allow-no-subscriptions."
    };
  return { message: "nobody is signed in, or not any more" };
}
var otherTenant = {
  message: "the identity is not known in the vault's tenant",
  hint: (tenant) => `Sign in there: az login --tenant ${tenant}.`
};
var noTenant = {
  message: "there is no such tenant",
  hint: () => "Check AZURE_TENANT_ID, or the tenant of az login."
};
var tooOld = { message: "the sign-in is too old" };
var wrongSecret = {
  message: "the application's secret is wrong or expired",
  hint: () => "Give AZURE_CLIENT_SECRET a valid one."
};
var causes = {
  50020: otherTenant,
  700016: otherTenant,
  90002: noTenant,
  900023: noTenant,
  50173: tooOld,
  700024: tooOld,
  700082: tooOld,
  70043: tooOld,
  50076: {
    message: "Entra asks for another factor",
    hint: (tenant) => `az login --tenant ${tenant} asks for it.`
  },
  53003: { message: "a conditional access policy does not let this machine in" },
  7000215: wrongSecret,
  7000222: wrongSecret
};
var linkOfCode = (code) => `Entra explains the code at https://login.microsoftonline.com/error?code=${code}`;

// src/world/federated.ts
async function federatedCredential({ clientId, tenantId, assertion, audience }, cloud) {
  const [{ ClientAssertionCredential }, { createClientWithoutLengths }] = await Promise.all([
    import("./esm-GGHGEWDD.js"),
    import("./without-lengths-IGIMLZ7V.js")
  ]);
  let last = "";
  const getAssertion = async () => {
    last = await assertion(audience ?? cloud.audience);
    return last;
  };
  const credential = new ClientAssertionCredential(tenantId, clientId, getAssertion, {
    authorityHost: cloud.authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: createClientWithoutLengths()
  });
  return {
    getToken: async (scopes, options) => {
      if (options?.tenantId !== void 0 && options.tenantId.toLowerCase() !== tenantId.toLowerCase())
        throw new CredentialError("the vault belongs to another tenant than the one of tenant-id.");
      try {
        return await credential.getToken(scopes, options);
      } catch (error) {
        throw explainRefusal(error, last);
      }
    }
  };
}
function hasLocalAuthority() {
  return isLoopback(process.env.AZURE_AUTHORITY_HOST ?? "");
}
function explainRefusal(error, assertion) {
  const { cause, message } = Object(error);
  if (cause instanceof CredentialError) return cause;
  const code = /\bAADSTS(\d{1,10})\b/.exec(String(message))?.[1];
  if (code === void 0)
    return new CredentialError(
      "Entra could not be reached, or did not answer as Entra does. Check the network, HTTPS_PROXY, tenant-id, and AZURE_AUTHORITY_HOST where it is set."
    );
  const claims = Buffer.from(assertion.split(".")[1] ?? "", "base64url");
  const refused = explanations[code] ?? `Entra refused the run's token. ${linkOfCode(code)}`;
  return new CredentialError(`AADSTS${code}: ${refused}${claimsAsSent(parseJson(claims))}`);
}
var noCredential = "client-id has no federated credential for this run. Add one with exactly the issuer, subject and audience below. The subject starts with repo:OWNER@ID/REPO@ID: where the repository was made or renamed since 2026-07-15, and with repo:OWNER/REPO: where it is older.";
var explanations = {
  70021: noCredential,
  700211: "no federated credential of client-id has the run's issuer. GitHub Enterprise Server and ghe.com have issuers of their own, and an enterprise may append its name to it. Write it exactly as below.",
  700212: "no federated credential of client-id has the run's audience. Each cloud has its own; the input audience gives another one.",
  700213: noCredential,
  7002138: "a federated credential of client-id differs from the run's subject in the case of letters alone. Write it exactly as below.",
  501661: "Entra could not read the issuer's keys. A GitHub Enterprise Server must let the internet read ISSUER/.well-known/openid-configuration and the keys that it names.",
  700016: "tenant-id's tenant has no application client-id. Check both.",
  7000112: "the application client-id is disabled in its tenant. Enable it.",
  7000229: "the application client-id has no service principal in tenant-id's tenant. Make one: az ad sp create --id CLIENT_ID.",
  90002: "there is no tenant tenant-id. Check it, and AZURE_AUTHORITY_HOST where it is in another cloud.",
  900023: "tenant-id is no tenant's id. Check it.",
  700024: "the run's token was too old or from the future. Check the clock of the runner.",
  53003: "a conditional access policy does not let this runner in."
};
function claimsAsSent(claims) {
  const sent = ["iss", "sub", "aud"].flatMap((name) => {
    const text = textAt(claims, name);
    return text === void 0 ? [] : `${name} "${text.slice(0, 500)}"`;
  });
  return sent.length === 0 ? "" : ` The run's token has ${sent.join(", ")}.`;
}

// src/world/credential.ts
var fakeCredential = {
  getToken: async () => ({ token: "keyvault-gitops-local", expiresOnTimestamp: Date.now() + 864e5 })
};
function azureCredential(runner) {
  const made = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  const ask = async (...args) => {
    const cloud = findCloud(args[0], process.env.AZURE_AUTHORITY_HOST);
    const credential = await sharePromise(
      made,
      cloud.authority,
      () => runner ? runnerCredential(runner, cloud) : ownCredential(cloud)
    );
    const token = await credential.getToken(...args);
    if (token) runner?.mask(token.token);
    return token;
  };
  return {
    getToken: async (scopes, options) => {
      const key = JSON.stringify([scopes, options?.tenantId, options?.claims]);
      return sharePromise(asked, key, () => ask(scopes, options).finally(() => asked.delete(key)));
    }
  };
}
var personRemedy = "Sign in: az login, or az login --allow-no-subscriptions, for no subscription is needed. A workflow needs a client and tenant id and the permission id-token: write.";
var jobRemedy = "Give client-id and tenant-id, or run azure/login before.";
var failureStands = 3e3;
var programTimeout = 3e4;
async function ownCredential(cloud) {
  const connection = process.env.AZURE_TOKEN_CREDENTIALS ? void 0 : findServiceConnection();
  return connection ? pipelinesCredential(connection, cloud) : defaultChain(personRemedy, cloud);
}
function findServiceConnection() {
  const { env } = process;
  const [tenantId, clientId] = [env.AZURESUBSCRIPTION_TENANT_ID, env.AZURESUBSCRIPTION_CLIENT_ID];
  const [id, token] = [env.AZURESUBSCRIPTION_SERVICE_CONNECTION_ID, env.SYSTEM_ACCESSTOKEN];
  if (!tenantId || !clientId || !id || !token || !env.SYSTEM_OIDCREQUESTURI) return void 0;
  return { tenantId, clientId, id, token };
}
async function pipelinesCredential({ tenantId, clientId, id, token }, { authority }) {
  const { AzurePipelinesCredential } = await import("./esm-GGHGEWDD.js");
  const credential = new AzurePipelinesCredential(tenantId, clientId, id, token, {
    authorityHost: authority,
    disableInstanceDiscovery: hasLocalAuthority(),
    httpClient: await quietClient()
  });
  return withExplanation(credential, {
    chain: pipelinesChain,
    remedy: "The service connection must use workload identity federation, and the pipeline must be allowed to use it."
  });
}
async function defaultChain(remedy, { authority }) {
  const chain = listDefaultChain(process.env.AZURE_TOKEN_CREDENTIALS);
  const [{ DefaultAzureCredential }, httpClient] = await Promise.all([
    import("./esm-GGHGEWDD.js"),
    quietClient()
  ]);
  const credential = new DefaultAzureCredential({
    authorityHost: authority,
    httpClient,
    processTimeoutInMs: programTimeout
  });
  return withExplanation(credential, { chain, remedy });
}
function withExplanation(credential, attempt) {
  const failures = /* @__PURE__ */ new Map();
  return {
    getToken: async (scopes, options) => {
      const key = JSON.stringify([scopes, options?.tenantId]);
      const known = failures.get(key);
      if (known && Date.now() < known.until) throw known.error;
      try {
        return await credential.getToken(scopes, options);
      } catch (failure) {
        const error = explainSignIn(failure, { ...attempt, tenant: options?.tenantId });
        failures.set(key, { error, until: Date.now() + failureStands });
        throw error;
      }
    }
  };
}
var metadataHost = "http://169.254.169.254/";
async function quietClient() {
  const client = (await import("./without-lengths-IGIMLZ7V.js")).createClientWithoutLengths();
  const sendRequest = (request) => {
    if (!request.url.startsWith(metadataHost)) return client.sendRequest(request);
    const { agent, ...direct } = request;
    return client.sendRequest(direct);
  };
  return { sendRequest };
}
async function runnerCredential({ federated }, cloud) {
  if (federated) return federatedCredential(federated, cloud);
  if (process.env.AZURE_TOKEN_CREDENTIALS) return defaultChain(jobRemedy, cloud);
  const { AzureCliCredential, ChainedTokenCredential, EnvironmentCredential } = await import("./esm-GGHGEWDD.js");
  const environment = new EnvironmentCredential({
    authorityHost: cloud.authority,
    httpClient: await quietClient()
  });
  const cli = new AzureCliCredential({ processTimeoutInMs: programTimeout });
  return withExplanation(new ChainedTokenCredential(environment, cli), {
    chain: jobChain,
    remedy: jobRemedy
  });
}

// src/world/env.ts
import { parseEnv } from "node:util";
async function readEnv(files, folder) {
  const added = folder === void 0 ? {} : await readDotenv(files, folder);
  return (name) => ownMember(process.env, name) ?? ownMember(added, name);
}
async function readDotenv(files, folder) {
  const root = await files.repository(folder) ?? folder;
  const path = files.resolve(folder, ".env");
  try {
    return parseEnv(
      new TextDecoder().decode(await files.read(await files.realPathIn(root, path), inputLimits.dotenv))
    );
  } catch (error) {
    if (error instanceof FileError && error.reason === "missing") return {};
    throw error;
  }
}
var ownMember = (from, name) => Object.hasOwn(from, name) ? from[name] : void 0;

// src/world/exec.ts
import { spawn } from "node:child_process";
import { parse } from "node:path";

// src/world/program.ts
import { constants } from "node:fs";
import { access, realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { delimiter, isAbsolute, join as join2 } from "node:path";

// src/world/resolve-inside.ts
import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
async function resolveInside(root, path) {
  const real = isWithinFolder(root, path) ? await resolveLinks(path) : void 0;
  if (real === void 0 || !isWithinFolder(root, real))
    throw new FileError("outside the repository", withSlashes(path));
  return real;
}
async function resolveLinks(path) {
  try {
    return await realpath(path);
  } catch (error) {
    const failure = explainFileError(error, path);
    if (failure.reason !== "missing") throw failure;
    if (await lstat(path).catch(() => void 0)) return void 0;
    const above = await resolveLinks(dirname(path));
    return above === void 0 ? void 0 : join(above, basename(path));
  }
}
var isWithinFolder = (root, path) => {
  const below = relative(root, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && resolve(root, below) === path;
};
async function findLinkBefore(root, path) {
  if (isWithinFolder(root, path)) {
    for (let at = path; at !== root; at = dirname(at)) if (await isLink(at)) return at;
    return void 0;
  }
  const isSystem = isWithinFolder("/dev", path) || isWithinFolder("/proc", path);
  return !isSystem && await isLink(path) && await isFile(path) ? path : void 0;
}
var isLink = async (path) => (await lstat(path).catch(() => void 0))?.isSymbolicLink() ?? false;
var isFile = async (path) => (await stat(path).catch(() => void 0))?.isFile() ?? true;

// src/world/program.ts
async function findProgram(name, apart) {
  const root = await realpath2(apart);
  const folders = await keepOutside((process.env.PATH ?? "").split(delimiter), root);
  const path = folders.join(delimiter);
  if (!/[\\/]/.test(name)) {
    for (const folder of folders)
      for (const file of listCandidates(join2(folder, name)))
        if (await isProgram(file)) return { file: await refuseInside(file, root), path };
    throw new ExecError("missing");
  }
  if (!isAbsolute(name)) throw new ExecError("inside");
  if (!await isProgram(name)) throw new ExecError("missing");
  return { file: await refuseInside(name, root), path };
}
async function keepOutside(folders, root) {
  const kept = await Promise.all(
    folders.filter(isAbsolute).map(async (folder) => {
      const real = await realpath2(folder).catch(() => void 0);
      return real !== void 0 && !isWithinFolder(root, real) ? folder : void 0;
    })
  );
  return kept.filter((folder) => folder !== void 0);
}
var listCandidates = (file) => process.platform === "win32" ? [file, `${file}.exe`] : [file];
async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat2(file)).isFile();
  } catch {
    return false;
  }
}
async function refuseInside(file, root) {
  const real = await realpath2(file).catch(() => void 0);
  if (real === void 0) throw new ExecError("missing");
  if (isWithinFolder(root, real)) throw new ExecError("inside");
  return file;
}

// src/world/exec.ts
var createExec = (signal) => async (command) => {
  const [name, ...args] = command.argv;
  const { file, path } = await findProgram(name, command.apart);
  if (signal.aborted) throw new ExecError("interrupted");
  return readOutput(
    start(file, args, { ...command, env: { ...command.env, PATH: path } }),
    command,
    signal
  );
};
function start(file, args, { env, limit, input }) {
  try {
    return spawn(file, args, {
      cwd: parse(file).root,
      env,
      stdio: [input ? "pipe" : "ignore", limit === void 0 ? "ignore" : "pipe", "ignore"],
      detached: process.platform !== "win32",
      windowsHide: true
    });
  } catch {
    throw new ExecError("unstartable");
  }
}
var readOutput = (child, { seconds, limit = 0, input }, signal) => new Promise((resolve5, reject) => {
  const chunks = [];
  let size = 0;
  const cleanUp = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", interrupt);
  };
  const stop = (reason) => {
    cleanUp();
    child.stdout?.destroy();
    kill(child);
    reject(new ExecError(reason));
  };
  const interrupt = () => stop("interrupted");
  const timer = setTimeout(() => stop("timeout"), seconds * 1e3);
  signal.addEventListener("abort", interrupt);
  child.stdin?.on("error", () => {
  }).end(input);
  child.stdout?.on("data", (chunk) => {
    size += chunk.length;
    if (size > limit) stop("too large");
    else chunks.push(chunk);
  });
  child.stdout?.on("error", () => stop("failed"));
  child.on("error", () => stop("unstartable"));
  child.on("close", (code, killed) => {
    cleanUp();
    if (code === 0) resolve5(Uint8Array.from(Buffer.concat(chunks)));
    else reject(killed ? new ExecError("killed") : new ExecError("failed", code ?? void 0));
  });
});
function kill(child) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}

// src/world/files.ts
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath as realpath3, rename, rm, stat as stat4, writeFile } from "node:fs/promises";
import { dirname as dirname2, relative as relative4, resolve as resolve4 } from "node:path";

// src/world/commit-files.ts
import { relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
async function createCommitFiles(commit, root, now) {
  const paths = await listCommitFiles(commit, root);
  const changed = await listChangedFiles(commit, root);
  if (!paths || !changed) return void 0;
  const absolute = (path) => withSlashes(resolve2(root, path));
  const inCommit = new Map([...paths].map(([path, blob]) => [absolute(path), blob]));
  const compared = /* @__PURE__ */ new Map();
  const differs = (path) => sharePromise(compared, path, () => isAnother(inCommit.get(path), path, now));
  const refuseToWrite = (path) => Promise.reject(new FileError("unwritable", path));
  return {
    ...now,
    changed: new Set(changed.map(absolute)),
    differs,
    read: async (path, limit) => {
      if (!inCommit.has(path)) throw new FileError("missing", path);
      if (!await differs(path)) return now.read(path, limit);
      const bytes = await readBlob(commit, withSlashes(relative2(root, path)), root, limit);
      if (!bytes) throw new FileError("too large", path);
      return bytes;
    },
    write: refuseToWrite,
    writeWhole: refuseToWrite,
    replace: refuseToWrite,
    kind: async (path) => {
      if (inCommit.has(path)) return "file";
      return [...inCommit.keys()].some((one) => one.startsWith(`${path}/`)) ? "folder" : "missing";
    },
    glob: async (folder, pattern) => [...inCommit.keys()].filter(
      (path) => path.startsWith(`${folder}/`) && !relative2(root, path).split(sep2).includes(schemaFolder) && matchesPath(pattern, withSlashes(relative2(folder, path)))
    ).sort(),
    realPath: (path) => path === root || path.startsWith(`${root}/`) ? Promise.resolve(path) : now.realPath(path),
    // The commit's files hold no links, so a path leads to itself.
    realPathIn: async (within, path) => {
      if (!isWithinFolder(within, path)) throw new FileError("outside the repository", path);
      return path;
    },
    tracked: async (path) => inCommit.has(path),
    trackedIn: async (folder) => folder === root ? [...inCommit.keys()] : [],
    asOf: async () => void 0,
    forkPoint: async () => ({ is: "no such commit" })
  };
}
async function isAnother(blob, path, now) {
  try {
    const bytes = await now.read(path, inputLimits.manifest);
    return blob === void 0 || !isBlob(blob, bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return blob !== void 0 || error.reason !== "missing";
  }
}

// src/world/glob.ts
import { readdir, stat as stat3 } from "node:fs/promises";
import { basename as basename2, join as join3, relative as relative3, resolve as resolve3, sep as sep3 } from "node:path";
var skipped = /* @__PURE__ */ new Set([".git", "node_modules", schemaFolder]);
async function globFiles(folder, pattern, root, work = { spent: 0 }) {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => segment.includes("*"));
  const fixed = segments.slice(0, wild === -1 ? -1 : wild);
  const base = resolve3(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (relative3(root, base).split(sep3).some((segment) => skipped.has(segment)))
    return [];
  const real = await resolveInside(root, base);
  if (await statIfThere(base) === void 0) return [];
  const rest = segments.slice(fixed.length).join("/");
  const matches = pathMatcher(rest);
  const belowBase = (path) => withSlashes(relative3(base, path));
  const stars = rest.split("*").length - 1;
  const search = {
    root,
    mayHold: (path) => mayHold(rest, belowBase(path)),
    spend: (path, isLinked) => {
      work.spent += (belowBase(path).length + 1) * (stars + 1) * (isLinked ? linkedFactor : 1);
      if (work.spent > mostWork) throw new FileError("searched too long", withSlashes(path));
    },
    folders: /* @__PURE__ */ new Map()
  };
  const found = [];
  for await (const { path, closed } of walk(base, search, [real])) {
    if (closed && (matches(belowBase(path)) || search.mayHold(path)))
      throw new FileError(closed, withSlashes(path));
    if (matches(belowBase(path))) found.push(withSlashes(path));
  }
  return found.sort(compareText);
}
var mayHold = (pattern, path) => pattern.includes("**") || pattern.split("/").length > path.split("/").length;
var mostWork = 45e6;
var linkedFactor = 5;
async function* walk(path, search, above, isLinked = false) {
  const real = above.at(-1) ?? path;
  const known = search.folders.get(real) ?? readFolder(path, real, search.root);
  search.folders.set(real, known);
  for (const { name, isLink: isLink2, folder, closed } of await known) {
    const below = join3(path, name);
    search.spend(below, isLinked);
    if (folder === void 0) yield { path: below, ...closed && { closed } };
    else if (search.mayHold(below) && !(isLink2 && (skipped.has(basename2(folder)) || above.some((one) => isWithinFolder(folder, one)))))
      yield* walk(below, search, [...above, folder], isLinked || isLink2);
  }
}
async function readFolder(path, real, root) {
  const entries = [];
  for (const entry of await entriesOf(path)) {
    const { name } = entry;
    const isLink2 = entry.isSymbolicLink();
    if (skipped.has(name)) continue;
    if (entry.isDirectory()) entries.push({ name, isLink: isLink2, folder: join3(real, name) });
    else if (entry.isFile()) entries.push({ name, isLink: isLink2 });
    else if (isLink2) entries.push({ name, isLink: isLink2, ...await leadsTo(join3(path, name), root) });
  }
  return entries;
}
async function leadsTo(path, root) {
  const real = await resolveInside(root, path).catch((error) => {
    const { reason } = explainFileError(error, path);
    return reason === "outside the repository" ? { closed: reason } : { closed: "unreadable" };
  });
  if (typeof real !== "string") return real;
  return (await stat3(real)).isDirectory() ? { folder: real } : {};
}
async function entriesOf(folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

// src/world/files.ts
function createFiles(workingDirectory = process.cwd()) {
  const index = createGitIndex();
  const linkBefore = async (path) => {
    const here = await realpath3(workingDirectory);
    const link = await findLinkBefore(await findRepository(here) ?? here, path);
    return link === void 0 ? void 0 : withSlashes(link);
  };
  const write = async (path, text) => {
    if (await linkBefore(path) !== void 0) throw new FileError("unwritable", path);
    await writeFile(path, text);
  };
  const explain = explainFrom(workingDirectory);
  return {
    workingDirectory: withSlashes(workingDirectory),
    read: (path, limit) => readFile(path, limit).catch(explain(path)),
    write: (path, text) => write(path, text).catch(explain(path, "unwritable")),
    linkBefore,
    writeWhole: (path, text) => writeWhole(path, text).catch(explain(path, "unwritable")),
    replace: (path, text) => replaceFile(path, text).catch(explain(path, "unwritable")),
    kind: (path) => readKind(path).catch(explain(path)),
    glob: (folder, pattern, root, work) => globFiles(folder, pattern, root, work).catch(explain(folder)),
    realPathIn: async (root, path) => withSlashes(await resolveInside(root, path).catch(explain(path))),
    realPath: async (path) => withSlashes(await realpath3(path).catch(explain(path))),
    resolve: (folder, path) => withSlashes(resolve4(folder, path)),
    parent: (path) => withSlashes(dirname2(path)),
    relative: (folder, path) => withSlashes(relative4(folder, path)),
    repository: async (folder) => {
      const root = await findRepository(folder);
      return root === void 0 ? void 0 : withSlashes(root);
    },
    tracked: (path) => index.isTracked(path),
    asOf: async (commit, folder) => {
      const root = await findRepository(await realpath3(folder).catch(explain(folder)));
      return root === void 0 ? void 0 : createCommitFiles(commit, withSlashes(root), createFiles(workingDirectory));
    },
    forkPoint: async (ref, folder) => {
      const root = await findRepository(await realpath3(folder).catch(explain(folder)));
      return root === void 0 ? { is: "no repository" } : findForkPoint(ref, root);
    },
    trackedIn: async (root) => (await index.listFiles(root)).map((path) => withSlashes(resolve4(root, path)))
  };
}
async function writeWhole(path, text) {
  await mkdir(dirname2(path), { recursive: true });
  await putInPlace(path, text);
}
async function replaceFile(path, text) {
  const whole = await realpath3(path);
  const { mode } = await stat4(whole);
  await putInPlace(whole, text, mode);
}
async function putInPlace(path, text, mode) {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: "wx", ...mode !== void 0 && { mode } });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
async function readKind(path) {
  const found = await statIfThere(path);
  if (!found) return "missing";
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
}
async function readFile(path, limit) {
  const found = await stat4(path);
  if (!found.isFile()) throw new FileError("unreadable", withSlashes(path));
  const chunks = [];
  if (found.size <= limit)
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk);
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  if (found.size > limit || bytes.length > limit) throw new FileError("too large", withSlashes(path));
  return bytes;
}

// src/world.ts
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => setTimeout2(ms, void 0, signal && { signal })
};
async function createWorld(options = {}) {
  const { emulator, offline = false, envFolder, identity, workingDirectory } = options;
  const { progress = () => {
  }, begun = () => {
  } } = options;
  const signal = options.signal ?? new AbortController().signal;
  const files = createFiles(workingDirectory);
  const embedded = emulator && !offline ? await openEmbedded(files, emulator.file) : void 0;
  const credentialFor = chooseCredentials(identity, embedded !== void 0);
  const run = createExec(signal);
  const connect = offline ? unreachable : await makeConnect({ clock: systemClock, signal, progress }, credentialFor, embedded?.httpClient);
  const world = {
    clock: systemClock,
    random: (bytes) => getRandomValues(new Uint8Array(bytes)),
    env: await readEnv(files, emulator && await envFolder?.(files)),
    files,
    exec: (command) => {
      begun();
      return run(command);
    },
    connect: (vault) => {
      begun();
      return connect(vault);
    },
    ...embedded && { embedded: true },
    token: async (scope) => {
      begun();
      const token = await credentialFor(scope).getToken(scope);
      if (!token) throw new Error("The credential gave no token.");
      return token;
    },
    progress,
    signal
  };
  return { world, close: () => embedded?.close() };
}
var unreachable = ({ name }) => {
  throw new Error(`The world is offline: vault ${name} cannot be reached.`);
};
async function openEmbedded(files, file) {
  const { emulator, ForeignFile } = await import("./emulator-RUZABK2K.js");
  if (file === void 0) return emulator();
  const path = files.resolve(files.workingDirectory, file);
  try {
    return emulator({ file: path });
  } catch (error) {
    throw new FileError(error instanceof ForeignFile ? "no data file of vaults" : "unreadable", path, file);
  }
}
function chooseCredentials(identity, isEmbedded) {
  const azure = azureCredential(identity);
  const isLocal = (url) => isLoopback(url) && !(identity?.federated && hasLocalAuthority());
  return (url) => isEmbedded || isLocal(url) ? fakeCredential : azure;
}
async function makeConnect(run, credentialFor, httpClient) {
  const { connectVault } = await import("./connect-SPRZ7KFR.js");
  const connected = /* @__PURE__ */ new Map();
  return (vault) => {
    const context = { ...run, credential: credentialFor(vault.url), ...httpClient && { httpClient } };
    const writer = connected.get(vault.name) ?? connectVault(vault, context);
    connected.set(vault.name, writer);
    return writer;
  };
}

// src/reconcile/run/approval-file.ts
async function readApprovalFile(path, files) {
  const bytes = await files.read(files.resolve(files.workingDirectory, path), inputLimits.plan);
  const notPlan = (message) => new UsageError(
    `${path} is not a plan file: ${message}. Nothing was written.`,
    "Make one with: keyvault-gitops plan --format json --out FILE",
    "file-invalid"
  );
  const plan = parseJson(bytes);
  if (!isMapping(plan)) throw notPlan("it is not JSON");
  if (plan.apiVersion !== "keyvault-gitops/v1") throw notPlan("its apiVersion is not keyvault-gitops/v1");
  if (plan.kind !== "Plan") throw notPlan("its kind is not Plan");
  const flaw = digestVersionFlaw(plan.digestVersion);
  if (flaw) throw new NotApproved(`${path} ${flaw}`);
  if (plan.changedSince !== void 0) throw new NotApproved(`${path} ${changedSinceFlaw}`);
  if (!isDigest(plan.digest)) throw notPlan("it has no digest");
  if (!Array.isArray(plan.changes)) throw notPlan("it has no changes");
  const effects = plan.changes.flatMap((change, index) => {
    if (!isMapping(change) || !verbs.some((verb) => verb === change.verb))
      throw notPlan(`changes[${index}] has no verb that we know`);
    if (!effectVerbs.some((verb) => verb === change.verb)) return [];
    const { id, digest, orRecover } = change;
    if (!isId(id)) throw notPlan(`changes[${index}] has no id`);
    if (!isDigest(digest)) throw notPlan(`changes[${index}] has no digest`);
    return [{ digest, ...orRecover === true && { orRecover } }];
  });
  return { digest: plan.digest, effects };
}
var isDigest = (data) => typeof data === "string" && /^[\w-]{43}$/.test(data);
var isId = (data) => isMapping(data) && typeof data.vault === "string" && (data.kind === "secret" || data.kind === "key") && typeof data.name === "string";

export {
  createFiles,
  systemClock,
  createWorld,
  readApprovalFile,
  isDigest
};
