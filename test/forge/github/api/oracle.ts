// What GitHub takes for each call, by its own OpenAPI description: an oracle that we did not write.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

type Described = {
  readonly method: string;
  readonly path: string;
  readonly query: object;
  readonly body?: object;
};

/** An operation of GitHub's, and what its path holds; `wrong` where the call is not as GitHub describes it. */
export type Asked = {
  readonly operation: string;
  readonly params: { readonly [name: string]: string };
  readonly wrong?: string;
};

const { operations }: { operations: { readonly [operation: string]: Described } } = JSON.parse(
  readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"),
);

const formats = { "date-time": true, uri: true } as const;
/** What a call does not need is refused, too: GitHub would ignore a misspelled member. */
const closed = (schema: object): object => ({ ...schema, additionalProperties: false });
const bodies = new Ajv({ formats });
const queries = new Ajv({ formats, coerceTypes: true });

/** A path's pattern: `{ref}` may hold slashes. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name) => (name === "ref" ? "(?<ref>.+)" : `(?<${name}>[^/]+)`))}$`,
  );

const known = Object.entries(operations).map(([operation, { method, path, query, body }]) => ({
  operation,
  method,
  path: pattern(path),
  query: queries.compile(closed(query)),
  body: body ? bodies.compile(closed(body)) : undefined,
}));

/** @returns undefined for a call that none of the described operations answers. */
export function asked(method: string, { pathname, searchParams }: URL, text: string): Asked | undefined {
  for (const { operation, path, query, body, ...one } of known) {
    const found = one.method === method ? path.exec(pathname) : null;
    if (!found) continue;
    const params = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const wrong = flaw(query, Object.fromEntries(searchParams)) ?? (body ? bodyFlaw(body, text) : undefined);
    return { operation, params, ...(wrong !== undefined && { wrong }) };
  }
  return undefined;
}

const bodyFlaw = (fits: ValidateFunction, text: string): string | undefined =>
  text === "" ? "a body is missing" : flaw(fits, JSON.parse(text));

const flaw = (fits: ValidateFunction, data: unknown): string | undefined =>
  fits(data)
    ? undefined
    : fits.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join(", ");
