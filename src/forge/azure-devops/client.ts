import type { HttpClient, Pipeline } from "@azure/core-rest-pipeline";
import { sharePromise } from "../../model/concurrency.ts";
import { memberAt, parseJson, textAt } from "../../model/input.ts";
import type { Clock } from "../../model/world.ts";
import type { AzureDevopsPort, Thread } from "../port.ts";
import { mayHaveToken, type PipelineBuild } from "./build.ts";
import { AzureDevopsError, type AzureDevopsPurpose, explainCallFailure } from "./failure.ts";

export type AzureDevopsConnection = Pick<PipelineBuild, "collection" | "token"> & {
  /** The repository's id. */
  readonly repository: string;
  readonly clock: Clock;
};

/**
 * The version whose description our requests are checked against. Azure DevOps Server knows it from 2022.1 on.
 * Source: https://github.com/MicrosoftDocs/vsts-rest-api-specs/blob/master/specification/git/7.1/git.json
 */
const apiVersion = "7.1";

const mostTries = 3;
/** Milliseconds of one try: a build shall not hang for a comment. */
const longestTry = 30_000;
/** Milliseconds that we wait at its word. */
const longestWait = 60_000;

type Call = {
  readonly purpose: AzureDevopsPurpose;
  readonly method?: "GET" | "POST" | "PATCH";
  /** Below the collection. */
  readonly path: string;
  readonly query?: { readonly [name: string]: string };
  readonly body?: object;
  /** Finds what a lost answer may have made. */
  readonly lookUp?: () => Promise<unknown>;
};

/** Azure DevOps over its REST API, with the job's own token. It logs nothing, and tries a call three times. */
export function createAzureDevopsClient(connection: AzureDevopsConnection): AzureDevopsPort {
  const send = createSend(connection);
  const here = `_apis/git/repositories/${encodeURIComponent(connection.repository)}`;
  const git = async (call: Call): Promise<unknown> => send({ ...call, path: `${here}${call.path}` });
  return {
    author: async () => {
      const purpose = { doing: "find out who the token is", right: "Read" };
      const data = await send({ purpose, path: "_apis/connectionData" }, `${apiVersion}-preview`);
      return need(textAt(data, "authenticatedUser", "id"), purpose);
    },
    threads: async (pull) => {
      const purpose = contributing(`list the threads of pull request ${pull}`);
      const data = await git({ purpose, path: `/pullRequests/${pull}/threads` });
      return need(listAt(data, "value"), purpose)
        .flatMap(readThread)
        .toSorted((a, b) => a.id - b.id);
    },
    openThread: async (pull, content, lookUp) => {
      await git({
        purpose: contributing(`comment on pull request ${pull}`),
        method: "POST",
        path: `/pullRequests/${pull}/threads`,
        body: { comments: [{ parentCommentId: 0, content, commentType: "text" }], status: "closed" },
        lookUp,
      });
    },
    editThread: async (pull, { id, comment }, content) => {
      await git({
        purpose: contributing("edit our comment"),
        method: "PATCH",
        path: `/pullRequests/${pull}/threads/${id}/comments/${comment}`,
        body: { content },
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
      // A project counts as public where nothing says what it is.
      const visibility = textAt(data, "project", "visibility") ?? "public";
      return { isPublic: visibility === "public", ...(branch !== undefined && { defaultBranch: branch }) };
    },
    head: async (branch) => {
      const purpose = reading("find the head of the branch");
      // The filter is a beginning: it names `main2`, too.
      const data = await git({ purpose, path: "/refs", query: { filter: `heads/${branch}` } });
      const refs = need(listAt(data, "value"), purpose);
      return textAt(
        refs.find((ref) => textAt(ref, "name") === `refs/heads/${branch}`),
        "objectId",
      );
    },
  };
}

const reading = (doing: string): AzureDevopsPurpose => ({ doing, right: "Read" });
const contributing = (doing: string): AzureDevopsPurpose => ({ doing, right: "Contribute to pull requests" });

/** Returns a function that makes a call and resolves with the data of its answer. */
function createSend({ collection, token, clock }: AzureDevopsConnection) {
  const made = new Map<string, Promise<{ pipeline: Pipeline; sockets: HttpClient }>>();
  const once = async (
    { method = "GET", path, query = {}, body }: Call,
    version: string,
  ): Promise<{ readonly status?: number; readonly data?: unknown; readonly retryAfter?: number }> => {
    const http = await import("@azure/core-rest-pipeline");
    const { pipeline, sockets } = await sharePromise(made, "", connect);
    const url = `${collection}${path}?${new URLSearchParams({ ...query, "api-version": version })}`;
    const request = http.createPipelineRequest({
      url,
      method,
      timeout: longestTry,
      allowInsecureConnection: true,
      headers: http.createHttpHeaders({
        accept: "application/json",
        authorization: `Bearer ${token}`,
        // It would answer an unknown token with a page to sign in at.
        "x-tfs-fedauthredirect": "Suppress",
        ...(body && { "content-type": "application/json" }),
      }),
      ...(body && { body: JSON.stringify(body) }),
    });
    try {
      const { status, bodyAsText, headers } = await pipeline.sendRequest(sockets, request);
      const data = status === 200 || status === 201 ? parseJson(bodyAsText ?? "") : undefined;
      const wait = headers.get("retry-after") ?? "";
      return { status, data, ...(/^\d{1,6}$/.test(wait) && { retryAfter: Number(wait) * 1000 }) };
    } catch {
      return {};
    }
  };
  return async (call: Call, version: string = apiVersion): Promise<unknown> => {
    if (token === undefined)
      throw new AzureDevopsError(
        `SYSTEM_ACCESSTOKEN is empty, so Azure DevOps cannot be asked to ${call.purpose.doing}. Map it in the step: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }.`,
      );
    if (!mayHaveToken(collection))
      throw new AzureDevopsError(
        "SYSTEM_COLLECTIONURI is no https url, so the job's token is not sent there. Give Azure DevOps Server a certificate.",
      );
    for (let tries = 1; ; tries++) {
      const { status, data, retryAfter } = await once(call, version);
      if (data !== undefined) return data;
      const isLost = status === undefined || status >= 500 || status === 200 || status === 201;
      const wait = retryAfter ?? (isLost ? 1000 * 4 ** (tries - 1) : undefined);
      const isLast =
        tries === mostTries || wait === undefined || wait > longestWait || !(isLost || status === 429);
      if (!isLast) await clock.sleep(wait);
      // Azure DevOps may have done what it was asked for and failed to say so.
      if (isLost && call.lookUp && (await call.lookUp()) !== undefined) return undefined;
      if (isLast) throw explainCallFailure(status, call.purpose);
    }
  };
}

/** It repeats nothing by itself, and follows no redirect: an unknown token is answered with one. */
async function connect(): Promise<{ pipeline: Pipeline; sockets: HttpClient }> {
  const http = await import("@azure/core-rest-pipeline");
  const pipeline = http.createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: "keyvault-gitops" },
  });
  return { pipeline, sockets: http.createDefaultHttpClient() };
}

function need<T>(part: T | undefined, { doing }: AzureDevopsPurpose): T {
  if (part !== undefined) return part;
  throw new AzureDevopsError(
    `Azure DevOps was asked to ${doing}, and its answer could not be understood. Is a proxy in between?`,
  );
}

function listAt(data: unknown, name: string): readonly unknown[] | undefined {
  const list = memberAt(data, name);
  return Array.isArray(list) ? list : undefined;
}

/** A thread's first comment. What Azure DevOps itself says there (votes, pushes) is no comment of anybody. */
function readThread(data: unknown): readonly Thread[] {
  const id = memberAt(data, "id");
  const [first] = listAt(data, "comments") ?? [];
  const comment = memberAt(first, "id");
  const [author, body] = [textAt(first, "author", "id"), textAt(first, "content")];
  if (typeof id !== "number" || typeof comment !== "number" || author === undefined || body === undefined)
    return [];
  return memberAt(data, "isDeleted") === true || memberAt(first, "isDeleted") === true
    ? []
    : [{ id, comment, author, body }];
}
