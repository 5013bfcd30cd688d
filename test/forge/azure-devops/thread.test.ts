// One thread a config: opened, edited in place, left alone; never another author's, and never by a build that is late.
import { expect, test } from "vitest";
import { keepThread, markThreadStale } from "../../../src/forge/azure-devops/thread.ts";
import { readMarker } from "../../../src/forge/marker.ts";
import * as b from "../../report/build.ts";
import { say } from "./api/api.ts";
import { azureDevopsServer, base, somebody, source, tree, us } from "./server.ts";

const subject = { config: "keyvault-gitops.yaml", environment: "" };
const run = "https://dev.azure.com/contoso/shop/_build/results?buildId=7";
const pull = { pull: 7, source };
const shown = (...names: readonly string[]) => ({
  ...subject,
  base,
  tree,
  run,
  names: true,
  plan: b.planned(names.map((name) => b.create(name))),
});

test("it is opened once, edited in place, and left alone where it says the same", async () => {
  const { forge, state, writes, flaws } = await azureDevopsServer();
  expect(await keepThread(forge, pull, shown("one"))).toBe("created");
  expect(await keepThread(forge, pull, shown("one"))).toBe("unchanged");
  expect(await keepThread(forge, pull, shown("one", "two"))).toBe("edited");
  const [thread] = state.threads;
  expect(state.threads).toHaveLength(1);
  expect(thread).toMatchObject({ on: 7, status: "closed", comments: [{ author: us }] });
  const [comment] = thread?.comments ?? [];
  expect(comment?.content).toContain("<code>one, two</code>");
  expect(readMarker({ author: us, body: comment?.content ?? "" }, us)).toMatchObject({ base, tree });
  expect(writes()).toEqual(["POST /pullRequests/7/threads", "PATCH /pullRequests/7/threads/100/comments/1"]);
  expect(flaws).toEqual([]);
});

test.each([
  [8_000, false],
  [20_000, true],
])("of %i changes, which is more than GitHub takes, it is cut: %s", async (count, truncated) => {
  const { forge, state } = await azureDevopsServer();
  const names = Array.from({ length: count }, (_, i) => `secret-${i}`);
  await keepThread(forge, pull, shown(...names));
  const body = state.threads[0]?.comments[0]?.content ?? "";
  expect(readMarker({ author: us, body }, us)).toMatchObject({ truncated });
});

test("another author's comment is ignored, whatever its marker says", async () => {
  const { forge, state } = await azureDevopsServer();
  await keepThread(forge, pull, shown("one"));
  const [ours] = state.threads.splice(0);
  say(state, 7, somebody, ours?.comments[0]?.content ?? "");
  say(state, 7, us, "a comment of another pipeline's");
  expect(await keepThread(forge, pull, shown("two"))).toBe("created");
  expect(state.threads).toHaveLength(3);
});

test("another config's comment stays as it is", async () => {
  const { forge, state } = await azureDevopsServer();
  await keepThread(forge, pull, { ...shown("one"), config: "other.yaml" });
  expect(await keepThread(forge, pull, shown("one"))).toBe("created");
  expect(state.threads).toHaveLength(2);
});

test("a comment of ours about another subject is marked as stale where it shows other content", async () => {
  const { forge, state } = await azureDevopsServer();
  const other = { ...shown("one"), vault: ["contoso-test"] };
  await keepThread(forge, pull, other);
  await keepThread(forge, pull, shown("one"));
  const contents = () => state.threads.map(({ comments }) => comments[0]?.content ?? "");
  expect(contents().map((text) => text.includes("**Planned.**"))).toEqual([true, true]);
  await keepThread(forge, pull, { ...shown("one", "two"), tree: "e".repeat(40) });
  expect(contents().map((text) => text.includes("**Stale.**"))).toEqual([true, false]);
});

test("a build whose commit is not the newest leaves it to the newer one", async () => {
  const { forge, state, writes } = await azureDevopsServer();
  state.pulls.set(7, base);
  expect(await keepThread(forge, pull, shown("one"))).toBe("left");
  await markThreadStale(forge, pull, { subject, tree, run });
  expect(writes()).toEqual([]);
});

test("where names are not shown it only counts", async () => {
  const { forge, state } = await azureDevopsServer();
  await keepThread(forge, pull, { ...shown("one"), names: false });
  expect(state.threads[0]?.comments[0]?.content).toContain("1 to create");
  expect(state.threads[0]?.comments[0]?.content).not.toContain("one</code>");
});

test("one that somebody deletes meanwhile is opened anew", async () => {
  const { forge, state, fail } = await azureDevopsServer();
  await keepThread(forge, pull, shown("one"));
  fail(/^PATCH /, { status: 404 });
  expect(await keepThread(forge, pull, shown("two"))).toBe("created");
  expect(state.threads).toHaveLength(2);
});

test("an edit that fails otherwise opens no other one", async () => {
  const { forge, state, fail } = await azureDevopsServer();
  await keepThread(forge, pull, shown("one"));
  fail(/^PATCH /, { status: 502 });
  await expect(keepThread(forge, pull, shown("two"))).rejects.toMatchObject({ status: 502 });
  expect(state.threads).toHaveLength(1);
});

test.each([
  ["once", 1],
  ["each time", undefined],
])("an Azure DevOps that acts and then answers 502 %s has one thread", async (_, times) => {
  const { forge, state, fail } = await azureDevopsServer();
  fail(/^POST /, { status: 502, acts: true, ...(times && { times }) });
  expect(await keepThread(forge, pull, shown("one"))).toBe("created");
  expect(state.threads).toHaveLength(1);
});

test("where no plan is made, another subject's comment is marked as stale, too, where it shows other content", async () => {
  const { forge, state } = await azureDevopsServer();
  await keepThread(forge, pull, { ...shown("one"), vault: ["contoso-test"] });
  const isStale = () => state.threads[0]?.comments[0]?.content?.includes("**Stale.**");
  await markThreadStale(forge, pull, { subject, tree, run });
  expect(isStale()).toBe(false);
  await markThreadStale(forge, pull, { subject, tree: "e".repeat(40), run });
  expect(isStale()).toBe(true);
});

test("the comment of an earlier plan is marked as stale once, and says the rest as before", async () => {
  const { forge, state, writes } = await azureDevopsServer();
  await markThreadStale(forge, pull, { subject, tree, run });
  await keepThread(forge, pull, shown("one"));
  for (const _ of ["a build", "the next build"]) await markThreadStale(forge, pull, { subject, tree, run });
  const { content = "" } = state.threads[0]?.comments[0] ?? {};
  expect(content).toContain("**Stale.**");
  expect(content).toContain("<code>one</code>");
  expect(writes()).toHaveLength(2);
});
