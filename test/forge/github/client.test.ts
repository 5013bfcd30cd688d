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
