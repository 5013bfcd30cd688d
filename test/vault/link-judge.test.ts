// Where a page says that its list goes on: there we follow only to the vault itself, and never round in a circle.
import { createHttpHeaders, type PipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { connectVault } from "../../src/vault/connect.ts";
import { createLinkJudge } from "../../src/vault/link-judge.ts";
import { movingClock } from "../clock.ts";
import { acme, config, credential } from "./acme.ts";

/** A connection whose answers to lists have a next link, as long as the function returns one. @param url of a request. */
function linked(linkOf: (url: string, page: number) => string | undefined) {
  const { vaults, clock, seed } = acme();
  const asked: string[] = [];
  let page = 0;
  const sendRequest = async (
    request: Parameters<typeof vaults.httpClient.sendRequest>[0],
  ): Promise<PipelineResponse> => {
    const response = await vaults.httpClient.sendRequest(request);
    if (!request.headers.has("authorization")) return response;
    asked.push(request.url);
    const nextLink = linkOf(request.url, ++page);
    const body: object = JSON.parse(response.bodyAsText ?? "");
    return { ...response, bodyAsText: JSON.stringify({ ...body, nextLink }) };
  };
  const run = { credential, clock, signal: new AbortController().signal, progress: () => {} };
  const writer = connectVault(config("acme"), { ...run, httpClient: { sendRequest } });
  return { list: () => Array.fromAsync(writer.secret.list()), asked, seed };
}

const challenge =
  'Bearer authorization="https://login.microsoftonline.com/tid", resource="https://vault.azure.net"';

const more = (url: string, mark: string | number) => `${url.replace(/&more=.*/, "")}&more=${mark}`;

test.each([
  ["another host", "https://elsewhere.vault.azure.net/secrets?api-version=7.6"],
  ["a host whose name ends alike", "https://evil-acme.vault.azure.net/secrets?api-version=7.6"],
  ["another port", "https://acme.vault.azure.net:8443/secrets?api-version=7.6"],
  ["plain HTTP", "http://acme.vault.azure.net/secrets?api-version=7.6"],
  ["the vault as a user's name", "https://acme.vault.azure.net@elsewhere.example/secrets"],
  ["a user's name", "https://somebody@acme.vault.azure.net/secrets?api-version=7.6"],
  ["no address", "https://"],
  ["a path without a host", "//elsewhere.vault.azure.net/secrets"],
])("a list that goes on at %s is an error, and nothing is sent there", async (_, link) => {
  const { list, asked } = linked(() => link);
  await expect(list()).rejects.toMatchObject({
    fault: "server",
    message:
      "Cannot list the secrets of acme: its list goes on at another address, which gets no token. Is a proxy in between? Check the vault's url.",
  });
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set(["https://acme.vault.azure.net"]));
  expect(asked).toHaveLength(4);
});

test.each([
  ["of one page", () => 0],
  ["of two pages", (page: number) => page % 2],
  ["behind two pages", (page: number) => (page < 3 ? `x${page}` : page % 3)],
])("a circle %s ends", async (_, mark) => {
  const { list, asked } = linked((url, page) => more(url, mark(page)));
  await expect(list()).rejects.toMatchObject({
    fault: "server",
    message: expect.stringContaining("in a circle"),
  });
  expect(asked.length).toBeLessThan(16);
});

const listed = "https://acme.vault.azure.net/secrets?api-version=7.6";

/** Judges pages with ever new links. @returns what the judge says of the last one */
function judgePages(count: number, itemsOf: (page: number) => readonly object[]) {
  const { judge } = createLinkJudge("https://acme.vault.azure.net");
  let said: string | undefined;
  for (let page = 0; page < count; page++)
    said = judge(
      page === 0 ? listed : more(listed, page - 1),
      JSON.stringify({ value: itemsOf(page), nextLink: more(listed, page) }),
    );
  return said;
}

const secret = (name: string | number) => ({ id: `https://acme.vault.azure.net/secrets/${name}` });
const key = (name: string | number) => ({ kid: `https://acme.vault.azure.net/keys/${name}` });
const endless = "its list does not end: 2000 pages in a row brought nothing new. Try again later.";

test.each<readonly [string, number, (page: number) => readonly object[], string | undefined]>([
  ["as many empty pages as may be", 2000, () => [], undefined],
  ["one more", 2001, () => [], endless],
  ["one more after a page with something", 2002, (page) => (page === 0 ? [secret("a")] : []), endless],
  [
    "as many again after a page with something",
    4001,
    (page) => (page === 2000 ? [secret("a")] : []),
    undefined,
  ],
  ["the same page again and again", 2002, () => [secret("a"), secret("b")], endless],
  ["two pages in turn", 2003, (page) => [key(page % 2)], endless],
  ["new items on each page", 5000, (page) => [secret(page)], undefined],
  ["new keys on each page", 5000, (page) => [key(page)], undefined],
])("%s, each page with a new link", (_, count, itemsOf, expected) => {
  expect(judgePages(count, itemsOf)).toBe(expected);
});

test("a list that does not end is an error, and no empty list", async () => {
  const clock = movingClock();
  let asked = 0;
  const sendRequest = async (request: PipelineRequest): Promise<PipelineResponse> => {
    const bare = !request.headers.has("authorization");
    if (!bare) asked++;
    return {
      request,
      status: bare ? 401 : 200,
      headers: createHttpHeaders({ "www-authenticate": challenge }),
      bodyAsText: JSON.stringify({ value: [], nextLink: more(request.url, asked) }),
    };
  };
  const run = { credential, clock, signal: new AbortController().signal, progress: () => {} };
  const { secret } = connectVault(config("acme"), { ...run, httpClient: { sendRequest } });
  await expect(Array.fromAsync(secret.list())).rejects.toMatchObject({
    fault: "server",
    message: `Cannot list the secrets of acme: ${endless}`,
  });
  expect(asked).toBeLessThan(2010);
});

test("a hundred pages are read, by links with the scheme's own port", async () => {
  const { list, asked, seed } = linked((url, page) =>
    page < 100 ? more(url, page).replace(".net/", ".net:443/") : undefined,
  );
  seed("a");
  expect(await list()).toHaveLength(100);
  expect(asked).toHaveLength(100);
});

test("a tag that is called nextLink is a tag", async () => {
  const { list, seed } = linked(() => undefined);
  seed("a", { tags: { nextLink: "https://elsewhere.example/secrets" } });
  expect(await list()).toMatchObject([{ tags: { nextLink: "https://elsewhere.example/secrets" } }]);
});

test("one list after the other has the same pages", async () => {
  const { list } = linked((url, page) => (page % 3 === 0 ? undefined : more(url, page % 3)));
  for (let times = 0; times < 3; times++) expect(await list()).toEqual([]);
});
