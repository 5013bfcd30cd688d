// Clouds that lag behind: the version of the API that is sent, who lowers it, and what is said of one that is not known.
import { readFileSync } from "node:fs";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { serviceVersionOf } from "../../src/model/key-vault/service-version.ts";
import { tree } from "../files.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const head = "apiVersion: keyvault-gitops/v1\n";
const config = (vault: string, more = "") =>
  `${head}kind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { prod: ${vault} }\n${more}`;
const manifest = `${head}kind: Vault\nvault: prod\nsecrets: { a: { value: { literal: x } } }\nkeys: { k: { keyType: EC } }\n`;

/** Applies with a config, and tells which versions went out for secrets and for keys. */
async function sentWith(vault: string, more?: string) {
  const set = stage({ "keyvault-gitops.yaml": config(vault, more), "v.yaml": manifest });
  const sent = new Set<string>();
  const transport = (through: HttpClient): HttpClient => ({
    sendRequest: (request) => {
      const { pathname, searchParams } = new URL(request.url);
      sent.add(`${/keys/.test(pathname) ? "keys" : "secrets"} ${searchParams.get("api-version")}`);
      return through.sendRequest(request);
    },
  });
  const { exit, err } = await set.on("apply --yes", { transport });
  expect([exit, err.includes("error")]).toEqual([0, false]);
  return [...sent].sort();
}

describe("what is sent", () => {
  test.each([
    ["null", "", "2025-07-01", "2026-04-01"],
    ['{ serviceVersion: "7.4" }', "", "7.4", "7.4"],
    ["null", 'serviceVersion: "7.5"\n', "7.5", "7.5"],
    ['{ serviceVersion: "7.3" }', 'serviceVersion: "7.5"\n', "7.3", "7.3"],
    ['{ serviceVersion: "2026-04-01" }', 'serviceVersion: "7.5"\n', "2025-07-01", "2026-04-01"],
    ["{ serviceVersion: 2025-07-01 }", "", "2025-07-01", "2025-07-01"],
    ['{ serviceVersion: "7.0" }', "", "7.0", "7.0"],
  ])("vault %s, config %j: keys %s, secrets %s", async (vault, more, keys, secrets) =>
    expect(await sentWith(vault, more)).toEqual([`keys ${keys}`, `secrets ${secrets}`]),
  );

  test.each([["7.1"], ['"8.0"'], ["latest"]])("%s is no version that a config can name", async (version) => {
    const set = stage({
      "keyvault-gitops.yaml": config(`{ serviceVersion: ${version} }`),
      "v.yaml": manifest,
    });
    const { exit, err } = await set.on("validate");
    expect([exit, err]).toEqual([
      1,
      expect.stringContaining("must be a version of Key Vault's API, in quotes"),
    ]);
  });

  test("the schema and the SDKs know the same versions", () => {
    const schema = JSON.parse(readFileSync("schemas/config.v1.schema.json", "utf8"));
    const { enum: versions } = schema.definitions.serviceVersion;
    for (const version of versions)
      expect(serviceVersionOf("secret", { serviceVersion: version })).toBe(version);
    const models = (kind: string) =>
      readFileSync(`node_modules/@azure/keyvault-${kind}s/dist/esm/${kind}sModels.js`, "utf8");
    expect(models("secret")).toContain(`LATEST_API_VERSION = "${serviceVersionOf("secret", {})}"`);
    expect(models("key")).toContain(`LATEST_API_VERSION = "${serviceVersionOf("key", {})}"`);
  });
});

describe("a service that does not know it", () => {
  const lagging = (vault: string) => {
    const set = stage({ "keyvault-gitops.yaml": config(vault), "v.yaml": manifest });
    set.vaults.configure("prod", { apiVersions: ["7.0", "7.1"] });
    return set;
  };

  test("is told as that, with the versions that it names, and what to say", async () => {
    const { exit, err } = await lagging("null").on("plan");
    expect(exit).toBe(1);
    expect(err).toContain("the service does not know the API version 20");
    expect(err).toContain('(HTTP 400); it names 7.1. Say serviceVersion: "7.1" in the config');
  });

  test("works by what the message says", async () => {
    const set = lagging('{ serviceVersion: "7.1" }');
    expect(await set.on("apply --yes")).toMatchObject({ exit: 0 });
    expect(await set.on("plan --exit-code")).toMatchObject({ exit: 0 });
  });

  test.each([
    "rotate: 1",
    "rotation: { every: P30D }",
    "rotationPolicy: { expiresIn: P90D }",
    "rotationPolicy: null",
  ])("before 7.3 no key rotates: { %s } is refused before anybody asks the vault", async (entry) => {
    const files = (version: string) => ({
      "keyvault-gitops.yaml": config(`{ serviceVersion: "${version}" }`),
      "v.yaml": manifest.replace("{ keyType: EC }", `{ keyType: EC, ${entry} }`),
    });
    const { exit, err } = await stage(files("7.2")).on("validate");
    expect(exit).toBe(1);
    expect(err).toContain("keys rotate from the API version 7.3 on, and the vault's serviceVersion is below");
    expect(await stage(files("7.3")).on("validate")).toMatchObject({ exit: 0 });
  });

  test.each([
    ["other words", "Property x is not valid (7.9)."],
    ["words around it", "A value: The specified version (7.9) is not recognized."],
  ])("%s of a bad parameter are not looked into", async (_, message) => {
    const set = stage({ "keyvault-gitops.yaml": config("null"), "v.yaml": manifest });
    const body = { error: { code: "BadParameter", message } };
    set.vaults.fault({
      path: "^/secrets$",
      times: 100,
      at: "before",
      does: { kind: "answer", status: 400, body },
    });
    const { err } = await set.on("plan");
    expect(err).toContain("the vault found a property not valid");
    expect(err).not.toContain("7.9");
  });
});

describe("the embedded vault", () => {
  const ask = async (version: string, options: Parameters<typeof emulator>[0] = {}) => {
    const vaults = emulator(options);
    const url = `https://prod.vault.azure.net/secrets?api-version=${version}`;
    const answer = await vaults.handle(new Request(url, { headers: { authorization: "Bearer t" } }));
    vaults.close();
    const body = (await answer.json()) as { readonly error?: { readonly message: string } };
    return [answer.status, body.error?.message];
  };
  const refused = (version: string, latest: string) => [
    400,
    `The specified version (${version}) is not recognized. Consider using the latest supported version (${latest}).`,
  ];

  test.each([
    "2015-06-01",
    "2016-10-01",
    "7.0",
    "7.4-preview.1",
    "7.6-preview.2",
    "2025-06-01-preview",
    "2026-04-01",
    "2031-01-01",
    "7.9",
  ])("takes %s", async (version) => expect(await ask(version)).toEqual([200, undefined]));
  test.each(["1.0", "7", "7.x", "latest", "2025-13-01", "2014-01-01", "7.4-beta"])(
    "refuses %s as the service does",
    async (version) => expect(await ask(version)).toEqual(refused(version, "2026-04-01")),
  );
  test("takes only what it was opened with", async () => {
    const apiVersions = ["7.1", "2016-10-01"];
    expect(await ask("7.1", { apiVersions })).toEqual([200, undefined]);
    expect(await ask("7.2", { apiVersions })).toEqual(refused("7.2", "7.1"));
  });
  test("its file keeps that, and an empty list takes it back", async () => {
    const file = `${tree({}, { git: false }).root}/v.db`;
    expect(await ask("7.1", { file, apiVersions: ["7.1"] })).toEqual([200, undefined]);
    expect(await ask("7.2", { file })).toEqual(refused("7.2", "7.1"));
    expect(await ask("7.2", { file, apiVersions: [] })).toEqual([200, undefined]);
  });
  test("--api-versions takes versions only", async () => {
    const { exit, err } = await call(["emulator", "--api-versions", "7.1,new"]);
    expect([exit, err]).toEqual([1, expect.stringContaining("such as 7.1,2025-07-01, or any")]);
  });
});
