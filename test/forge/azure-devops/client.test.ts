// The calls to Azure DevOps: as it describes them, repeated where that helps, and their failures in our own words.
import { expect, test } from "vitest";
import { listenOnLoopback } from "../../loopback.ts";
import { say } from "./api/api.ts";
import { azureDevopsServer, base, merge, somebody, source, tree, us } from "./server.ts";

const nothingMade = async () => undefined;

test("every call is as Azure DevOps describes it", async () => {
  const { forge, flaws, log } = await azureDevopsServer();
  expect(await forge.author()).toBe(us);
  await forge.openThread(7, "one", nothingMade);
  const [thread] = await forge.threads(7);
  expect(thread).toMatchObject({ author: us, body: "one" });
  if (thread) await forge.editThread(7, thread, "two");
  expect(await forge.threads(7)).toMatchObject([{ body: "two" }]);
  expect(await forge.pullHead(7)).toBe(source);
  expect(await forge.commit(merge)).toEqual({ tree, parents: [base, source] });
  expect(await forge.repository()).toEqual({ isPublic: false, defaultBranch: "main" });
  expect(await forge.head("main")).toBe(base);
  expect(flaws).toEqual([]);
  expect(log.length).toBe(9);
});

test("the description refuses what is not in it", async () => {
  const { collection, flaws } = await azureDevopsServer();
  const ask = (path: string, body?: object) =>
    fetch(`${collection}_apis/git/repositories/5e7a4c2a-0000-4000-8000-000000000001${path}`, {
      headers: { authorization: "Bearer known" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
  const comments = [{ content: "a" }];
  for (const call of [
    ask("/refs?filter=heads/main"),
    ask("/refs?filter=heads/main&api-version=7.1&branch=main"),
    ask("/pullRequests/7/threads?api-version=7.1", { comments: [] }),
    ask("/pullRequests/7/threads?api-version=7.1", { comments, status: "done" }),
    ask("/pullRequests/7/threads?api-version=7.1", { comments, state: "closed" }),
  ])
    expect((await call).status).toBe(400);
  expect((await ask("/pullRequests/7/labels?api-version=7.1")).status).toBe(404);
  expect(flaws).toHaveLength(5);
});

test("a thread is closed when it is opened, so that nobody has to resolve it", async () => {
  const { forge, state } = await azureDevopsServer();
  await forge.openThread(7, "a", nothingMade);
  expect(state.threads).toMatchObject([{ status: "closed" }]);
});

test("threads come oldest first, and a deleted comment is none", async () => {
  const { forge, state } = await azureDevopsServer();
  for (const body of ["one", "two", "three"]) say(state, 7, somebody, body);
  Object.assign(state.threads[1]?.comments[0] ?? {}, { isDeleted: true });
  expect((await forge.threads(7)).map(({ body }) => body)).toEqual(["one", "three"]);
});

test("the head of a branch that is not there is none, though another begins like it", async () => {
  const { forge, state } = await azureDevopsServer();
  state.heads.delete("main");
  expect(await forge.head("main")).toBeUndefined();
});

test.each([
  ["private", false],
  ["organization", false],
  ["public", true],
])("a project that is %s", async (visibility, isPublic) => {
  const { forge, state } = await azureDevopsServer();
  Object.assign(state, { visibility, defaultBranch: undefined });
  expect(await forge.repository()).toEqual({ isPublic });
});

test.each([
  [302, "it does not know the token. Map SYSTEM_ACCESSTOKEN: $(System.AccessToken)."],
  [403, 'the build service may not. Give it "Contribute to pull requests" on the repository.'],
  [404, "it is not there, or the build service may not see it."],
  [400, "the text is too long, or the request is not as it wants it."],
])("%i is not repeated, and no word of the answer is shown", async (status, says) => {
  const { forge, fail, writes } = await azureDevopsServer();
  fail(/^POST /, { status });
  const failure = await forge.openThread(7, "hunter2", nothingMade).catch(String);
  expect(failure).toContain(`Azure DevOps did not let us comment on pull request 7 (${status}): ${says}`);
  expect(failure).not.toMatch(/hunter2|foreign/);
  expect(writes()).toHaveLength(1);
});

test("a token that is not known", async () => {
  const { connected } = await azureDevopsServer();
  await expect(connected({ token: "unknown" }).author()).rejects.toThrow("(401): it does not know the token");
});

test("a right that is missing", async () => {
  const { connected } = await azureDevopsServer();
  await expect(connected({ token: "reader" }).openThread(7, "a", nothingMade)).rejects.toThrow(
    '"Contribute to pull requests"',
  );
});

test("without a token nothing is sent", async () => {
  const { collection, clock, log } = await azureDevopsServer();
  const { createAzureDevopsClient } = await import("../../../src/forge/azure-devops/client.ts");
  const forge = createAzureDevopsClient({ collection, repository: "r", clock });
  await expect(forge.author()).rejects.toThrow("SYSTEM_ACCESSTOKEN is empty");
  expect(log).toEqual([]);
});

test("over http the token goes to this machine alone", async () => {
  const { connected } = await azureDevopsServer();
  const forge = connected({ collection: "http://tfs.example/tfs/" });
  await expect(forge.author()).rejects.toThrow("the job's token is not sent there");
});

test("an Azure DevOps that cannot be reached is tried three times", async () => {
  const { connected, clock } = await azureDevopsServer();
  const nobody = connected({ collection: "http://127.0.0.1:1/contoso/" });
  await expect(nobody.author()).rejects.toThrow(
    "Azure DevOps could not be reached to find out who the token is. Run the job again.",
  );
  expect(clock.sleeps).toEqual([1000, 4000]);
});

test("an answer that is no JSON", async () => {
  const { connected } = await azureDevopsServer();
  const { createServer } = await import("node:http");
  const proxy = createServer((_, response) => response.end("<html>Sign in</html>"));
  const port = await listenOnLoopback(proxy);
  const failure = await connected({ collection: `http://127.0.0.1:${port}/` })
    .author()
    .catch(String);
  expect(failure).toContain("Is a proxy in between?");
});

test.each([
  [{ status: 502, times: 2 }, 3, [1000, 4000]],
  [{ status: 503, times: 1, retryAfter: "7" }, 2, [7000]],
  [{ status: 429, times: 2, retryAfter: "60" }, 3, [60_000, 60_000]],
])("%j: it is repeated", async (fault, tries, sleeps) => {
  const { forge, fail, writes, clock, state } = await azureDevopsServer();
  fail(/^POST /, fault);
  await forge.openThread(7, "a", nothingMade);
  expect(writes()).toHaveLength(tries);
  expect(clock.sleeps).toEqual(sleeps);
  expect(state.threads).toHaveLength(1);
});

test.each([
  [{ status: 502 }, 3],
  [{ status: 429 }, 1],
  [{ status: 429, retryAfter: "61" }, 1],
])("%j: it is given up", async (fault, tries) => {
  const { forge, fail, writes } = await azureDevopsServer();
  fail(/^POST /, fault);
  await expect(forge.openThread(7, "a", nothingMade)).rejects.toMatchObject({ status: fault.status });
  expect(writes()).toHaveLength(tries);
});
