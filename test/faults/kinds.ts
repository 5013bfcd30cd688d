// Every way in which a request to a vault can go wrong, as the transport below the SDK shows it.
import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from "@azure/core-rest-pipeline";

type Answered = Promise<PipelineResponse>;

/** What happens to a request that is hit. */
type Hit = (request: PipelineRequest, through: HttpClient["sendRequest"], place: Place) => Answered;

/** What a fault can reach beside the request. */
type Place = {
  readonly forward: (ms: number) => void;
  /** Whether a request bears a token that the vault accepted before the first request that was hit. */
  readonly isOldToken: (request: PipelineRequest) => boolean;
};

export type FaultKind = {
  /** As the table of docs/reference/reliability.md names it. */
  readonly name: string;
  /** Hits lists alone. */
  readonly ofLists?: true;
  /** Hits every request from the first one that it hits on. */
  readonly stays?: true;
  /** Takes so long that a plan is made again. */
  readonly isSlow?: true;
  /** The tokens that the vault accepted before are known to have expired: whoever asks for one gets a new one. */
  readonly expiresTokens?: true;
  readonly hit: Hit;
};

/** What a nasty machine says: all that it was sent. */
const echo = (request: PipelineRequest): string =>
  `${request.body ?? ""} ${request.headers.get("authorization") ?? ""}`;

const answer = (
  request: PipelineRequest,
  status: number,
  headers: Record<string, string> = {},
  bodyAsText = JSON.stringify({ error: { code: "x", message: echo(request) } }),
): PipelineResponse => ({
  request,
  status,
  headers: createHttpHeaders({ "content-type": "application/json", ...headers }),
  bodyAsText,
});

const refusing =
  (status: number, headers?: Record<string, string>): Hit =>
  async (request) =>
    answer(request, status, headers);

const resetError = (request: PipelineRequest): RestError =>
  new RestError(`read ECONNRESET ${echo(request)}`, { code: "ECONNRESET", request });

const page = (request: PipelineRequest, status: number): PipelineResponse =>
  answer(request, status, { "content-type": "text/html" }, `<html><p>${echo(request)}</p></html>`);

const challenge = {
  "www-authenticate":
    'Bearer authorization="https://login.microsoftonline.com/tid", resource="https://vault.azure.net"',
};

const resetBefore: Hit = async (request) => {
  throw resetError(request);
};

/** The answer of the vault, with another `nextLink`. */
const linking =
  (link: (url: string) => string): Hit =>
  async (request, through) => {
    const { bodyAsText, ...response } = await through(request);
    const body: object = JSON.parse(bodyAsText ?? "");
    return { ...response, bodyAsText: JSON.stringify({ ...body, nextLink: link(request.url) }) };
  };

const elsewhere = linking((url) => url.replace(/^https:\/\/[^/]+/, "https://elsewhere.vault.azure.net"));
const backToItself = linking((url) => url);

/** The failures in the order of the table: what happens once, and what goes on. */
export const faultKinds = [
  { name: "429 with `Retry-After`", hit: refusing(429, { "retry-after": "7" }) },
  { name: "429 without `Retry-After`", hit: refusing(429) },
  { name: "500", hit: refusing(500) },
  { name: "503", hit: refusing(503) },
  { name: "the connection is reset before the vault acts", hit: resetBefore },
  {
    name: "the connection is reset after the vault acted",
    hit: async (request, through) => {
      await through(request);
      throw resetError(request);
    },
  },
  {
    name: "the vault acts, and its answer takes too long",
    isSlow: true,
    hit: async (request, through, { forward }) => {
      await through(request);
      forward(request.timeout);
      throw Object.assign(new Error(`timed out ${echo(request)}`), { name: "AbortError" });
    },
  },
  {
    name: "the answer is cut off",
    hit: async (request, through) => {
      const { bodyAsText, ...response } = await through(request);
      return { ...response, bodyAsText: (bodyAsText ?? "").slice(0, (bodyAsText ?? "").length / 2) };
    },
  },
  { name: "a page of HTML with 200, before the vault acts", hit: async (request) => page(request, 200) },
  {
    name: "a page of HTML with 200, after the vault acted",
    hit: async (request, through) => {
      await through(request);
      return page(request, 200);
    },
  },
  { name: "a page of HTML with 404", hit: async (request) => page(request, 404) },
  { name: "a page of HTML with 502", hit: async (request) => page(request, 502) },
  {
    name: "an empty page of a list, and the list goes on",
    ofLists: true,
    hit: async (request) =>
      answer(request, 200, {}, JSON.stringify({ value: [], nextLink: `${request.url}&more=1` })),
  },
  { name: "a page that names itself as the next one", ofLists: true, hit: backToItself },
  { name: "a page that names one of another host as the next one", ofLists: true, hit: elsewhere },
  { name: "401 with a challenge", hit: refusing(401, challenge) },
  { name: "401 without a challenge", hit: refusing(401) },
  {
    name: "the token expires",
    stays: true,
    expiresTokens: true,
    hit: async (request, through, { isOldToken }) =>
      isOldToken(request) ? answer(request, 401, challenge) : through(request),
  },
  { name: "429 from then on", stays: true, hit: refusing(429) },
  { name: "503 from then on", stays: true, hit: refusing(503) },
  { name: "every connection is reset from then on", stays: true, hit: resetBefore },
  { name: "HTML with 200 from then on", stays: true, hit: async (request) => page(request, 200) },
  { name: "HTML with 404 from then on", stays: true, hit: async (request) => page(request, 404) },
  { name: "every list goes round in a circle from then on", ofLists: true, stays: true, hit: backToItself },
  { name: "every list goes on at another host from then on", ofLists: true, stays: true, hit: elsewhere },
  { name: "401 with a challenge from then on", stays: true, hit: refusing(401, challenge) },
] as const satisfies readonly FaultKind[];

export type FaultName = (typeof faultKinds)[number]["name"];
