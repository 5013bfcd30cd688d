// What Azure DevOps takes for each call that we make, after its published description of the git API: MicrosoftDocs/
// vsts-rest-api-specs, specification/git/7.1/git.json, commit 3f48b30420980dac96213f84cebf62449695e97c. That file stands
// under Microsoft's own terms, so nothing of it is copied: paths, names and types are here in our form, and only those
// that a client sends. No public description has the call for the token's own identity, `_apis/connectionData`.
import { Ajv } from "ajv";

const integer = { type: "integer" } as const;
const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const comment = {
  type: "object",
  properties: {
    content: { type: "string", minLength: 1 },
    commentType: { enum: ["unknown", "text", "codeChange", "system"] },
    parentCommentId: integer,
  },
  additionalProperties: false,
} as const;

const thread = {
  type: "object",
  properties: {
    comments: { type: "array", minItems: 1, items: { ...comment, required: ["content"] } },
    status: { enum: ["unknown", "active", "fixed", "wontFix", "closed", "byDesign", "pending"] },
    properties: { type: "object" },
    threadContext: { type: "object" },
  },
  required: ["comments"],
  additionalProperties: false,
} as const;

type Described = {
  readonly method: string;
  /** Below `_apis/`; the project before it may be left out where the repository is named by its id. */
  readonly path: string;
  readonly query?: { readonly [name: string]: object };
  readonly body?: object;
  /** Where it is not the one of git. */
  readonly version?: string;
};

const repository = "git/repositories/{repositoryId}";
const pull = `${repository}/pullRequests/{pullRequestId}`;

const described = {
  "Connection Data": { method: "GET", path: "connectionData", version: "7.1-preview" },
  Repositories_Get: { method: "GET", path: repository },
  Refs_List: {
    method: "GET",
    path: `${repository}/refs`,
    query: {
      filter: text,
      filterContains: text,
      includeLinks: flag,
      peelTags: flag,
      $top: integer,
      continuationToken: text,
    },
  },
  Commits_Get: { method: "GET", path: `${repository}/commits/{commitId}`, query: { changeCount: integer } },
  "Pull Requests_Get": { method: "GET", path: `${repository}/pullrequests/{pullRequestId}` },
  "Pull Request Threads_List": {
    method: "GET",
    path: `${pull}/threads`,
    query: { $iteration: integer, $baseIteration: integer },
  },
  "Pull Request Threads_Create": { method: "POST", path: `${pull}/threads`, body: thread },
  "Pull Request Thread Comments_Update": {
    method: "PATCH",
    path: `${pull}/threads/{threadId}/comments/{commentId}`,
    body: { ...comment, required: ["content"] },
  },
} as const satisfies { readonly [operation: string]: Described };

export type Operation = keyof typeof described;

export type Asked = {
  readonly operation: Operation;
  readonly params: { readonly [name: string]: string };
  /** What is not as it is described. */
  readonly wrong?: string;
};

const ajv = new Ajv({ coerceTypes: true });

const known = Object.entries(described).map(([operation, one]: [string, Described]) => ({
  operation: operation as Operation,
  method: one.method,
  path: new RegExp(`^/[^/]+(?:/[^/]+)?/_apis/${one.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  query: ajv.compile({
    type: "object",
    properties: { "api-version": { const: one.version ?? "7.1" }, ...one.query },
    required: ["api-version"],
    additionalProperties: false,
  }),
  body: one.body && ajv.compile(one.body),
}));

/** @returns undefined for a call that none of the described operations answers. */
export function asked(method: string, { pathname, searchParams }: URL, sent: string): Asked | undefined {
  for (const { operation, path, query, body, ...one } of known) {
    const found = one.method === method ? path.exec(pathname) : null;
    if (!found) continue;
    const flaws = [
      query(Object.fromEntries(searchParams)) ? [] : (query.errors ?? []),
      !body || body(JSON.parse(sent)) ? [] : (body.errors ?? []),
    ].flat();
    const wrong = flaws.map(({ instancePath, message }) => `${instancePath} ${message}`).join(", ");
    return { operation, params: { ...found.groups }, ...(wrong !== "" && { wrong }) };
  }
  return undefined;
}
