import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  mayHaveToken
} from "./chunk-KOQCSRTK.js";
import {
  createCallRetry
} from "./chunk-WZRMMEGF.js";
import {
  memberAt,
  parseJson,
  textAt
} from "./chunk-K4MVX6GH.js";
import {
  sharePromise
} from "./chunk-YCOLIZWM.js";

// src/forge/azure-devops/failure.ts
var AzureDevopsError = class extends Error {
  name = "AzureDevopsError";
  /** What Azure DevOps answered with; absent where no answer came. */
  status;
  constructor(message, status) {
    super(message);
    this.status = status;
  }
};
function explainCallFailure(status, { doing, right }) {
  if (status === void 0)
    return new AzureDevopsError(`Azure DevOps could not be reached to ${doing}. Run the job again.`);
  const refusal = (message) => new AzureDevopsError(`Azure DevOps did not let us ${doing} (${status}): ${message}`, status);
  switch (status) {
    case 200:
    case 201:
      return refusal("its answer could not be understood. Is a proxy in between?");
    case 203:
    case 302:
    case 401:
      return refusal("it does not know the token. Map SYSTEM_ACCESSTOKEN: $(System.AccessToken).");
    case 403:
      return refusal(`the build service may not. Give it "${right}" on the repository.`);
    case 404:
      return refusal(`it is not there, or the build service may not see it. Give it "${right}" there.`);
    case 400:
      return refusal("the text is too long, or the request is not as it wants it.");
    case 429:
      return refusal("too many requests. Run the job again in a minute.");
    default:
      return refusal("that is its own failure. Run the job again.");
  }
}

// src/forge/azure-devops/client.ts
var apiVersion = "7.1";
function createAzureDevopsClient(connection) {
  const retry = createCallRetry(connection.clock);
  const sendOnce = createSend(connection, retry);
  const repeat = async ({ purpose }, once, lookUp) => {
    checkConnection(connection, purpose);
    try {
      return await retry.repeat(once, lookUp);
    } catch (error) {
      if (error instanceof AzureDevopsError) throw error;
      throw explainCallFailure(error instanceof FailedAnswer ? error.status : void 0, purpose);
    }
  };
  const send = (call, version) => repeat(call, () => sendOnce(call, version));
  const here = `_apis/git/repositories/${encodeURIComponent(connection.repository)}`;
  const inRepository = (call) => ({ ...call, path: `${here}${call.path}` });
  const git = (call) => send(inRepository(call));
  return {
    author: async () => {
      const purpose = { doing: "find out who the token is", right: "Read" };
      const data = await send({ purpose, path: "_apis/connectionData" }, `${apiVersion}-preview`);
      return need(textAt(data, "authenticatedUser", "id"), purpose);
    },
    threads: async (pull) => {
      const purpose = contributing(`list the threads of pull request ${pull}`);
      const data = await git({ purpose, path: `/pullRequests/${pull}/threads` });
      return need(listAt(data, "value"), purpose).flatMap(readThread).toSorted((a, b) => a.id - b.id);
    },
    openThread: async (pull, content, lookUp) => {
      const call = inRepository({
        purpose: contributing(`comment on pull request ${pull}`),
        method: "POST",
        path: `/pullRequests/${pull}/threads`,
        body: { comments: [{ parentCommentId: 0, content, commentType: "text" }], status: "closed" }
      });
      const open = async () => need(readThread(await sendOnce(call))[0], call.purpose);
      return repeat(call, open, lookUp);
    },
    editThread: async (pull, { id, comment }, content) => {
      await git({
        purpose: contributing("edit our comment"),
        method: "PATCH",
        path: `/pullRequests/${pull}/threads/${id}/comments/${comment}`,
        body: { content }
      });
    },
    pullHead: async (pull) => {
      const purpose = reading(`read pull request ${pull}`);
      const data = await git({ purpose, path: `/pullrequests/${pull}` });
      return need(textAt(data, "lastMergeSourceCommit", "commitId"), purpose);
    },
    commit: async (sha) => {
      const purpose = reading("read the commit");
      const data = await git({ purpose, path: `/commits/${encodeURIComponent(sha)}` });
      const parents = need(listAt(data, "parents"), purpose);
      const tree = need(textAt(data, "treeId"), purpose);
      return { tree, parents: parents.filter((one) => typeof one === "string") };
    },
    repository: async () => {
      const data = await git({ purpose: reading("find out what the repository is like"), path: "" });
      const branch = textAt(data, "defaultBranch")?.replace(/^refs\/heads\//, "");
      const visibility = textAt(data, "project", "visibility") ?? "public";
      return { isPublic: visibility === "public", ...branch !== void 0 && { defaultBranch: branch } };
    },
    head: async (branch) => {
      const purpose = reading("find the head of the branch");
      const data = await git({ purpose, path: "/refs", query: { filter: `heads/${branch}` } });
      const refs = need(listAt(data, "value"), purpose);
      return textAt(
        refs.find((ref) => textAt(ref, "name") === `refs/heads/${branch}`),
        "objectId"
      );
    }
  };
}
var reading = (doing) => ({ doing, right: "Read" });
var contributing = (doing) => ({ doing, right: "Contribute to pull requests" });
function checkConnection({ collection, token }, { doing }) {
  if (token === void 0)
    throw new AzureDevopsError(
      `SYSTEM_ACCESSTOKEN is empty, so Azure DevOps cannot be asked to ${doing}. Map it in the step: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }.`
    );
  if (!mayHaveToken(collection))
    throw new AzureDevopsError(
      "SYSTEM_COLLECTIONURI is no https url, so the job's token is not sent there. Give Azure DevOps Server a certificate."
    );
}
var FailedAnswer = class extends Error {
  status;
  /** Absent where nobody knows what became of the call. */
  response;
  constructor({ status, headers }) {
    super(`HTTP ${status}`);
    this.status = status;
    if (status >= 300) this.response = { headers: { "retry-after": headers.get("retry-after") } };
  }
};
function createSend({ collection, token }, { once }) {
  const made = /* @__PURE__ */ new Map();
  return async ({ method = "GET", path, query = {}, body }, version = apiVersion) => {
    const http = await import("./esm-7FGMIHKJ.js");
    const { pipeline, sockets } = await sharePromise(made, "", connect);
    const send = (abortSignal) => pipeline.sendRequest(
      sockets,
      http.createPipelineRequest({
        url: `${collection}${path}?${new URLSearchParams({ ...query, "api-version": version })}`,
        method,
        abortSignal,
        // Of http, `mayHaveToken` leaves only this machine.
        allowInsecureConnection: true,
        headers: http.createHttpHeaders({
          accept: "application/json",
          authorization: `Bearer ${token}`,
          // It would answer an unknown token with a page to sign in at.
          "x-tfs-fedauthredirect": "Suppress",
          ...body && { "content-type": "application/json" }
        }),
        ...body && { body: JSON.stringify(body) }
      })
    );
    const answer = await once(send);
    const data = answer.status === 200 || answer.status === 201 ? parseJson(answer.bodyAsText ?? "") : void 0;
    if (data === void 0) throw new FailedAnswer(answer);
    return data;
  };
}
async function connect() {
  const http = await import("./esm-7FGMIHKJ.js");
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" }
  });
  return { pipeline, sockets: http.createDefaultHttpClient() };
}
function need(part, { doing }) {
  if (part !== void 0) return part;
  throw new AzureDevopsError(
    `Azure DevOps was asked to ${doing}, and its answer could not be understood. Is a proxy in between?`
  );
}
function listAt(data, name) {
  const list = memberAt(data, name);
  return Array.isArray(list) ? list : void 0;
}
function readThread(data) {
  const id = memberAt(data, "id");
  const [first] = listAt(data, "comments") ?? [];
  const comment = memberAt(first, "id");
  const [author, body] = [textAt(first, "author", "id"), textAt(first, "content")];
  if (typeof id !== "number" || typeof comment !== "number" || author === void 0 || body === void 0)
    return [];
  return memberAt(data, "isDeleted") === true || memberAt(first, "isDeleted") === true ? [] : [{ id, comment, author, body }];
}

export {
  AzureDevopsError,
  createAzureDevopsClient
};
