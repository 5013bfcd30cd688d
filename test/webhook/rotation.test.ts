// An event rotates what is due once, whatever else comes: again, late, many times, or while the vault says no.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cloudEvent, gridEvent } from "./build.ts";
import { type Differs, issuer } from "./issuer.ts";
import { due, send, serveWebhook } from "./webhook.ts";
import { startWebhook } from "./webhook-process.ts";

/** The webhook on a secret and a key that are due, and what posts to it. */
async function listening() {
  const { events, token } = await issuer();
  const set = await due(events);
  const webhook = await serveWebhook(set);
  const post = async (body: object, differs?: Differs) =>
    (await send(webhook.url, { token: await token(differs), body })).status;
  const counts = async () => [await set.versions("secrets/db"), await set.versions("keys/db")];
  return { ...set, ...webhook, token, post, counts };
}

test("a secret by Event Grid's schema, a key by CloudEvents; what comes again does nothing", async () => {
  const { post, counts, stop, log } = await listening();
  const checks = () => log().match(/^contoso\/(secret|key)\/db: /gm)?.length;
  expect(await post([gridEvent({ id: "s" })])).toBe(202);
  expect(await counts()).toEqual([2, 1]);
  expect(await post(cloudEvent({ id: "k", type: "KeyNearExpiry" }))).toBe(202);
  expect(await counts()).toEqual([2, 2]);
  expect(checks()).toBe(2);

  expect(await post([gridEvent({ id: "s" })])).toBe(202);
  expect(await post(cloudEvent({ id: "k", type: "KeyNearExpiry" }))).toBe(202);
  expect(await counts(), "the same events again").toEqual([2, 2]);
  expect(checks(), "the same events again").toBe(2);
  expect(await post([gridEvent({ id: "s-2", type: "SecretExpired" })])).toBe(202);
  expect(await counts(), "another event of a version that is no longer the newest").toEqual([2, 2]);
  expect(checks(), "it is looked at").toBe(3);
  expect(await stop()).toBe(0);
});

test("a token of version 2 names its app as azp", async () => {
  const { post, counts } = await listening();
  const claims = { appid: undefined, azp: "4962773b-9cdb-44cf-a8bf-237846a00ab7" };
  expect(await post(gridEvent(), { claims })).toBe(202);
  expect(await counts()).toEqual([2, 1]);
});

test("many events at once make one new version", async () => {
  const { post, counts } = await listening();
  const batches = ["a", "b", "c"].map((batch) =>
    Array.from({ length: 20 }, (_, i) => gridEvent({ id: `${batch}${i % 7}` })),
  );
  expect(await Promise.all(batches.map((batch) => post(batch)))).toEqual([202, 202, 202]);
  expect(await counts()).toEqual([2, 1]);
});

test("what fails is answered so that it comes again, and the next delivery rotates", async () => {
  const { post, counts, vaults, log } = await listening();
  vaults.fault({ method: "PUT", at: "before", times: 99, does: { kind: "answer", status: 403 } });
  expect(await post(gridEvent())).toBe(503);
  expect(await counts()).toEqual([1, 1]);
  expect(log()).toContain("contoso");
  vaults.clearFaults();
  expect(await post(gridEvent())).toBe(202);
  expect(await counts()).toEqual([2, 1]);
});

test("a copy that fails is told, and the next delivery makes it", async () => {
  const { post, counts, root, vaults, says, values } = await listening();
  const manifest = JSON.parse(readFileSync(join(root, "v.yaml"), "utf8"));
  const secrets = { ...manifest.secrets, copy: { value: { secret: { name: "db" } } } };
  writeFileSync(join(root, "v.yaml"), JSON.stringify({ ...manifest, secrets }));
  vaults.fault({
    method: "PUT",
    path: "copy",
    at: "before",
    times: 99,
    does: { kind: "answer", status: 403 },
  });
  expect(await post(gridEvent())).toBe(503);
  await says("contoso/secret/copy: create failed: ");
  expect(await counts()).toEqual([2, 1]);
  vaults.clearFaults();
  expect(await post(gridEvent())).toBe(202);
  await says("contoso/secret/copy: created");
  expect(await counts()).toEqual([2, 1]);
  expect(await values("secrets/db")).toContain((await values("secrets/copy"))[0]);
});

test("what was in flight when it died comes again, and is rotated", async () => {
  const { events, token } = await issuer();
  const set = await due(events);
  const event = { token: await token(), body: gridEvent() };
  const killed = await startWebhook(set);
  set.vaults.fault({ method: "PUT", at: "before", does: { kind: "hang" } });
  const answer = send(killed.url, event).catch((error) => error.code);
  await killed.says("SecretNearExpiry of contoso/secret/db");
  await killed.stop("SIGKILL");
  expect(await answer).toBe("ECONNRESET");
  set.vaults.clearFaults();
  const { url } = await serveWebhook(set);
  expect(await send(url, event)).toMatchObject({ status: 202 });
  expect(await set.versions("secrets/db")).toBe(2);
});

test("told to stop it ends the rotation in flight, and says what was not checked", async () => {
  const { post, counts, vaults, says, stop, log } = await listening();
  vaults.fault({ method: "PUT", at: "before", does: { kind: "delay", ms: 500 } });
  const answer = post([gridEvent(), gridEvent({ id: "e-2", type: "KeyNearExpiry" })]);
  await says("KeyNearExpiry");
  expect(await stop()).toBe(5);
  expect(await answer).toBe(503);
  expect(log()).toContain("not checked: contoso/key/db");
  expect(await counts()).toEqual([2, 1]);
});
