// On this machine a secret in the address may stand for a token: nowhere else, and it is never shown.
import { Readable } from "node:stream";
import { expect, test, vi } from "vitest";
import { callIn } from "../commands/shell.ts";
import { gridEvent } from "./build.ts";
import { due, repository, send, serveWebhook } from "./webhook.ts";

const secret = "0123456789abcdefghijklmnopqrstuvwxyz-_ABCD";
const args = ["--secret-path", "KV_HOOK"];

test("who knows it is taken, everybody else is not, and the log does not tell it", async () => {
  const set = await due();
  const webhook = await serveWebhook(set, args, { KV_HOOK: secret });
  const at = async (path: string) => (await send(`${webhook.url}${path}`, { body: gridEvent() })).status;
  const paths = [
    "",
    "/",
    "/0123",
    `/${secret}x`,
    `/${secret.slice(1)}`,
    "/%00",
    `/${secret}/x`,
    `//${secret}`,
  ];
  const statuses = await Promise.all(paths.map((path) => at(path)));
  expect(statuses).toEqual([404, 404, 401, 401, 401, 401, 404, 404]);
  const headers = { "webhook-request-origin": "eventgrid.azure.net" };
  expect(await send(`${webhook.url}/0123`, { method: "OPTIONS", headers })).toMatchObject({ status: 401 });
  expect(await set.versions("secrets/db")).toBe(1);

  expect(await at(`/${secret}`)).toBe(202);
  expect(await set.versions("secrets/db")).toBe(2);
  expect(await webhook.stop()).toBe(0);
  expect(webhook.log()).not.toContain(secret.slice(0, 9));
  expect(webhook.url).not.toContain(secret);
});

test("no web stream is made of a body, which would outlive its request until all of the heap is collected", async () => {
  const { root, file } = repository();
  const webhook = await serveWebhook({ root, file }, args, { KV_HOOK: secret });
  const toWeb = vi.spyOn(Readable, "toWeb");
  try {
    const body = gridEvent({ name: "unknown" });
    expect((await send(`${webhook.url}/${secret}`, { body })).status).toBe(202);
    expect((await send(`${webhook.url}/${secret}`, { body: `[${" ".repeat(2 ** 20)}]` })).status).toBe(413);
    expect(toWeb).not.toHaveBeenCalled();
  } finally {
    toWeb.mockRestore();
  }
  expect(await webhook.stop()).toBe(0);
});

test.each([
  ["from elsewhere", "--secret-path KV_HOOK --host 0.0.0.0", secret, "--secret-path is for a loopback host"],
  ["too short", "--secret-path KV_HOOK", "short", "KV_HOOK does not hold 32 or more"],
  ["that is not set", "--secret-path KV_HOOK", "", "KV_HOOK does not hold 32 or more"],
  ["nor tokens", "--host 127.0.0.1", "", "does not say whose events are taken"],
  ["on a port that is none", "--secret-path KV_HOOK --port 70000", secret, "a number up to 65535"],
])("a secret %s is told", async (_, line, KV_HOOK, told) => {
  const { root, file } = repository();
  const called = await callIn(root, ["events", `--emulator=${file}`, ...line.split(" ")], {
    env: { KV_HOOK },
  });
  expect(called).toMatchObject({ exit: 1, out: "", err: expect.stringContaining(told) });
  expect(called.err).not.toContain("short");
});
