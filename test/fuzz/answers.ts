// What others send: Event Grid's bodies, GitHub's events, comments and answers, and those of Azure DevOps.
import { createServer, type Server } from "node:http";
import { createAzureDevopsClient } from "../../src/forge/azure-devops/client.ts";
import { replaceStatus } from "../../src/forge/comment.ts";
import { createClient } from "../../src/forge/github/client.ts";
import { readRunEvent } from "../../src/forge/github/event.ts";
import { type Marker, readMarker, writeMarker } from "../../src/forge/marker.ts";
import { interpretEvents } from "../../src/reconcile/rotation/interpret-event.ts";
import { movingClock } from "../clock.ts";
import { cloudEvent, gridEvent, validation } from "../webhook/build.ts";
import { canary, type Target } from "./fuzz.ts";

const json = (data: unknown) => JSON.stringify(data);
const us = "github-actions[bot]";

const sha = "a".repeat(40);
const repository = { id: 1, full_name: "contoso/shop", private: true, default_branch: "main" };
const pull = { number: 7, base: { sha }, head: { sha, ref: "feature/x", repo: { id: 1 } } };

const marker: Marker = {
  of: "plan",
  config: "keyvault-gitops.yaml",
  environment: "prod",
  vault: ["a"],
  key: "k",
  base: sha,
  tree: sha,
  digestVersion: 1,
  digest: "d".repeat(43),
  truncated: false,
  status: "planned",
};

/** A comment of ours that somebody edited. */
function readComment(bytes: Uint8Array): void {
  const body = Buffer.from(bytes).toString();
  const found = readMarker({ author: us, body }, us);
  if (found?.of === "plan")
    replaceStatus(body, found, "applied", "https://github.com/contoso/shop/actions/runs/1");
}

const readPayload = (name: string) => async (bytes: Uint8Array) => {
  const env: { readonly [name: string]: string } = {
    ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: "/event.json", GITHUB_REPOSITORY: "contoso/shop" },
    ...{ GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main", GITHUB_SERVER_URL: "https://github.com" },
    ...{ GITHUB_API_URL: "https://api.github.com", GITHUB_RUN_ID: "42", GITHUB_ACTOR: "alice" },
  };
  await readRunEvent((variable) => env[variable], { read: async () => bytes });
};

const comment = {
  id: 1,
  user: { login: us },
  body: `${writeMarker(marker)}\n\n${canary}`,
  html_url: "https://github.com/x",
};
export type AnsweringServer = { readonly url: string; answer: Uint8Array; readonly server: Server };

const space = 0x20;

/** A server that answers everything with the same bytes, and refuses where they end with a space. */
export async function serveAnswers(): Promise<AnsweringServer> {
  const served: { url: string; answer: Uint8Array; server: Server } = {
    url: "",
    answer: new Uint8Array(),
    server: createServer((request, response) => {
      request.resume();
      const status = served.answer.at(-1) === space ? 422 : 200;
      response.writeHead(status, { "content-type": "application/json" }).end(served.answer);
    }),
  };
  await new Promise<void>((done) => served.server.listen(0, "127.0.0.1", done));
  const address = served.server.address();
  served.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  return served;
}

export function answerTargets(served: AnsweringServer): readonly Target[] {
  const clock = movingClock();
  const github = createClient({ token: "t", owner: "contoso", repo: "shop", api: served.url, clock });
  const devops = createAzureDevopsClient({
    collection: `${served.url}/`,
    token: "t",
    repository: "shop",
    clock,
  });
  const nothing = async () => undefined;
  const refusal = { message: canary, documentation_url: canary };
  const ofGithub: readonly Call[] = [
    [{ data: { viewer: { login: us } } }, github.author],
    [[comment], () => readAll(github.comments(7))],
    [comment, async () => readAll([await github.commentNow(1)])],
    [comment, () => github.comment(7, "x", nothing)],
    [comment, () => github.editComment(7, "x")],
    [[{ filename: "a", previous_filename: "b" }], () => Array.fromAsync(github.changedFiles(7))],
    [[{ ...comment, number: 3, title: "drift" }], () => readAll(github.issues("drift"))],
    [{ tree: { sha }, parents: [{ sha }] }, () => github.commit(sha)],
    [[{ ...pull, merged_at: "2026-01-01T00:00:00Z", merge_commit_sha: sha }], () => github.mergedWith(sha)],
    [repository, github.repository],
    [{ object: { sha } }, () => github.head("main")],
  ];
  const thread = {
    id: 1,
    status: "closed",
    comments: [{ id: 1, author: { id: "u" }, content: comment.body }],
  };
  const ofDevops: readonly Call[] = [
    [{ authenticatedUser: { id: "u" } }, devops.author],
    [{ value: [thread] }, async () => readAll(await devops.threads(7))],
    [thread, () => devops.openThread(7, "x", nothing)],
    [{ lastMergeSourceCommit: { commitId: sha } }, () => devops.pullHead(7)],
    [{ treeId: sha, parents: [sha] }, () => devops.commit(sha)],
    [{ project: { visibility: "private" }, defaultBranch: "refs/heads/main" }, devops.repository],
    [{ value: [{ name: "refs/heads/main", objectId: sha }] }, () => devops.head("main")],
  ];
  /** The first byte says which call reads the rest, so that one's answer comes to another one, too. */
  const answering = (name: string, calls: readonly Call[]): Target => ({
    name,
    seeds: calls.map(([answer], i) => String.fromCharCode(i) + json(answer)),
    flawed: calls.map((_, i) => `${String.fromCharCode(i)}${json(refusal)} `),
    read: async (bytes) => {
      served.answer = bytes.slice(1);
      await calls[(bytes[0] ?? 0) % calls.length]?.[1]();
    },
  });
  return [
    {
      name: "event body",
      seeds: [
        json([gridEvent(), gridEvent({ name: canary })]),
        json(cloudEvent()),
        json([validation(canary)]),
      ],
      read: (bytes) => {
        const read = interpretEvents(bytes, { vaults: [], desired: [] });
        return "malformed" in read ? read : undefined;
      },
    },
    {
      name: "GitHub's comment",
      seeds: [comment.body, `${writeMarker(marker)}\r\n\r\nx\r\ny`],
      read: readComment,
    },
    ...["pull_request", "push", "merge_group"].map((name) => ({
      name: `GitHub's event ${name}`,
      seeds: [
        json({
          repository,
          pull_request: pull,
          merge_group: { base_sha: sha, base_ref: "refs/heads/main" },
          token: canary,
        }),
      ],
      read: readPayload(name),
    })),
    answering("GitHub's answer", ofGithub),
    answering("Azure DevOps' answer", ofDevops),
  ];
}

type Call = readonly [answer: unknown, call: () => Promise<unknown>];

type Said = { readonly author: string; readonly body: string };

async function readAll(comments: AsyncIterable<Said> | Iterable<Said | undefined>): Promise<void> {
  for await (const one of comments) if (one) readMarker(one, us);
}
