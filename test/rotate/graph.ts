// Microsoft Graph and Entra's sign-in on one loopback origin, with one application. It does what is documented for the
// requests of a rotation, checks every part of them, and answers anything else with an error. It shares nothing with the
// code under test.
// Source: https://learn.microsoft.com/graph/api/application-addpassword, application-removepassword and
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Meet } from "../mortal.ts";
import { trustedCertificate } from "./trusted-certificate.ts";

export const application = {
  tenant: "22222222-2222-2222-2222-222222222222",
  clientId: "33333333-3333-3333-3333-333333333333",
} as const;

type Password = {
  readonly keyId: string;
  readonly displayName: string | null;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** How many sign-ins fail until all of Entra knows of it. */
  late: number;
};

/** What happens to a request: it is answered with this, before or after it was carried out; or nobody answers it. */
export type Instead =
  | { readonly acts?: true; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  | { readonly acts?: true; readonly body: string }
  | { readonly acts?: true; readonly reset: true };

export type What = "list" | "addPassword" | "removePassword" | "token";

export type Graph = {
  /** The origin of both. */
  readonly endpoint: string;
  /** The file of what clients have to trust; this process does. */
  readonly ca: string;
  /** The client secrets as they are now. */
  readonly passwords: Password[];
  /** Every request that it understood, in order. */
  readonly asked: What[];
  /** What was wrong with requests. */
  readonly wrong: string[];
  /** Whether a client gets in with this text now. */
  readonly letsIn: (text: string) => boolean;
  /** Adds a client secret as somebody else does. */
  readonly add: (displayName: string | null) => Password;
  /** Who asks from now on. */
  readonly take: (meet: Meet) => void;
};

export type GraphSettings = {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly token?: string;
  /** How many client secrets a page of the list holds. */
  readonly pageSize?: number;
  /** How many sign-ins fail with each new client secret. */
  readonly late?: number;
  /** The longest lifetime that the tenant's policy allows, in days. */
  readonly mostDays?: number;
  /** Asked for each request, with how many of its kind came before. */
  readonly instead?: (what: What, before: number) => Instead | undefined;
  /** The origin in the addresses of further pages; absent: its own. */
  readonly pagesAt?: string;
};

type Reply = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

const day = 86_400_000;

export async function graph(settings: GraphSettings = {}): Promise<Graph> {
  const {
    now = Date.now,
    token = "of the run",
    pageSize = 100,
    late = 0,
    instead = () => undefined,
  } = settings;
  const passwords: Password[] = [];
  const asked: What[] = [];
  const wrong: string[] = [];
  let made = 0;
  let taken: Meet = async () => {};
  let endpoint = "";

  const add = (displayName: string | null, endsAt = now() + 730 * day, isLate = 0): Password => {
    const number = String(++made).padStart(12, "0");
    const added = {
      keyId: `44444444-4444-4444-4444-${number}`,
      displayName,
      text: `c4n~${number}.${"aB3_-".repeat(5)}`,
      startsAt: now(),
      endsAt,
      late: isLate,
    };
    passwords.push(added);
    return added;
  };

  function addPassword(body: string): Reply {
    const { passwordCredential, ...more } = JSON.parse(body);
    const { displayName, endDateTime, ...others } = passwordCredential;
    if (Object.keys({ ...more, ...others }).length > 0) return refuse(400, "Request_BadRequest", "members");
    if (typeof displayName !== "string" || displayName.length > 90 || !displayName.startsWith("kvg "))
      return refuse(400, "Request_BadRequest", "display name");
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(endDateTime))
      return refuse(400, "Request_BadRequest", "end");
    const endsAt = Date.parse(endDateTime);
    if (settings.mostDays !== undefined && endsAt - now() > settings.mostDays * day)
      return fail(400, "CredentialInvalidLifetimeAsPerAppPolicy");
    const { text: secretText, ...added } = add(displayName, endsAt, late);
    return reply(200, { "@odata.context": "c", ...shown(added), secretText });
  }

  function removePassword(body: string): Reply {
    const { keyId, ...more } = JSON.parse(body);
    if (Object.keys(more).length > 0) return refuse(400, "Request_BadRequest", "members");
    const at = passwords.findIndex((one) => one.keyId === keyId);
    if (at < 0) return fail(400, "Request_BadRequest");
    passwords.splice(at, 1);
    return { status: 204, body: "" };
  }

  function list(from: number): Reply {
    const page = passwords.slice(from, from + pageSize).map(shown);
    const next = `${settings.pagesAt ?? endpoint}/v1.0/more?$skiptoken=${from + pageSize}`;
    // A page may be empty, and have a next one.
    const isLast = from >= passwords.length;
    if (from > 0) return reply(200, { value: page, ...(!isLast && { "@odata.nextLink": next }) });
    return reply(200, {
      id: "55555555-5555-5555-5555-555555555555",
      appId: application.clientId,
      passwordCredentials: page,
      ...(passwords.length > pageSize && { "passwordCredentials@odata.nextLink": next }),
    });
  }

  function signIn(body: string, authorization: string | undefined, type: string | undefined): Reply {
    const { client_id, client_secret, grant_type, scope, ...more } = Object.fromEntries(
      new URLSearchParams(body),
    );
    if (authorization !== undefined || type !== "application/x-www-form-urlencoded")
      return refuse(400, "invalid_request", "headers of a sign-in");
    if (
      grant_type !== "client_credentials" ||
      scope !== `${endpoint}/.default` ||
      Object.keys(more).length > 0
    )
      return refuse(400, "invalid_request", "form");
    if (client_id !== application.clientId) return entra(700016);
    const one = passwords.find(({ text }) => text === client_secret);
    if (!one || one.late-- > 0) return entra(7000215);
    if (one.endsAt <= now()) return entra(7000222);
    one.late = 0;
    return reply(200, { token_type: "Bearer", expires_in: 3599, access_token: "c4nary-access-token" });
  }

  function refuse(status: number, code: string, what: string): Reply {
    wrong.push(what);
    return fail(status, code);
  }

  type Request = { readonly what: What; readonly act: () => Reply };

  function understand(method: string, url: URL, headers: NodeJS.Dict<string | string[]>, body: string) {
    const authorization = headers.authorization as string | undefined;
    const type = headers["content-type"] as string | undefined;
    if (url.pathname === `/${application.tenant}/oauth2/v2.0/token` && method === "POST" && url.search === "")
      return { what: "token", act: () => signIn(body, authorization, type) } satisfies Request;
    if (/^\/[^/]+\/oauth2\//.test(url.pathname))
      return { what: "token", act: () => entra(90002) } satisfies Request;
    const path = `/v1.0/applications(appId='${application.clientId}')`;
    const isJson = type === "application/json" && url.search === "";
    const find = (): Request | undefined => {
      if (method === "GET" && url.pathname === path) {
        if (url.search !== "?$select=id,appId,passwordCredentials") wrong.push("query");
        return { what: "list", act: () => list(0) };
      }
      const skip = /^\?\$skiptoken=(\d+)$/.exec(url.search)?.[1];
      if (method === "GET" && url.pathname === "/v1.0/more" && skip)
        return { what: "list", act: () => list(Number(skip)) };
      if (method === "POST" && url.pathname === `${path}/addPassword` && isJson)
        return { what: "addPassword", act: () => addPassword(body) };
      if (method === "POST" && url.pathname === `${path}/removePassword` && isJson)
        return { what: "removePassword", act: () => removePassword(body) };
      return undefined;
    };
    const request = find();
    if (!request) return undefined;
    if (authorization === `Bearer ${token}`) return request;
    return { what: request.what, act: () => fail(401, "InvalidAuthenticationToken") };
  }

  const { key, cert, file } = trustedCertificate();
  const server: Server = createServer({ key, cert }, async (incoming, outgoing) => {
    const { method = "", url = "/", headers } = incoming;
    const body = await text(incoming);
    const request = understand(method, new URL(url, endpoint), headers, body);
    if (!request) {
      wrong.push(`${method} ${url}`);
      outgoing.writeHead(404).end(fail(404, "Request_ResourceNotFound").body);
      return;
    }
    const { what, act } = request;
    const other = instead(what, asked.filter((one) => one === what).length);
    asked.push(what);
    const meet = taken;
    await meet(`before ${what}`);
    const done = other && !other.acts ? undefined : act();
    await meet(`after ${what}`);
    if (other && "reset" in other) {
      incoming.socket.destroy();
      return;
    }
    const { status, body: said, headers: more } = other ? replace(other) : (done ?? fail(500, "none"));
    outgoing.writeHead(status, {
      "content-type": "application/json",
      location: "https://elsewhere.invalid",
      ...more,
    });
    outgoing.end(said);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint,
    ca: file,
    passwords,
    asked,
    wrong,
    letsIn: (secret) => passwords.some((one) => one.text === secret && one.late <= 0 && one.endsAt > now()),
    add: (displayName) => add(displayName),
    take: (by) => {
      taken = by;
    },
  };
}

/** As a list shows it: never with its text, and with fractions of seconds. */
const shown = ({ keyId, displayName, startsAt, endsAt }: Omit<Password, "text">) => ({
  customKeyIdentifier: null,
  displayName,
  endDateTime: new Date(endsAt).toISOString().replace(/\.(\d+)Z$/, ".$10000Z"),
  hint: "c4n",
  keyId,
  secretText: null,
  startDateTime: new Date(startsAt).toISOString().replace(/\.(\d+)Z$/, ".$14567Z"),
});

const reply = (status: number, data: object): Reply => ({ status, body: JSON.stringify(data) });

/** An error of Microsoft Graph's, whose message quotes something. */
const fail = (status: number, code: string): Reply =>
  reply(status, { error: { code, message: "c4nary of a message", innerError: { date: "d" } } });

/** An error of Entra's. */
const entra = (code: number): Reply =>
  reply(code === 7000215 || code === 7000222 ? 401 : 400, {
    error: "invalid_client",
    error_description: `AADSTS${code}: c4nary of a description`,
    error_codes: [code],
  });

function replace(other: Exclude<Instead, { reset: true }>): Reply {
  if ("body" in other) return { status: 200, body: other.body };
  const { status, code = "c4nary", retryAfter } = other;
  if (/^\d+$/.test(code)) return entra(Number(code));
  return {
    ...fail(status, code),
    headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
  };
}
