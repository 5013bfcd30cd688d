// A small GitHub on loopback: what our calls need of its API, with its permissions, limits, pages and failures. Every
// request must be as GitHub's OpenAPI description has it.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { listenOnLoopback } from "../../../loopback.ts";
import { type Answer, answers, may, missing, ok, type Permissions } from "./answers.ts";
import { asked } from "./oracle.ts";
import { state as fresh, type State } from "./state.ts";

type Token = { readonly login: string; readonly permissions: Permissions };

type Fault = {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  /** For so many calls; by default for all that come. */
  readonly times?: number;
  /** The call is carried out, and then answered so. */
  readonly acts?: true;
};

export type GithubApi = {
  readonly url: string;
  readonly state: State;
  /** Who may ask. */
  readonly tokens: Map<string, Token>;
  /** Every request, in order; the path without the repository's. */
  readonly log: { readonly call: string; readonly body: string }[];
  /** What was not as GitHub describes it. */
  readonly flaws: string[];
  /** From now on calls whose `METHOD path` matches are answered so. */
  readonly fail: (calls: RegExp, fault: Fault) => void;
};

/** @param repository `owner/name`: no other one is there. */
export async function githubApi(repository: string): Promise<GithubApi> {
  const state = fresh();
  const tokens: GithubApi["tokens"] = new Map();
  const log: GithubApi["log"] = [];
  const flaws: string[] = [];
  const faults: { readonly calls: RegExp; readonly fault: Fault; left: number }[] = [];

  function answer(method: string, url: URL, text: string, { login, permissions }: Token): Answer {
    if (url.pathname === "/graphql") return graphql(text, login, permissions, state);
    const call = asked(method, url, text);
    const { needs, answer } = answers[call?.operation ?? ""] ?? {};
    if (!call || !needs || !answer || `${call.params.owner}/${call.params.repo}` !== repository)
      return missing;
    if (!may(permissions, needs))
      return { status: 403, json: { message: "Resource not accessible by integration" } };
    if (call.wrong !== undefined) {
      flaws.push(`${call.operation}: ${call.wrong}`);
      return { status: 422, json: { message: `Validation Failed: ${call.wrong}` } };
    }
    const body = text === "" ? {} : JSON.parse(text);
    return answer({ state, params: call.params, query: url.searchParams, body, as: login });
  }

  const server = createServer(async (request, response) => {
    const { method = "" } = request;
    const url = new URL(request.url ?? "", `http://${request.headers.host}`);
    const call = `${method} ${decodeURIComponent(url.pathname).replace(`/repos/${repository}`, "")}`;
    const body = await text(request);
    log.push({ call, body });
    const token = tokens.get(request.headers.authorization?.replace(/^token /, "") ?? "");
    const failing = token && faults.find(({ calls, left }) => left > 0 && calls.test(call));
    if (failing) failing.left--;
    const fault = failing?.fault;
    if (token && fault?.acts) answer(method, url, body, token);
    const { status, json, next } = !token
      ? { status: 401, json: { message: "Bad credentials" } }
      : fault
        ? { status: fault.status, json: failed(body) }
        : answer(method, url, body, token);
    response.writeHead(status, {
      "content-type": "application/json",
      ...(fault ? fault.headers : plenty),
      ...(next !== undefined && { link: `<${page(url, next)}>; rel="next"` }),
    });
    response.end(JSON.stringify(json));
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    tokens,
    log,
    flaws,
    fail: (calls, fault) => faults.push({ calls, fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
  };
}

const plenty = {
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": "999",
  "x-ratelimit-reset": "4102444800",
};

/** A failure in words that quote what was sent; those of GraphQL are in a list. */
const failed = (text: string) => {
  const message = `${text} is foreign text`;
  return { message, errors: [{ type: "FORBIDDEN", message }] };
};

/** All that is asked by GraphQL is who asks, and that a comment is folded away. */
function graphql(text: string, login: string, permissions: Permissions, { comments }: State): Answer {
  const { query, variables } = JSON.parse(text);
  if (/^query *\{ *viewer *\{ *login *\} *\}$/.test(query)) return ok({ data: { viewer: { login } } });
  const hiding =
    /^mutation \(\$id: ID!\) \{ minimizeComment\(input: \{ subjectId: \$id, classifier: (\w+) \}\) \{ clientMutationId \} \}$/;
  const [, classifier] = hiding.exec(query) ?? [];
  if (classifier === undefined)
    return ok({ errors: [{ type: "undefinedField", message: "There is no such field" }] });
  const comment = comments.find(({ id }) => `IC_${id}` === variables.id);
  if (!comment || !may(permissions, { issues: "write", pull_requests: "write" }))
    return ok({ errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] });
  comment.minimized = classifier;
  return ok({ data: { minimizeComment: { clientMutationId: null } } });
}

function page(url: URL, number: number): URL {
  const other = new URL(url);
  other.searchParams.set("page", String(number));
  return other;
}
