// `history NAME`: which versions there are, who made each, and from what.
import { readFileSync, writeFileSync } from "node:fs";
import { SecretClient } from "@azure/keyvault-secrets";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ObjectHistory } from "../../src/model/document/history.ts";
import type { HistoryDocument } from "../../src/model/document.ts";
import { type Stage, stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };
const manifest = (more: object) => JSON.stringify({ ...head, kind: "Vault", vault: "prod", ...more });
const generated = (epoch: number) => ({ a: { value: { generate: { length: 30, epoch } } } });

/** A stage whose manifest declares this; every call comes a minute after the one before. */
function declared(more: object) {
  const config = { ...head, kind: "Config", owner: "us", manifests: ["v.yaml"], vaults: { prod: null } };
  const set = stage(
    { "keyvault-gitops.yaml": JSON.stringify(config), "v.yaml": manifest(more) },
    { git: false },
  );
  const { root, vaults, clock } = set;
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const { httpClient } = vaults;
  return {
    ...set,
    client: new SecretClient("https://prod.vault.azure.net", credential, { httpClient }),
    apply: async (now: object = more) => {
      writeFileSync(`${root}/v.yaml`, manifest(now));
      clock.forward(60_000);
      expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
      clock.forward(60_000);
    },
  };
}

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.v1.schema.json`, import.meta.url), "utf8"));
const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addSchema(schemaOf("plan"), "plan.v1.schema.json");
const fits = ajv.compile(schemaOf("history"));

/** The document of a call, which fits its schema. */
async function history({ on }: Pick<Stage, "on">, line: string, differs = {}): Promise<HistoryDocument> {
  const { exit, out, err } = await on(`history ${line} --format json`, differs);
  expect(exit, err).toBe(0);
  const document = JSON.parse(out);
  expect(fits(document) ? [] : fits.errors).toEqual([]);
  return document;
}

async function only(set: Pick<Stage, "on">, line: string, differs = {}): Promise<ObjectHistory> {
  const { objects } = await history(set, line, differs);
  const [object] = objects;
  if (!object || objects.length > 1) throw new Error(`${objects.length} objects`);
  return object;
}

/** Who made each version, and how git compares with it, the newest first. */
const madeBy = ({ versions }: ObjectHistory) =>
  versions.map(({ writer, git }) => `${writer}${git ? ` ${git}` : ""}`);

describe("who made a version", () => {
  test("us, from what git had before and has now", async () => {
    const set = declared({ secrets: generated(1) });
    await set.apply();
    await set.apply({ secrets: generated(2) });
    expect(madeBy(await only(set, "a"))).toEqual(["us same", "us other"]);
    await set.apply({ secrets: { a: { value: "external" } } });
    expect(madeBy(await only(set, "a")), "external now").toEqual(["us external", "us other"]);
    await set.apply({ secrets: {} });
    expect(madeBy(await only(set, "a")), "what no manifest declares").toEqual(["us external", "us unknown"]);
  });

  test("somebody else, also after apply took the version over", async () => {
    const set = declared({ secrets: { a: { value: "external" } } });
    await set.client.setSecret("a", "1");
    set.clock.forward(60_000);
    await set.client.setSecret("a", "2");
    expect(madeBy(await only(set, "a"))).toEqual(["outside", "outside"]);
    await set.apply();
    expect(madeBy(await only(set, "a")), "adopted").toEqual(["outside external", "outside"]);
    await set.client.setSecret("a", "3");
    expect(madeBy(await only(set, "a")), "by hand").toEqual(["outside", "outside external", "outside"]);
    await set.apply();
    expect(madeBy(await only(set, "a")), "taken over").toEqual([
      ...["outside external", "outside external", "outside"],
    ]);
  });

  test("a first version that was patched since may have been adopted", async () => {
    const set = declared({ secrets: generated(1) });
    await set.apply();
    expect(madeBy(await only(set, "a"))).toEqual(["us same"]);
    await set.apply({ secrets: { a: { ...generated(1).a, contentType: "text/plain" } } });
    expect(madeBy(await only(set, "a"))).toEqual(["unclear same"]);
  });

  test("a tag that somebody copied to another version is not ours", async () => {
    const set = declared({ secrets: generated(1) });
    await set.apply();
    const { tags = {} } = (await set.client.getSecret("a")).properties;
    set.clock.forward(600_000);
    await set.client.setSecret("a", "2", { tags });
    expect(madeBy(await only(set, "a"))).toEqual(["outside", "us same"]);
  });
});

test("a key has versions, too, and a name stands for both kinds", async () => {
  const set = declared({ secrets: generated(1), keys: { a: { keyType: "EC" } } });
  await set.apply();
  await set.apply({ secrets: generated(1), keys: { a: { keyType: "EC", rotate: 1 } } });
  const { objects } = await history(set, "a");
  expect(objects.map(({ id, versions }) => `${id.kind}: ${versions.length}`)).toEqual([
    "key: 2",
    "secret: 1",
  ]);
  expect(await only(set, "prod/key/a")).toMatchObject({
    versions: [{ writer: "us" }, { writer: "unclear" }],
  });
});

test("dates, disabled versions, and pages of versions, by lists alone", async () => {
  const set = declared({ secrets: { a: { value: "external" } } });
  for (let i = 0; i < 27; i++) {
    await set.client.setSecret("a", `${i}`, i === 26 ? { expiresOn: new Date("2037-01-01") } : {});
    set.clock.forward(2_000);
  }
  const { length: before } = set.vaults.log;
  const { versions } = await only(set, "a");
  const requests = set.vaults.log.slice(before).filter(({ status }) => status !== 401);
  expect(requests.every(({ method, path }) => method === "GET" && !/^\/secrets\/a\/?$/.test(path))).toBe(
    true,
  );
  expect(versions.map(({ created }) => created)).toEqual(
    versions.map(({ created }) => created).toSorted((a, b) => b - a),
  );
  const expiresOn = Date.UTC(2037, 0, 1) / 1000;
  expect([versions.length, versions[0]?.expiresOn, versions[0]?.expired]).toEqual([27, expiresOn, undefined]);
  const version = versions[1]?.version ?? "";
  await set.client.updateSecretProperties("a", version, { expiresOn: new Date("2020-01-01") });
  expect((await only(set, "a")).versions[1]).toMatchObject({ version, expired: true });
  expect((await set.on("history a")).out).toContain("enabled, expired 2020-01-01T00:00:00Z");
});

test("text is for 80 columns, with the version to copy on one line; Markdown and HTML have the same", async () => {
  const set = declared({ secrets: generated(1) });
  await set.apply();
  await set.client.updateSecretProperties("a", "", { enabled: false });
  set.clock.forward(60_000);
  await set.client.setSecret("a", "2");
  const [newest, first] = (await only(set, "a")).versions.map(({ version }) => version);
  const terminal = { out: true, err: false, width: 80, unicode: true };
  const { out } = await set.on("history a --no-color", { terminal });
  expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  const words = out.replace(/\s+/g, " ");
  expect(words).toContain(`${newest} newest, `);
  expect(words).toMatch(
    new RegExp(`${first} \\S+ by keyvault-gitops, or adopted for "?us"?, from what git has now, disabled`),
  );
  expect(words).toContain("a: 1 object with 2 versions, the newest first.");
  for (const format of ["markdown", "html"])
    expect((await set.on(`history a --format ${format}`)).out).toContain(newest);
});

test("what is deleted or not there is told, and a name that nobody knows is an error", async () => {
  const set = declared({ secrets: { a: { value: "external" }, gone: { value: "external" } } });
  await set.client.setSecret("a", "1");
  await (await set.client.beginDeleteSecret("a")).pollUntilDone();
  expect(await only(set, "a")).toMatchObject({
    state: "deleted",
    versions: [],
    purgesOn: expect.any(Number),
  });
  expect((await set.on("history a")).out).toContain("soft-deleted until");
  expect(await only(set, "gone")).toMatchObject({ state: "missing", versions: [] });
  const forbidden = { kind: "answer", status: 403 } as const;
  set.vaults.fault({ method: "GET", path: "^/deletedsecrets$", at: "before", times: 99, does: forbidden });
  expect(await only(set, "gone")).toMatchObject({ state: "unlisted", versions: [] });
  expect((await set.on("history gone")).out).toContain("it is not there, or soft-deleted");
  set.vaults.clearFaults();
  expect(await set.on("history gon")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("Did you mean gone?"),
  });
  expect(await set.on("history prod/key/gone")).toMatchObject({
    exit: 1,
    err: expect.stringMatching(
      /^error: There is no key gone: .*\n {2}hint: There is: prod\/secret\/gone\.$/m,
    ),
  });
  expect(await set.on("history")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("history needs a name"),
  });
});
