// A small GitHub on loopback: what our calls need of its REST API, with its limits, its pages and its failures.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { client } from "../../src/github/client.ts";
import type { GithubPort } from "../../src/github/port.ts";
import { us } from "./build.ts";

type Said = { readonly author?: string; readonly body: string };
type StoredComment = { readonly id: number; readonly on: number; readonly author: string; body: string };
type StoredIssue = {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly isPull: boolean;
  body: string;
  state: string;
  reason?: string;
};

type Fault = { readonly status: number; readonly headers?: { readonly [name: string]: string } };

export type GithubServer = {
  readonly github: GithubPort;
  /** The same repository with a token that GitHub does not know. */
  readonly stranger: GithubPort;
  /** `POST /issues/7/comments`: what was asked, in order, without listing and asking who we are. */
  readonly writes: () => readonly string[];
  readonly reads: () => readonly string[];
  /** The bodies of all requests. */
  readonly sent: () => readonly string[];
  readonly comments: StoredComment[];
  readonly issues: StoredIssue[];
  readonly heads: Map<string, string>;
  readonly say: (on: number, ...comments: readonly Said[]) => void;
  readonly open: (
    issue: Said & { readonly label?: string; readonly isPull?: boolean; readonly state?: string },
  ) => void;
  /** From now on calls whose `METHOD path` matches are answered so. */
  readonly fail: (calls: RegExp, fault: Fault) => void;
};

const repository = "/repos/contoso/shop";
const [token, mostCharacters] = ["known", 65_536];

export async function githubServer(): Promise<GithubServer> {
  const seen: string[] = [];
  const sent: string[] = [];
  const comments: StoredComment[] = [];
  const issues: StoredIssue[] = [];
  const heads = new Map<string, string>();
  const faults: { readonly calls: RegExp; readonly fault: Fault }[] = [];
  let last = 100;

  const shownComment = ({ id, author, body }: StoredComment) => ({
    id,
    body,
    user: author === "" ? null : { login: author },
    html_url: `https://github.example/c/${id}`,
  });
  const shownIssue = ({ number, author, body, title, isPull }: StoredIssue) => ({
    number,
    title,
    body,
    user: { login: author },
    html_url: `https://github.example/i/${number}`,
    ...(isPull && { pull_request: {} }),
  });
  const commented = (on: number, { author = us, body }: Said) => {
    const comment = { id: ++last, on, author, body };
    comments.push(comment);
    return comment;
  };
  const opened = (issue: Parameters<GithubServer["open"]>[0] & { readonly title?: string }) => {
    const { author = us, body, label = "drift", isPull = false, state = "open", title = "" } = issue;
    const made = { number: ++last, author, title, labels: [label], isPull, body, state };
    issues.push(made);
    return made;
  };

  function answer(method: string, path: string, query: URLSearchParams, body: Body): Answer {
    const [, kind, number, of] = /^\/(issues|git)(?:\/([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
    const wrong = wrongBody(`${method} ${kind} ${of ?? (number ? "one" : "all")}`, body);
    if (wrong) return { status: 422, json: { message: `Validation Failed: ${wrong}` } };
    if (kind === "git") {
      const sha = heads.get((of ?? "").replace("heads/", ""));
      return sha ? ok({ object: { sha } }) : missing;
    }
    if (number === "comments") {
      const comment = comments.find(({ id }) => String(id) === of);
      return comment ? ok(shownComment(Object.assign(comment, body))) : missing;
    }
    if (of === "comments" && method === "POST")
      return { status: 201, json: shownComment(commented(Number(number), { body: String(body.body) })) };
    if (of === "comments")
      return paged(comments.filter(({ on }) => String(on) === number).map(shownComment), query);
    if (number !== undefined) {
      const issue = issues.find((one) => String(one.number) === number);
      if (!issue) return missing;
      const { state_reason: reason, ...change } = body;
      return ok(shownIssue(Object.assign(issue, change, reason !== undefined && { reason })));
    }
    if (method === "POST") {
      const [label] = body.labels as readonly string[];
      const said = {
        title: String(body.title),
        body: String(body.body),
        ...(label !== undefined && { label }),
      };
      return { status: 201, json: shownIssue(opened(said)) };
    }
    const listed = issues.filter(
      ({ labels, state }) => state === query.get("state") && labels.includes(query.get("labels") ?? ""),
    );
    return paged(listed.map(shownIssue), query);
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://github.example");
    const path = decodeURIComponent(url.pathname).replace(repository, "");
    const text = await read(request);
    const call = `${request.method} ${path}`;
    seen.push(call);
    sent.push(text);
    const fault = faults.find(({ calls }) => calls.test(call))?.fault;
    const { status, json, next } =
      request.headers.authorization !== `token ${token}`
        ? { status: 401, json: { message: "Bad credentials" } }
        : fault
          ? { status: fault.status, json: failed(text) }
          : path === "/graphql"
            ? ok({ data: { viewer: { login: us } } })
            : answer(request.method ?? "", path, url.searchParams, text === "" ? {} : JSON.parse(text));
    if (next !== undefined) url.searchParams.set("page", next);
    response.writeHead(status, {
      "content-type": "application/json",
      ...fault?.headers,
      ...(next !== undefined && {
        link: `<http://${request.headers.host}${url.pathname}${url.search}>; rel="next"`,
      }),
    });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const connected = (as: string) => client({ token: as, owner: "contoso", repo: "shop", api });
  return {
    github: connected(token),
    stranger: connected("unknown"),
    writes: () => seen.filter((call) => !call.startsWith("GET ") && call !== "POST /graphql"),
    reads: () => seen.filter((call) => call.startsWith("GET ")),
    sent: () => sent,
    comments,
    issues,
    heads,
    say: (on, ...said) => {
      for (const one of said) commented(on, one);
    },
    open: opened,
    fail: (calls, fault) => faults.push({ calls, fault }),
  };
}

type Body = { readonly [member: string]: unknown };
type Answer = { readonly status: number; readonly json: unknown; readonly next?: string };

/** A failure in words that quote what was sent; those of GraphQL are in a list. */
const failed = (text: string) => {
  const message = `${text} is foreign text`;
  return { message, errors: [{ type: "FORBIDDEN", message }] };
};
const ok = (json: unknown): Answer => ({ status: 200, json });
const missing: Answer = { status: 404, json: { message: "Not Found" } };

function paged(all: readonly unknown[], query: URLSearchParams): Answer {
  const [page, size] = [Number(query.get("page") ?? 1), Math.min(100, Number(query.get("per_page") ?? 30))];
  const more = all.length > page * size;
  return { ...ok(all.slice((page - 1) * size, page * size)), ...(more && { next: String(page + 1) }) };
}

const text = (value: unknown): boolean => typeof value === "string" && value !== "";
const texts = (value: unknown): boolean => Array.isArray(value) && value.every(text);
const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown): boolean =>
    allowed.some((one) => one === value);

/**
 * What GitHub takes for each call; `!`: it must be there.
 * Source: https://github.com/github/rest-api-description
 */
const shapes: { readonly [call: string]: { readonly [member: string]: (value: unknown) => boolean } } = {
  "POST issues comments": { "body!": text },
  "PATCH issues one": {
    body: text,
    state: oneOf("open", "closed"),
    state_reason: oneOf("completed", "not_planned"),
  },
  "POST issues all": { "title!": text, body: text, labels: texts },
};

function wrongBody(call: string, body: Body): string | undefined {
  if (typeof body.body === "string" && [...body.body].length > mostCharacters)
    return `body is too long (maximum is ${mostCharacters} characters)`;
  const shape = call.startsWith("GET ") ? {} : (shapes[call] ?? { "body!": text });
  const known = Object.keys(shape).map((member) => member.replace("!", ""));
  const lacking = Object.keys(shape).find((member) => member.endsWith("!") && !(member.slice(0, -1) in body));
  const wrong = Object.entries(shape).find(
    ([member, fits]) => member.replace("!", "") in body && !fits(body[member.replace("!", "")]),
  );
  return lacking ?? wrong?.[0] ?? Object.keys(body).find((member) => !known.includes(member));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
