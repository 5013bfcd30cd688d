// Everything together: the emulator as a program, a webhook on loopback that gets real HTTP, and the clock moved from outside.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { call, start } from "../commands/process.ts";
import { tree } from "../files.ts";

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 60_000 });

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

/** A webhook on loopback; what it was sent is in `got`. */
async function listening(answer: Answer) {
  const got: { readonly path: string | undefined; readonly type: unknown; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    got.push({ path: request.url, type: request.headers["aeg-event-type"], body });
    answer(request, body, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const agrees: Answer = (request, body, response) =>
  request.headers["aeg-event-type"] === "SubscriptionValidation"
    ? response.end(JSON.stringify({ validationResponse: JSON.parse(body)[0].data.validationCode }))
    : response.writeHead(202).end();

/** Starts the program; `said` is what it has told on stderr so far. */
async function started(cwd: string, ...args: readonly string[]) {
  const child = start(cwd, ["emulator", "--format", "json", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  if (!child.stdout || !child.stderr) throw new Error("no pipes");
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  await once(createInterface({ input: child.stdout }), "line");
  const stop = async () => {
    child.kill("SIGINT");
    return (await once(child, "exit"))[0];
  };
  return { said: () => said, stop };
}

const ends = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

test("moving the clock of the data file from outside makes a running emulator post near expiry, and again after a restart nothing", async () => {
  const { root } = tree({}, { git: false });
  const { got, url } = await listening(agrees);
  const hook = `${url}/events/s3cret-path`;
  const first = await started(root, "--data", "v.db", "--events", hook);
  await eventually(first.said).toContain("The webhook agreed.");

  const other = emulator({ file: join(root, "v.db") });
  other.seed("acme", { name: "db-password", value: "hunter2-hunter2", exp: ends(40 * 86_400) });
  other.close();
  const types = () => got.flatMap(({ body }) => JSON.parse(body)).map(({ eventType }) => eventType);
  await eventually(() => types().length).toBe(2);

  const moved = await call(root, ["emulator", "--data", "v.db", "--advance", "P10D"]);
  expect(moved).toMatchObject({ exit: 0, err: "" });
  expect(moved.out).toMatch(/^The vaults' clock stands at 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ\.\n$/);
  await eventually(() => types().length).toBe(3);
  expect(types()).toEqual([
    "Microsoft.EventGrid.SubscriptionValidationEvent",
    "Microsoft.KeyVault.SecretNewVersionCreated",
    "Microsoft.KeyVault.SecretNearExpiry",
  ]);
  await eventually(first.said).toContain("SecretNearExpiry of acme/db-password: answered 202.");
  expect(await first.stop()).toBe(0);

  const second = await started(root, "--data", "v.db", "--events", hook);
  await call(root, ["emulator", "--data", "v.db", "--advance", "P30D"]);
  await expect
    .poll(() => types().slice(3))
    .toEqual(["Microsoft.EventGrid.SubscriptionValidationEvent", "Microsoft.KeyVault.SecretExpired"]);
  expect(await second.stop()).toBe(0);

  for (const text of [first.said(), second.said(), JSON.stringify(got.map(({ body }) => body))])
    expect(text).not.toMatch(/s3cret|hunter2/);
});

test("CloudEvents, over OPTIONS and POST", async () => {
  const { root } = tree({}, { git: false });
  const { got, url } = await listening((request, _, response) =>
    request.method === "OPTIONS"
      ? response.writeHead(200, { "webhook-allowed-origin": "eventgrid.azure.net", allow: "POST" }).end()
      : response.writeHead(202).end(),
  );
  const { said, stop } = await started(
    root,
    ...["--data", "v.db", "--events", url, "--events-schema", "cloudevents"],
  );
  await eventually(said).toContain("The webhook agreed.");
  const other = emulator({ file: join(root, "v.db") });
  other.seed("acme", { name: "a", value: "v" });
  other.close();
  await eventually(() => got.length).toBe(2);
  expect(JSON.parse(got[1]?.body ?? "")).toMatchObject({
    specversion: "1.0",
    type: "Microsoft.KeyVault.SecretNewVersionCreated",
  });
  expect(await stop()).toBe(0);
});

test("a webhook that refuses is named without its path, and gets nothing but the question; it serves all the same", async () => {
  const { root } = tree({}, { git: false });
  const { got, url } = await listening((_, __, response) => response.writeHead(404).end());
  const { said, stop } = await started(root, "--data", "v.db", "--events", `${url}/events/s3cret-path`);
  await eventually(said).toBe(
    `The webhook at ${url} answered 404, and not 200. No event is posted; it is asked again every 5 seconds.\n`,
  );
  const other = emulator({ file: join(root, "v.db") });
  other.seed("acme", { name: "a", value: "v" });
  other.close();
  expect(await stop()).toBe(0);
  expect(got.filter(({ type }) => type !== "SubscriptionValidation")).toEqual([]);
});

test("no redirect is followed, and an answer that never comes is no answer", async () => {
  const elsewhere = await listening((_, __, response) => response.end());
  let silent = false;
  const { url } = await listening((request, body, response) => {
    if (request.headers["aeg-event-type"] === "SubscriptionValidation") agrees(request, body, response);
    else if (!silent) response.writeHead(307, { location: elsewhere.url }).end();
  });
  const vaults = emulator();
  onTestFinished(() => vaults.close());
  const { deliver } = await vaults.subscribe(url, { timeoutMs: 1000 });
  vaults.seed("acme", { name: "a", value: "v" });
  expect(await deliver()).toMatchObject([{ answer: 307, result: "again" }]);
  expect(elsewhere.got).toEqual([]);
  silent = true;
  vaults.advance(10_000);
  expect(await deliver()).toMatchObject([{ answer: "no answer", result: "again" }]);
});

test("the clock of a file that is not there is not moved, and the file is not made", async () => {
  const { root } = tree({}, { git: false });
  const { exit, err } = await call(root, ["emulator", "--data", "v.db", "--advance", "P1D"]);
  expect({ exit, err }).toMatchObject({ exit: 1, err: expect.stringContaining("v.db is missing") });
  expect(() => readFileSync(join(root, "v.db"))).toThrow("ENOENT");
});
