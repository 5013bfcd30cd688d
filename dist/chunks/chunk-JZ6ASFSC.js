import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createLogLines,
  createProgressWriter,
  describeError,
  formatDataFile,
  formatError,
  formatHtmlFile,
  formatLog,
  formatMarkdownFile,
  formatPost,
  formatSummary,
  hasSameMarker,
  isDigest,
  isFindingAt,
  isMarkerAbout,
  isSameText,
  isWider,
  mostCommentCharacters,
  orderPatterns,
  postStyle,
  readMarker,
  readWholeNumber,
  subjectWords,
  summaryLine,
  worldWithoutValues,
  writeMarker
} from "./chunk-YBAP5XSJ.js";
import {
  exitOfDrift,
  exitOfPlan,
  exits,
  isChange
} from "./chunk-YBEQ3LIR.js";
import {
  require_tunnel,
  require_undici
} from "./chunk-FPF6TBWW.js";
import {
  require_child_process
} from "./chunk-KFPSXKWW.js";
import {
  codeOfFinding,
  createFiles,
  createWorld,
  digestVersion,
  findConfigPath,
  formatDate,
  inHtml,
  inMarkdown,
  inText,
  inputLimits,
  isEffect,
  isError,
  isMapping,
  makePage,
  memberAt,
  objectName,
  parseJson,
  textAt
} from "./chunk-YA6Z4RB4.js";
import {
  CredentialError,
  NotApproved,
  ProblemsError,
  codeOfFault
} from "./chunk-E4XYSY4K.js";
import {
  require_assert,
  require_events,
  require_http,
  require_https
} from "./chunk-6IFWVI2A.js";
import {
  require_crypto
} from "./chunk-BI2FAT5Q.js";
import {
  require_path
} from "./chunk-KJFXRUXQ.js";
import {
  require_fs
} from "./chunk-YQ6TTVNU.js";
import {
  require_os
} from "./chunk-ETD7KQYL.js";
import {
  __commonJS,
  __toESM
} from "./chunk-IIS436OQ.js";

// builtin:string_decoder
var require_string_decoder = __commonJS({
  "builtin:string_decoder"(exports, module) {
    module.exports = process.getBuiltinModule("node:string_decoder");
  }
});

// builtin:timers
var require_timers = __commonJS({
  "builtin:timers"(exports, module) {
    module.exports = process.getBuiltinModule("node:timers");
  }
});

// node_modules/@actions/core/lib/command.js
var os = __toESM(require_os(), 1);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require_crypto(), 1);
var fs = __toESM(require_fs(), 1);
var os2 = __toESM(require_os(), 1);
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
var os5 = __toESM(require_os(), 1);
var path5 = __toESM(require_path(), 1);

// node_modules/@actions/http-client/lib/index.js
var http = __toESM(require_http(), 1);
var https = __toESM(require_https(), 1);

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);

// at first use:undici
function ProxyAgent(...given) {
  return new (require_undici()).ProxyAgent(...given);
}

// node_modules/@actions/http-client/lib/index.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve2(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve2(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve2(res);
          }
        }
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? https : http;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info2.options);
      }
    }
    return info2;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve2) => setTimeout(() => resolve2(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve2, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve2(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve2(response);
        }
      }));
    });
  }
};
var lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});

// node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers) {
      throw Error("The request has no headers");
    }
    options.headers["Authorization"] = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return false;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter3(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter3(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js
var import_os = __toESM(require_os(), 1);
var import_fs = __toESM(require_fs(), 1);
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter4(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter4(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
var path = __toESM(require_path(), 1);

// node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require_os(), 1);

// node_modules/@actions/exec/lib/exec.js
var import_string_decoder = __toESM(require_string_decoder(), 1);

// node_modules/@actions/exec/lib/toolrunner.js
var os3 = __toESM(require_os(), 1);
var events = __toESM(require_events(), 1);
var child = __toESM(require_child_process(), 1);
var path4 = __toESM(require_path(), 1);

// node_modules/@actions/io/lib/io.js
var import_assert = __toESM(require_assert(), 1);
var path3 = __toESM(require_path(), 1);

// node_modules/@actions/io/lib/io-util.js
var fs2 = __toESM(require_fs(), 1);
var path2 = __toESM(require_path(), 1);
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var import_timers = __toESM(require_timers(), 1);
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function getIDToken(aud) {
  return __awaiter5(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/forge/github/failure.ts
var GithubError = class extends Error {
  name = "GithubError";
  reason;
  constructor(reason2, message) {
    super(message);
    this.reason = reason2;
  }
};
function explainFailure(error2, { doing, permission }) {
  if (error2 instanceof GithubError) return error2;
  const { status } = readAnswer(error2);
  if (error2 instanceof TypeError)
    return new GithubError(
      "failed",
      `GitHub was asked to ${doing}, and its answer could not be understood. Is a proxy in between?`
    );
  if (status === void 0)
    return new GithubError("unreachable", `GitHub could not be reached to ${doing}. Run the job again.`);
  const refusal = (reason2, message) => new GithubError(reason2, `GitHub did not let us ${doing} (${status}): ${message}`);
  const patience = limit(status, error2);
  if (patience !== void 0)
    return refusal("rate limited", `too many requests. Run the job again ${patience}.`);
  switch (status) {
    case 401:
      return refusal("unauthorized", "it does not know the token. Check github-token.");
    case 403:
      return refusal(
        "forbidden",
        `the token may not. Give the job "permissions: { ${permission} }"; a run for a fork or for Dependabot cannot have it.`
      );
    case 404:
      return refusal("not found", "it is not there, or the token may not see it.");
    case 410:
      return refusal("gone", "it is switched off for this repository, or was deleted.");
    case 422:
      return refusal("refused", "the text is too long, or names what does not exist.");
    default:
      return refusal("failed", "that is GitHub's own failure. Run the job again.");
  }
}
async function warnInstead(work) {
  try {
    return await work();
  } catch (error2) {
    if (error2 instanceof GithubError) return { did: "not delivered", warning: error2.message };
    throw error2;
  }
}
function readAnswer(error2) {
  const retryAfter = wholeHeader(error2, "retry-after");
  const wait = retryAfter !== void 0 && { retryAfter };
  if (Array.isArray(memberAt(error2, "errors"))) return { status: 403, ...wait };
  const status = memberAt(error2, "status");
  const isAnswered = typeof status === "number" && memberAt(error2, "response") !== void 0;
  return isAnswered ? { status, ...wait } : {};
}
function wholeHeader(error2, name) {
  return readWholeNumber(
    memberAt(memberAt(error2, "response", "headers") ?? memberAt(error2, "headers"), name)
  );
}
function limit(status, error2) {
  if (status !== 403 && status !== 429) return void 0;
  const seconds = wholeHeader(error2, "retry-after");
  if (seconds !== void 0) return `in ${seconds} s`;
  const reset = wholeHeader(error2, "x-ratelimit-reset");
  if (wholeHeader(error2, "x-ratelimit-remaining") === 0)
    return reset === void 0 ? "in an hour" : `after ${formatDate(reset)}`;
  return status === 429 ? "in a minute" : void 0;
}

// src/forge/github/event.ts
var EventError = class extends Error {
  name = "EventError";
};
async function readRunEvent(env, files) {
  const set = (name2) => {
    const value = env(name2);
    if (value) return value;
    throw new EventError(
      `${name2} is not set: this is no run of GitHub Actions. Run the command itself instead.`
    );
  };
  const name = set("GITHUB_EVENT_NAME");
  if (name === "pull_request_target")
    throw new EventError(
      "pull_request_target runs with this repository's rights on what anybody sends. Use pull_request in the workflow."
    );
  const [owner = "", repo = ""] = set("GITHUB_REPOSITORY").split("/");
  const payload = parseJson(await files.read(set("GITHUB_EVENT_PATH"), inputLimits.githubEvent));
  if (payload === void 0)
    throw new EventError("The file of GITHUB_EVENT_PATH is not JSON. Nothing was done.");
  const isPrivate2 = memberAt(payload, "repository", "private");
  const defaultBranch = textAt(payload, "repository", "default_branch");
  return {
    owner,
    repo,
    ...typeof isPrivate2 === "boolean" && { isPrivate: isPrivate2 },
    ...defaultBranch && { defaultBranch },
    commit: set("GITHUB_SHA"),
    run: `${set("GITHUB_SERVER_URL")}/${owner}/${repo}/actions/runs/${set("GITHUB_RUN_ID")}`,
    api: set("GITHUB_API_URL"),
    ...reason(name, payload, branchOf(set("GITHUB_REF")), env("GITHUB_ACTOR") === "dependabot[bot]")
  };
}
var mayHoldOidc = (event) => event.why !== "other" && event.why !== "merge group" && (!("from" in event) || event.from === "same repository");
async function isHeadCommit(event, github) {
  if (event.why === "other" || event.branch === void 0) return false;
  if (event.why === "pull request")
    return event.from !== "fork" && await github.head(event.branch) === event.head;
  return await github.head(event.branch) === event.commit;
}
function reason(name, payload, branch, dependabot) {
  const there = branch !== void 0 && { branch };
  switch (name) {
    case "pull_request":
      return pullRequest(payload, dependabot);
    case "push":
      return { why: "push", from: dependabot ? "dependabot" : "same repository", ...there };
    // Both run on the default branch alone, at what its workflow says.
    case "schedule":
    case "repository_dispatch":
      return { why: "schedule", ...there };
    case "workflow_dispatch":
      return { why: "manual", ...there };
    case "merge_group":
      return { why: "merge group", base: text(payload, "merge_group", "base_sha"), ...there };
    default:
      return { why: "other", name };
  }
}
function pullRequest(payload, dependabot) {
  const number = memberAt(payload, "pull_request", "number");
  if (typeof number !== "number") throw strange("pull_request.number");
  const head = memberAt(payload, "pull_request", "head", "repo", "id");
  const own = head !== void 0 && head === memberAt(payload, "repository", "id");
  return {
    why: "pull request",
    number,
    from: own ? dependabot ? "dependabot" : "same repository" : "fork",
    base: text(payload, "pull_request", "base", "sha"),
    branch: text(payload, "pull_request", "head", "ref"),
    head: text(payload, "pull_request", "head", "sha")
  };
}
var branchOf = (ref) => /^refs\/heads\/(.+)$/.exec(ref)?.[1];
function text(payload, ...path6) {
  const value = textAt(payload, ...path6);
  if (value) return value;
  throw strange(path6.join("."));
}
var strange = (path6) => new EventError(`The event has no ${path6}, though GitHub documents one. Nothing was done.`);

// src/action/world.ts
async function createJobWorld({ inputs, event, standing }, files, { env, signal, begun }) {
  const { identity } = inputs;
  const log = createProgressWriter({ write: (text2) => info(text2.trimEnd()) });
  const { world, close: close2 } = await createWorld({
    offline: inputs.command === "validate" || !mayHoldOidc(event),
    workingDirectory: files.workingDirectory,
    greets: true,
    identity: {
      ...identity && {
        federated: { ...identity, assertion: (audience) => requestIdToken(audience, env) }
      },
      mask: setSecret
    },
    progress: log.show(createLogLines).progress,
    signal,
    begun
  });
  return { world: standing === "merged" ? world : worldWithoutValues(world), close: close2 };
}
async function requestIdToken(audience, env) {
  if (!env("ACTIONS_ID_TOKEN_REQUEST_URL") || !env("ACTIONS_ID_TOKEN_REQUEST_TOKEN"))
    throw new CredentialError(
      'the job may not have an OIDC token. Give it "permissions: { contents: read, id-token: write }"; a workflow that it is called from must give that, too.'
    );
  try {
    return await getIDToken(audience);
  } catch {
    throw new CredentialError("GitHub gave the job no OIDC token. Run the job again.");
  }
}
async function filesOfWorkspace(folder, workspace) {
  const path6 = workspace.resolve(workspace.workingDirectory, folder);
  const inside = workspace.relative(
    await workspace.realPath(workspace.workingDirectory),
    await workspace.realPath(path6)
  );
  if (inside === ".." || inside.startsWith("../"))
    throw new ProblemsError([
      {
        code: "path-outside-repository",
        message: "the input working-directory leads out of the workspace",
        hint: "name a folder of what was checked out"
      }
    ]);
  return createFiles(path6);
}

// src/action/job.ts
var jobConcurrency = 16;
async function createJob(known, files, process2) {
  const { inputs, event, github } = known;
  const names = inputs.names === "auto" ? await isPrivate(event, github) : inputs.names === "true";
  const { world, close: close2 } = await createJobWorld(known, files, process2);
  const run = Buffer.from(world.random(8)).toString("hex");
  return {
    ...known,
    world,
    close: close2,
    subject: await makeSubject(inputs, names, files),
    names,
    folder: files.resolve(process2.env("RUNNER_TEMP") ?? files.workingDirectory, `keyvault-gitops-${run}`)
  };
}
async function makeSubject({ selection, environment, changedSince, key }, names, files) {
  const inRepository = await pathInRepository(files);
  const { vault, select, paths } = selection;
  return {
    config: await findConfigPath(selection, files),
    environment,
    ...vault && { vault: orderPatterns(vault) },
    ...select && { select: orderPatterns(select, names) },
    ...paths.length > 0 && { manifests: orderPatterns(paths.map(inRepository)) },
    ...changedSince !== void 0 && { changedSince },
    ...key !== "" && { key }
  };
}
async function pathInRepository(files) {
  const root = await files.repository(files.workingDirectory) ?? files.workingDirectory;
  return (path6) => files.relative(root, files.resolve(files.workingDirectory, path6));
}
async function isPrivate(event, github) {
  if (event.isPrivate !== void 0) return event.isPrivate;
  try {
    return (await github.repository()).isPrivate;
  } catch (error2) {
    if (error2 instanceof GithubError) return false;
    throw error2;
  }
}

// src/forge/github/annotations.ts
var [most, mostCharacters] = [9, 4e3];
function makeAnnotations(problems, findings, inRepository, isTouched) {
  const all = [
    ...problems.map(ofProblem),
    ...findings.filter((finding) => !("confidential" in finding) && isFindingAt(finding, isTouched)).map(ofFinding)
  ];
  return ["error", "warning", "notice"].flatMap((type) => {
    const mine = all.filter((annotation) => annotation.type === type);
    const more = mine.length - most;
    return [
      ...mine.slice(0, most).map((annotation) => shown(annotation, inRepository)),
      ...more > 0 ? [{ type, message: `${more} more: the job's summary and log have them all.` }] : []
    ];
  });
}
function printAnnotations(list) {
  for (const { type, title: title2, message, place } of list)
    annotate[type](message, {
      ...title2 && { title: title2 },
      ...place && { file: place.file, startLine: place.line, startColumn: place.column }
    });
}
var annotate = { error, warning, notice };
var ofProblem = ({ code, message, hint, place }) => ({
  type: "error",
  title: code,
  message: hint === void 0 ? message : `${message} (hint: ${hint})`,
  ...place && { place }
});
var ofFinding = (finding) => ({
  type: types[finding.severity],
  title: codeOfFinding(finding),
  message: `${finding.id ? objectName(finding.id) : finding.vault}: ${finding.message}`,
  ...finding.place && { place: finding.place }
});
var types = { error: "error", warning: "warning", note: "notice" };
var shown = ({ message, place, ...rest }, inRepository) => ({
  ...rest,
  message: inText(message, true).slice(0, mostCharacters).toWellFormed(),
  ...place && { place: { ...place, file: inRepository(place.file) } }
});

// src/forge/github/drift-issue.ts
var keepDriftIssue = (github, document, options) => warnInstead(async () => {
  const ours = await listIssues(github, options.label);
  const found = ours.find(({ marker }) => isMarkerAbout(marker, options));
  if (document.partial && found) return kept("unchanged", found.issue);
  const became = await keepOwn(github, document, options, found);
  if (document.partial) return became;
  for (const { issue: issue2, marker } of ours)
    if (isWider(options, marker)) await supersede(github, issue2, became, options.run);
  return became;
});
async function keepOwn(github, document, options, found) {
  if (!hasDrift(document)) return found ? close(github, found.issue) : { did: "nothing" };
  const body = bodyOf(document, options);
  if (found) return rewrite(github, found, document, body, options.run);
  const { label } = options;
  const opened = await github.openIssue({ title: title(options), body, label }, async () => {
    const ours = await listIssues(github, label);
    return ours.find(({ issue: issue2 }) => hasSameMarker(issue2.body, body))?.issue;
  });
  return kept("opened", opened);
}
var hasDrift = ({ entries, fix, findings }) => (fix?.left ?? entries).length > 0 || findings.some((finding) => finding.finding === "rotation unfinished" && isError(finding));
async function listIssues(github, label) {
  const us = await github.author();
  const ours = [];
  for await (const issue2 of github.issues(label)) {
    const marker = readMarker(issue2, us);
    if (marker?.of === "drift") ours.push({ issue: issue2, marker });
  }
  return ours;
}
async function close(github, issue2, reason2 = "completed") {
  await github.closeIssue(issue2.number, reason2);
  return kept("closed", issue2);
}
async function supersede(github, issue2, by, run) {
  const isOpen = "number" in by && by.did !== "closed";
  const words = isOpen ? `#${by.number} speaks of the whole set, and so of this, too` : "The whole set has no drift";
  await say(github, issue2, `${words} (${link(run)}).`);
  await close(github, issue2, isOpen ? "superseded" : "completed");
}
async function rewrite(github, { issue: issue2, marker }, document, body, run) {
  const moved = marker.digest !== document.digest;
  if (moved) {
    const words = inMarkdown(makePage(document, postStyle).summary);
    await say(github, issue2, `The drift is another one now (${link(run)}): ${words}`);
  }
  if (!moved && isSameText(issue2.body, body)) return kept("unchanged", issue2);
  await github.editIssue(issue2.number, body);
  return kept(moved ? "commented" : "rewritten", issue2);
}
var say = (github, { number }, text2) => github.comment(number, text2, async () => {
  const us = (await github.author()).toLowerCase();
  for await (const comment of github.comments(number))
    if (comment.author.toLowerCase() === us && isSameText(comment.body, text2)) return comment;
  return void 0;
});
var kept = (did, { number, url }) => ({ did, number, url });
var mostTitleCharacters = 200;
var title = ({ config, environment, ...narrowing }) => {
  const name = environment === "" ? config : environment;
  return inText(`Drift in Key Vault: ${name}${subjectWords({ ...narrowing, environment: "" })}`, true).slice(0, mostTitleCharacters).toWellFormed();
};
var bodyOf = (document, { label: _, names, run, ...subject }) => formatPost(document, {
  names,
  ...subject,
  before: () => [writeMarker(markerOf(document, subject)), seen(run)],
  fits: (text2) => text2.length <= mostCommentCharacters
});
var markerOf = ({ digest, partial }, subject) => ({
  of: "drift",
  ...subject,
  digest,
  ...partial && { partial }
});
var seen = (run) => `The vaults are not as git says (${link(run, "last run")}). This issue is closed when they are.`;
var link = (run, words = "run") => `<a href="${inHtml(run)}">${words}</a>`;

// src/action/approval.ts
var nothingApproved = { digestVersion, digest: "", effects: [] };
var most2 = 2500;
var either = "~";
function writeApproval({
  digestVersion: digestVersion2,
  digest,
  changes,
  partial,
  changedSince
}) {
  const effects = changes.filter(isEffect).map((effect) => effect.digest + ("orRecover" in effect && effect.orRecover ? either : ""));
  return JSON.stringify({
    v: digestVersion2,
    digest,
    ...partial && { partial },
    ...changedSince && { changedSince: true },
    ...effects.length <= most2 && { effects }
  });
}
function readApproval(text2) {
  const data = parseJson(text2);
  if (!isMapping(data) || typeof data.v !== "number") return void 0;
  if (data.v !== digestVersion) return { ...nothingApproved, digestVersion: data.v };
  const { digest, effects } = data;
  if (!isDigest(digest)) return void 0;
  if (data.changedSince !== void 0) return { ...nothingApproved, isOfChanges: true };
  const approved = { digestVersion, digest, ...data.partial === true && { partial: true } };
  if (effects === void 0) return approved;
  if (!Array.isArray(effects)) return void 0;
  const read = effects.map(effectOf);
  const whole = read.filter((effect) => effect !== void 0);
  return whole.length === read.length ? { ...approved, effects: whole } : void 0;
}
function effectOf(written) {
  if (typeof written !== "string") return void 0;
  const orRecover = written.endsWith(either);
  const digest = orRecover ? written.slice(0, -either.length) : written;
  return isDigest(digest) ? { digest, ...orRecover && { orRecover } } : void 0;
}

// src/action/outputs.ts
var outputsOf = (document, files) => ({
  summary: summaryLine(document),
  ...ofKind(document),
  ...files
});
function ofKind(document) {
  switch (document.kind) {
    case "Plan":
      return {
        ...counts(document.summary),
        changed: String(document.changes.some(isChange)),
        digest: document.digest,
        approval: writeApproval(document)
      };
    case "Apply":
      return {
        ...counts(document.plan.summary),
        changed: String(document.outcomes.some(isWritten)),
        digest: document.plan.digest
      };
    case "Rotation":
      return {
        changed: String(document.summary.rotated > 0 || document.copies.some(isWritten)),
        rotated: String(document.summary.rotated),
        refused: String(document.summary.refused)
      };
    case "Drift":
      return { changed: String(hasDrift(document)), digest: document.digest };
    default:
      return {};
  }
}
var counts = (summary2) => Object.fromEntries(Object.entries(summary2).map(([verb, count]) => [verb, String(count)]));
var isWritten = (outcome) => outcome.result === "done" && outcome.did !== "unchanged";

// src/action/deliver.ts
async function deliverDocument(document, job, { isTouched = () => false, overview } = {}) {
  const { names, folder, world } = job;
  const { shard } = job.inputs.selection;
  const { config: _, ...subject } = job.subject;
  const options = { names, ...subject };
  info(formatLog(document, options).trimEnd());
  if ("failed" in document)
    for (const { message, fault } of document.failed ?? []) error(message, { title: codeOfFault[fault] });
  if (names && "findings" in document)
    printAnnotations(makeAnnotations([], document.findings, await pathInRepository(world.files), isTouched));
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(formatSummary(document, options)).write();
  const write = async (name, text2) => {
    const path6 = world.files.resolve(folder, name);
    await world.files.writeWhole(path6, text2);
    return path6;
  };
  const files = {
    "report-file": job.inputs.reportFormat === "html" ? await write(
      "report.html",
      await formatHtmlFile(document, { ...options, run: runFacts(job), overview })
    ) : await write("report.md", formatMarkdownFile(document, options)),
    ...document.kind === "Plan" && { "plan-file": await write("plan.json", formatDataFile(document)) },
    ...shard && (document.kind === "Plan" || document.kind === "Apply" || document.kind === "Drift") && {
      "shard-file": await write(`shard-${shard.number}.json`, formatDataFile(document))
    }
  };
  for (const [name, value] of Object.entries(outputsOf(document, files))) setOutput(name, value);
}
var runFacts = ({ world, event }) => ({
  at: Math.floor(world.clock.now() / 1e3),
  version: process.env.GITHUB_ACTION_REF || "action",
  commit: event.commit
});
async function deliverError(error2, env, files) {
  if (error2 instanceof NotApproved)
    return error(`Not applied: ${error2.message} Nothing was written.`, { title: error2.code });
  if (error2 instanceof EventError || error2 instanceof GithubError) return error(error2.message);
  const debug2 = env("KEYVAULT_GITOPS_DEBUG") === "1" || env("RUNNER_DEBUG") === "1";
  const version = `action ${env("GITHUB_ACTION_REF") ?? ""}, Node.js ${process.versions.node}, ${process.platform}`;
  const text2 = formatError(error2, postStyle, { debug: debug2, version }).trimEnd();
  if (!(error2 instanceof ProblemsError))
    return error(text2.replace(/^error: /gm, ""), { title: describeError(error2)[0].code });
  info(text2);
  printAnnotations(makeAnnotations(error2.problems, [], await pathInRepository(files), () => false));
}
function reportDelivery(delivery) {
  if (delivery?.warning !== void 0) warning(delivery.warning);
  setOutput("delivered", String(delivery?.did !== "not delivered"));
}
async function findTouched({ findings }, { event, github, names, world }) {
  if (event.why !== "pull request" || !names || findings.length === 0) return () => false;
  const paths = /* @__PURE__ */ new Set();
  try {
    for await (const path6 of github.changedFiles(event.number)) paths.add(path6);
  } catch (error2) {
    if (!(error2 instanceof GithubError)) throw error2;
  }
  const inRepository = await pathInRepository(world.files);
  return (file) => paths.has(inRepository(file));
}

// src/action/exit.ts
function exitOfPlanJob({ changes, ...plan }, failOn) {
  const considered = failOn.includes("refused") ? changes : changes.filter(({ verb }) => verb !== "refused");
  return exitOfPlan(
    { ...plan, changes: considered },
    { exitCode: failOn.includes("changes"), failOnUnknown: failOn.includes("unknown") }
  );
}
function exitOfDriftJob(document, failOn) {
  const exit = exitOfDrift(document);
  const isLeft = exit === exits.refused && !failOn.includes("refused") && hasDrift(document);
  return tolerateExit(isLeft ? exits.changes : exit, failOn);
}
function tolerateExit(exit, failOn) {
  if (exit === exits.refused && !failOn.includes("refused")) return exits.done;
  if (exit === exits.changes && !failOn.includes("drift")) return exits.done;
  return exit;
}

export {
  getInput,
  warning,
  notice,
  GithubError,
  explainFailure,
  warnInstead,
  readAnswer,
  readRunEvent,
  mayHoldOidc,
  isHeadCommit,
  filesOfWorkspace,
  jobConcurrency,
  createJob,
  keepDriftIssue,
  nothingApproved,
  readApproval,
  deliverDocument,
  deliverError,
  reportDelivery,
  findTouched,
  exitOfPlanJob,
  exitOfDriftJob,
  tolerateExit
};
