import type { HttpClient, Pipeline, PipelineResponse } from "@azure/core-rest-pipeline";
import { sharePromise } from "../../model/concurrency.ts";
import { memberAt, parseJson, textAt } from "../../model/input.ts";
import type { Clock } from "../../model/world.ts";
import { type CallRetry, createCallRetry, type FailedAnswer, readWholeNumber } from "../call-retry.ts";
import type { AzureDevopsPort, LookUp, Thread } from "../port.ts";
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

type Call = {
  readonly purpose: AzureDevopsPurpose;
  readonly method?: "GET" | "POST" | "PATCH";
  /** Below the collection. */
  readonly path: string;
  readonly query?: { readonly [name: string]: string };
  readonly body?: object;
};

/** Azure DevOps over its REST API, with the job's own token, each call as `CallRetry` says. It logs nothing. */
export function createAzureDevopsClient(connection: AzureDevopsConnection): AzureDevopsPort {
  const retry = createCallRetry(connection.clock, readAnswer);
  const sendOnce = createSend(connection, retry);
  const repeat = async <T>({ purpose }: Call, once: () => Promise<T>, lookUp?: LookUp<T>): Promise<T> => {
    checkConnection(connection, purpose);
    try {
      return await retry.repeat(once, lookUp);
    } catch (error) {
      if (error instanceof AzureDevopsError) throw error;
      throw explainCallFailure(error instanceof UnusableAnswer ? error.status : undefined, purpose);
    }
  };
  const send = (call: Call, version?: string) => repeat(call, () => sendOnce(call, version));
  const here = `_apis/git/repositories/${encodeURIComponent(connection.repository)}`;
  const inRepository = (call: Call): Call => ({ ...call, path: `${here}${call.path}` });
  const git = (call: Call): Promise<unknown> => send(inRepository(call));
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
      const call = inRepository({
        purpose: contributing(`comment on pull request ${pull}`),
        method: "POST",
        path: `/pullRequests/${pull}/threads`,
        body: { comments: [{ parentCommentId: 0, content, commentType: "text" }], status: "closed" },
      });
      const open = async () => need(readThread(await sendOnce(call))[0], call.purpose);
      return repeat(call, open, lookUp);
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

/** @throws AzureDevopsError where a call cannot be made: the job's token is not there, or the url is not safe for it */
function checkConnection({ collection, token }: AzureDevopsConnection, { doing }: AzureDevopsPurpose): void {
  if (token === undefined)
    throw new AzureDevopsError(
      `SYSTEM_ACCESSTOKEN is empty, so Azure DevOps cannot be asked to ${doing}. Map it in the step: env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }.`,
    );
  if (!mayHaveToken(collection))
    throw new AzureDevopsError(
      "SYSTEM_COLLECTIONURI is no https url, so the job's token is not sent there. Give Azure DevOps Server a certificate.",
    );
}

/** An answer that is none that we can use. */
class UnusableAnswer extends Error {
  readonly status: number;
  readonly retryAfter: number | undefined;

  constructor({ status, headers }: Pick<PipelineResponse, "status" | "headers">) {
    super(`HTTP ${status}`);
    this.status = status;
    this.retryAfter = readWholeNumber(headers.get("retry-after"));
  }
}

/** Where an answer that reports no failure cannot be understood, nobody knows what became of the call. */
function readAnswer(error: unknown): FailedAnswer {
  if (!(error instanceof UnusableAnswer) || error.status < 300) return {};
  const { status, retryAfter } = error;
  return { status, ...(retryAfter !== undefined && { retryAfter }) };
}

/** Returns a function that makes a call once and resolves with the data of its answer. */
function createSend({ collection, token }: AzureDevopsConnection, { once }: CallRetry) {
  const made = new Map<string, Promise<{ pipeline: Pipeline; sockets: HttpClient }>>();
  return async (
    { method = "GET", path, query = {}, body }: Call,
    version: string = apiVersion,
  ): Promise<unknown> => {
    const http = await import("@azure/core-rest-pipeline");
    const { pipeline, sockets } = await sharePromise(made, "", connect);
    const send = (abortSignal: AbortSignal) =>
      pipeline.sendRequest(
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
            ...(body && { "content-type": "application/json" }),
          }),
          ...(body && { body: JSON.stringify(body) }),
        }),
      );
    const answer = await once(send);
    const data =
      answer.status === 200 || answer.status === 201 ? parseJson(answer.bodyAsText ?? "") : undefined;
    if (data === undefined) throw new UnusableAnswer(answer);
    return data;
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
