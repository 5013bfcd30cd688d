// An Azure Resource Manager on loopback with one resource that has two keys. It does what the published descriptions say for
// the requests of a rotation (its own table, resource-types.ts), and answers every other one with an error.
import { createHmac } from "node:crypto";
import { createServer } from "node:https";
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { onTestFinished } from "vitest";
import { listenOnLoopback } from "../loopback.ts";
import type { Meet } from "../mortal.ts";
import { group, type ResourceType } from "./resource-types.ts";
import { trustedCertificate } from "./trusted-certificate.ts";

/** How an answer to a long request says where to follow it. */
type Follow = "status" | "result" | "elsewhere" | "hidden" | "failed";

type Change = {
  readonly follow?: Follow;
  /** Its keys are switched off. */
  readonly off?: boolean;
  /** The identity may not read the resource. */
  readonly blind?: boolean;
  /** How often the service itself refuses a key that it lists already. */
  readonly late?: number;
  /** The service itself keeps this machine out. */
  readonly firewall?: boolean;
  /** How often it lists the earlier key after it said that it was done. */
  readonly lag?: number;
};

export type ResourceManager = {
  /** The origin. */
  readonly endpoint: string;
  /** The file of what clients have to trust; this process does. */
  readonly ca: string;
  /** The keys as they are now. */
  readonly keys: Record<string, string>;
  /** The keys as lists publish them: the connection string where a secret holds that. */
  readonly connectionStrings: () => Record<string, string>;
  /** Whether a client gets in with a value that a secret publishes. */
  readonly letsIn: (value: string) => boolean;
  /** `POST regenerateKey key1`, `GET`. */
  readonly asked: string[];
  /** What it answers instead, from now on. */
  readonly answer: (status: number, body: string) => void;
  /** Does what is asked next in this way, `POST regenerateKey`, and answers nothing. */
  readonly loseAnswer: (to: string) => void;
  /** Who asks from now on. */
  readonly take: (meet: Meet) => void;
  /** Somebody else makes a key anew. */
  readonly regenerate: (key: string) => void;
};

export async function resourceManager(
  token: string,
  type: ResourceType,
  { follow = "status", off = false, blind = false, late = 0, lag = 0, firewall = false }: Change = {},
): Promise<ResourceManager> {
  const { key, cert, file } = trustedCertificate();
  const names = type.more ? [...type.keys, ...type.more] : [...type.keys];
  const keys: Record<string, string> = Object.fromEntries(names.map((name, i) => [name, keyOf(i)]));
  const asked: string[] = [];
  let made = names.length;
  let taken: Meet = async () => {};
  let cut: string | undefined;
  let instead: { readonly status: number; readonly body: string } | undefined;
  /** A key that is about to change, and after how many further requests. */
  let pending: { readonly name: string; left: number } | undefined;
  /** How often the newest key is still refused. */
  let unsettled = 0;
  let newest = "";
  const change = (name: string, value = keyOf(made++)) => {
    keys[name] = value;
    newest = name;
    unsettled = late;
  };
  const advance = (): boolean => {
    if (pending && pending.left-- <= 0) {
      change(pending.name);
      pending = undefined;
    }
    return pending === undefined;
  };

  type Reply = readonly [status: number, body: string, headers?: Record<string, string>];
  const failure = (status: number, code: string): Reply => [
    status,
    JSON.stringify({ error: { code, message: code } }),
  ];
  const shown = (data: object): Reply => [200, JSON.stringify(data)];

  function regenerate(name: string, own: string | undefined): Reply {
    if (pending) change(pending.name);
    pending = undefined;
    if (!type.long && lag === 0) {
      change(name, own);
      return type.status === 204 ? [204, ""] : shown({ note: "c4nary: nobody has to read this" });
    }
    pending = { name, left: type.long ? 1 : lag };
    if (!type.long) return shown({});
    const path = `/subscriptions/s/providers/Microsoft.X/locations/westeurope/operations/1?api-version=1`;
    const at = follow === "elsewhere" ? "https://elsewhere.invalid" : endpoint;
    const header = follow === "result" ? "location" : "azure-asyncoperation";
    return [202, "", { [header]: `${at}${path}`, "retry-after": "7" }];
  }

  function cosmosDb(authorization: string, date: string): Reply {
    if (firewall) return failure(403, "Forbidden");
    const signer = Object.entries(keys).find(([, one]) => {
      const lines = ["get", "dbs", "", date.toLowerCase(), "", ""].join("\n");
      const mac = createHmac("sha256", Buffer.from(one, "base64")).update(lines).digest("base64");
      return authorization === encodeURIComponent(`type=master&ver=1.0&sig=${mac}`);
    });
    const isRefused = signer?.[0] === newest && unsettled-- > 0;
    return signer && !isRefused ? shown({ Databases: [] }) : failure(401, "Unauthorized");
  }

  function answer(method: string, url: URL, headers: Record<string, unknown>, body: string): Reply {
    const authorization = String(headers.authorization ?? "");
    if (type.probed && url.pathname === "/dbs" && method === "GET") {
      asked.push("GET /dbs");
      return cosmosDb(authorization, String(headers["x-ms-date"]));
    }
    if (authorization !== `Bearer ${token}`) return failure(401, "ExpiredAuthenticationToken");
    if (url.pathname.includes("/operations/")) {
      asked.push("follow");
      if (follow === "hidden") return failure(403, "AuthorizationFailed");
      if (follow === "failed") return shown({ status: "Failed", error: { code: "c4nary" } });
      const isOver = advance();
      if (follow === "result") return isOver ? [204, ""] : [202, "", { "retry-after": "7" }];
      return shown({ status: isOver ? "Succeeded" : "InProgress" });
    }
    const version = url.search === `?api-version=${type.version}`;
    if (!version) return failure(400, "wrong version");
    const path = `${group}/${type.path}`;
    if (method === "GET") {
      if (url.pathname === `${path}/page2`) return shown(type.list.answer(keys, endpoint)[1] ?? {});
      asked.push("GET");
      if (blind) return failure(403, "AuthorizationFailed");
      if (instead) return [instead.status, instead.body];
      const isSwitch = type.off && url.pathname === `${group}/${type.off.path ?? type.path}`;
      return isSwitch ? shown({ properties: off ? type.off?.properties : {} }) : failure(404, "NotFound");
    }
    if (method !== "POST") return failure(405, "wrong method");
    if (url.pathname === `${path}/${type.list.verb}` && body === "") {
      asked.push(`POST ${type.list.verb}`);
      advance();
      if (instead) return [instead.status, instead.body];
      return shown(type.list.answer(keys, endpoint)[0] ?? {});
    }
    const sent: unknown = body === "" ? undefined : JSON.parse(body);
    const { key: own, ...rest } = Object(sent) as { readonly key?: string };
    const name = names.find((one) => {
      const [verb, named] = type.regenerate(one, keys);
      return (
        url.pathname === `${path}/${verb}` &&
        isDeepStrictEqual(type.own ? rest : sent, named) &&
        (own === undefined) !== (type.own ?? false)
      );
    });
    if (name === undefined) return failure(400, "wrong path or body");
    asked.push(`POST ${type.regenerate(name, keys)[0]} ${name}`);
    if (instead) return [instead.status, instead.body];
    return regenerate(name, own);
  }

  const server = createServer({ key, cert }, async (incoming, outgoing) => {
    const { method = "", url = "/", headers } = incoming;
    const what = `${method} ${url.replace(/^.*\/|\?.*$/g, "")}`;
    const sent = await text(incoming);
    const meet = taken;
    await meet(`before ${what}`);
    const [status, body, more] = answer(method, new URL(url, "https://arm"), headers, sent);
    await meet(`after ${what}`);
    if (cut === what) {
      cut = undefined;
      incoming.socket.destroy();
      return;
    }
    outgoing.setHeaders(new Headers({ "content-type": "application/json", ...more }));
    outgoing.statusCode = status;
    outgoing.end(body);
  });
  const endpoint = `https://127.0.0.1:${await listenOnLoopback(server)}`;
  onTestFinished(() => server.closeAllConnections());
  const connectionStrings = () =>
    Object.fromEntries(names.map((name) => [name, type.connectionString?.(keys[name] ?? "") ?? ""]));
  return {
    endpoint,
    ca: file,
    keys,
    connectionStrings,
    letsIn: (value) => {
      const name = names.find((one) => value === keys[one] || value === connectionStrings()[one]);
      return name !== undefined && !(name === newest && unsettled > 0);
    },
    asked,
    answer: (status, body) => {
      instead = { status, body };
    },
    take: (by) => {
      taken = by;
    },
    loseAnswer: (to) => {
      cut = to;
    },
    regenerate: (name) => change(name),
  };
}

/** 32 bytes in base64, as many services' keys are. */
const keyOf = (number: number): string => Buffer.alloc(33, `c4nary-key-${number}-`).toString("base64");
