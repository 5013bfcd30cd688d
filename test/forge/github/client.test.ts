// The calls that need no comment and no issue, and a GitHub that is not there.
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { createClient } from "../../../src/forge/github/client.ts";
import { movingClock } from "../../clock.ts";
import { listenOnLoopback } from "../../loopback.ts";
import { us } from "./build.ts";
import { githubServer } from "./server.ts";

test("tells as whom the token writes", async () => {
  const { github } = await githubServer();
  expect(await github.author()).toBe(us);
});

test.each([
  ["main", "a".repeat(40)],
  ["feature/with #signs", "a".repeat(40)],
  ["gone", undefined],
])("the head of %s", async (branch, sha) => {
  const { github, heads } = await githubServer();
  if (sha) heads.set(branch, sha);
  expect(await github.head(branch)).toBe(sha);
});

test("a head that may not be read is no branch that is gone", async () => {
  const { github, fail } = await githubServer();
  fail(/^GET \/git/, { status: 403 });
  await expect(github.head("main")).rejects.toThrow('"permissions: { contents: read }"');
});

test("an answer that is none of GitHub's", async () => {
  const answers = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  );
  const api = `http://127.0.0.1:${await listenOnLoopback(answers)}`;
  const github = createClient({ token: "known", owner: "contoso", repo: "shop", api, clock: movingClock() });
  await expect(github.head("main")).rejects.toThrow(
    "GitHub was asked to find the head of the branch, and its answer could not be understood. Is a proxy in between?",
  );
});

test("a GitHub that cannot be reached", async () => {
  const nobody = createClient({
    ...{ token: "known", owner: "contoso", repo: "shop", api: "http://127.0.0.1:1" },
    clock: movingClock(),
  });
  await expect(nobody.author()).rejects.toThrow(
    "GitHub could not be reached to find out who the token is. Run the job again.",
  );
});

/** A server that answers with these headers, and what was asked of it: the call, and the token. */
async function answeringWith(status: number, headers: { readonly [name: string]: string } = {}) {
  const asked: string[] = [];
  const server = createServer(({ method, url, headers: { authorization = "no token" } }, response) => {
    asked.push(`${method} ${url?.replace(/\?.*/, "")}: ${authorization}`);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end("[]");
  });
  return { asked, port: await listenOnLoopback(server) };
}

const clientOf = (port: number) => {
  const clock = movingClock();
  const api = `http://127.0.0.1:${port}`;
  return { clock, github: createClient({ token: "known", owner: "contoso", repo: "shop", api, clock }) };
};

test.each([
  ["at another port", (port: number) => `http://127.0.0.1:${port}/comments?page=2`],
  ["of another name", (port: number) => `http://localhost:${port}/comments?page=2`],
  ["in another spelling", (port: number) => `http:127.0.0.1:${port}/comments?page=2`],
])("a list that goes on at a host %s is refused at once, and the token stays here", async (_, url) => {
  const other = await answeringWith(200);
  const { asked, port } = await answeringWith(200, { link: `<${url(other.port)}>; rel="next"` });
  const { github, clock } = clientOf(port);
  for (const list of [github.comments(7), github.changedFiles(7), github.issues("drift")])
    await expect(Array.fromAsync(list as AsyncIterable<unknown>)).rejects.toThrow(
      "GitHub's answer names another host for its next page. Nothing was sent there.",
    );
  expect([other.asked, clock.sleeps, asked.length]).toEqual([[], [], 3]);
});

test("a list whose page leads to itself is refused, and so is one that ends with a 409", async () => {
  const circle: string[] = [];
  const server = createServer(({ url, headers: { host } }, response) => {
    circle.push(url ?? "");
    const link = `<http://${host}/comments?page=2>; rel="next"`;
    response.writeHead(200, { "content-type": "application/json", link }).end("[]");
  });
  const round = clientOf(await listenOnLoopback(server));
  const conflict = await answeringWith(409);
  const stopped = clientOf(conflict.port);
  for (const [{ github }, message] of [
    [round, "and the pages of its list go round in a circle. Run the job again."],
    [stopped, "and a page of its list was refused (409). Run the job again."],
  ] as const)
    for (const list of [github.comments(7), github.changedFiles(7), github.issues("drift")])
      await expect(Array.fromAsync(list as AsyncIterable<unknown>)).rejects.toThrow(message);
  expect([circle.length, conflict.asked.length, round.clock.sleeps, stopped.clock.sleeps]).toEqual([
    9,
    3,
    [],
    [],
  ]);
});

test("a redirect to another host goes there without the token", async () => {
  const other = await answeringWith(200);
  const location = `http://127.0.0.1:${other.port}/comments`;
  const { asked, port } = await answeringWith(302, { location });
  await Array.fromAsync(clientOf(port).github.comments(7));
  expect([asked.length, other.asked]).toEqual([1, ["GET /comments: no token"]]);
});
