// One storage account at an Azure Resource Manager on loopback: it does what the documented API does for the two
// requests of a rotation, and answers every other one with an error.
// Source: https://learn.microsoft.com/rest/api/storagerp/storage-accounts/regenerate-key
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import tls from "node:tls";
import { onTestFinished } from "vitest";
import { makeCertificate } from "../../src/emulator/certificate.ts";
import type { Meet } from "../mortal.ts";

export const account = {
  subscription: "11111111-1111-1111-1111-111111111111",
  resourceGroup: "rg-shop",
  account: "stshop",
} as const;

export type StorageAccount = {
  /** The origin. */
  readonly endpoint: string;
  /** The file of what clients have to trust; this process does. */
  readonly ca: string;
  /** The keys as they are now. */
  readonly keys: Record<string, string>;
  /** `regenerateKey key1`, `listKeys`. */
  readonly asked: readonly string[];
  /** What it answers instead, from now on. */
  readonly answer: (status: number, body: string) => void;
  /** Who asks from now on. */
  readonly take: (meet: Meet) => void;
};

export async function storageAccount(token: string): Promise<StorageAccount> {
  const { key, cert, file, remove } = await makeCertificate([]);
  const path = `/subscriptions/${account.subscription}/resourceGroups/${account.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account.account}`;
  const keys: Record<string, string> = { key1: keyOf(0), key2: keyOf(1) };
  const asked: string[] = [];
  let made = 2;
  let taken: Meet = async () => {};
  let instead: { readonly status: number; readonly body: string } | undefined;

  function answer(method: string, url: URL, authorization: string, body: string): readonly [number, string] {
    const wrong = (what: string) => [400, failure(`wrong ${what}`)] as const;
    if (authorization !== `Bearer ${token}`) return [401, failure("ExpiredAuthenticationToken")];
    if (method !== "POST") return wrong("method");
    if (!/^\d{4}-\d\d-\d\d$/.test(url.searchParams.get("api-version") ?? "")) return wrong("version");
    if ([...url.searchParams.keys()].length !== 1) return wrong("query");
    if (url.pathname === `${path}/listKeys`) {
      if (body !== "") return wrong("body");
      asked.push("listKeys");
    } else if (url.pathname === `${path}/regenerateKey`) {
      const { keyName, ...more } = JSON.parse(body);
      if (!(keyName in keys) || Object.keys(more).length > 0) return wrong("key name");
      asked.push(`regenerateKey ${keyName}`);
      if (!instead) keys[keyName] = keyOf(made++);
    } else return [404, failure("ResourceNotFound")];
    if (instead) return [instead.status, instead.body];
    const all = Object.entries(keys).map(([keyName, value]) => ({ keyName, value, permissions: "FULL" }));
    return [200, JSON.stringify({ keys: all })];
  }

  const server = createServer({ key, cert }, async (incoming, outgoing) => {
    const { method = "", url = "/", headers } = incoming;
    const what = url.replace(/^.*\/|\?.*$/g, "");
    const sent = await text(incoming);
    const meet = taken;
    await meet(`before ${what}`);
    const [status, body] = answer(method, new URL(url, "https://arm"), headers.authorization ?? "", sent);
    await meet(`after ${what}`);
    outgoing.writeHead(status, { "content-type": "application/json", location: "https://elsewhere.invalid" });
    outgoing.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const trusted = tls.getCACertificates();
  tls.setDefaultCACertificates([...trusted, cert]);
  onTestFinished(() => {
    tls.setDefaultCACertificates(trusted);
    server.closeAllConnections();
    server.close();
    remove();
  });
  return {
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: file,
    keys,
    asked,
    answer: (status, body) => {
      instead = { status, body };
    },
    take: (by) => {
      taken = by;
    },
  };
}

/** 64 bytes in base64, as the service's keys are. */
const keyOf = (number: number): string => Buffer.alloc(64, `c4nary-key-${number}-`).toString("base64");

const failure = (code: string): string => JSON.stringify({ error: { code, message: code } });
