// A set of any size in a folder, with vaults that hold what it declares: for what grows with the work.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHttpHeaders, type HttpClient, type PipelineRequest } from "@azure/core-rest-pipeline";
import { SecretClient } from "@azure/keyvault-secrets";
import { makeStampTags } from "../src/evidence/stamp.ts";
import { atOnce, runConcurrently } from "../src/model/concurrency.ts";
import { isEffect } from "../src/model/plan/change.ts";
import type { World } from "../src/model/world.ts";
import { preparePlan } from "../src/reconcile/run/prepare.ts";
import { createWorld, credential, planning, random } from "./world.ts";

export type SetSize = { readonly vaults: number; readonly objects: number };

const pageSize = 25;
const created = 1_700_000_000;

/** Writes config, a manifest for each vault, and the pages of a list of all that they declare. */
export async function makeGrownSet(folder: string, { vaults, objects }: SetSize): Promise<void> {
  for (const below of ["manifests", "lists"]) mkdirSync(join(folder, below), { recursive: true });
  const names = Array.from({ length: vaults }, (_, i) => `vault-${String(i).padStart(4, "0")}`);
  const head = { apiVersion: "keyvault-gitops/v1" };
  const config = { ...head, kind: "Config", owner: "bench", manifests: ["manifests/*.yaml"] };
  const listed = Object.fromEntries(names.map((name) => [name, null]));
  writeFileSync(join(folder, "keyvault-gitops.yaml"), JSON.stringify({ ...config, vaults: listed }));
  for (const name of names)
    writeFileSync(join(folder, "manifests", `${name}.yaml`), writeManifest(name, objects));
  const { plan } = await preparePlan(planning, createGrownWorld(folder));
  const effects = Map.groupBy(plan.changes.filter(isEffect), ({ id }) => id.vault);
  for (const name of names) {
    const items = (effects.get(name) ?? []).map((effect) => {
      if (effect.verb !== "create") throw new Error(`the empty vault ${name} was planned to ${effect.verb}`);
      const { id, stamp, send } = effect;
      const request = { id, stamp, created, versions: 1, previous: undefined };
      const context = { random, fingerprints: {}, createdOf: () => undefined };
      const { contentType } = send as { readonly contentType?: string };
      const times = { enabled: send.enabled, created, updated: created, recoveryLevel: "Recoverable" };
      return {
        id: `https://${name}.vault.azure.net/secrets/${id.name}`,
        attributes: times,
        ...(contentType && { contentType }),
        tags: { ...send.tags, ...makeStampTags({ ...request, ...context }) },
      };
    });
    const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / pageSize)) }, (_, i) => {
      const next = `https://${name}.vault.azure.net/secrets?api-version=7.6&$skiptoken=${i + 1}`;
      const isLast = (i + 1) * pageSize >= items.length;
      return { value: items.slice(i * pageSize, (i + 1) * pageSize), nextLink: isLast ? null : next };
    });
    mkdirSync(join(folder, "lists", name), { recursive: true });
    for (const [i, page] of pages.entries())
      writeFileSync(join(folder, "lists", name, String(i)), JSON.stringify(page));
  }
}

const writeManifest = (vault: string, objects: number): string =>
  [
    "apiVersion: keyvault-gitops/v1",
    "kind: Vault",
    `vault: ${vault}`,
    "secrets:",
    ...Array.from({ length: objects }, (_, i) =>
      [
        `  secret-${i}:`,
        "    value:",
        `      literal: plain-${i}`,
        "    contentType: text/plain",
        "    tags:",
        "      team: bench",
      ].join("\n"),
    ),
    "",
  ].join("\n");

/** The world of a run over such a set, with the SDK, and in place of the service the pages that were written. */
export const createGrownWorld = (folder: string): World => createWorld(folder, listPages(folder));

/** Asks by Azure's SDK alone for the lists that a plan of such a set reads: those of live and of deleted secrets. */
export async function listGrownSet(folder: string): Promise<void> {
  const httpClient = listPages(folder);
  await runConcurrently(readdirSync(join(folder, "lists")), atOnce.vaults, async (vault) => {
    const client = new SecretClient(`https://${vault}.vault.azure.net`, credential, { httpClient });
    const lists = [client.listPropertiesOfSecrets(), client.listDeletedSecrets()];
    await Promise.all(lists.map((list) => Array.fromAsync<unknown>(list)));
  });
}

/** Answers every list of secrets by its page, and every other list as empty. It keeps nothing: memory is the run's. */
function listPages(folder: string): HttpClient {
  const none = '{"value":[],"nextLink":null}';
  const pageOf = (url: URL): string => {
    if (url.pathname !== "/secrets") return none;
    const [vault = ""] = url.hostname.split(".");
    return readFileIfThere(join(folder, "lists", vault, url.searchParams.get("$skiptoken") ?? "0")) ?? none;
  };
  const answer = (request: PipelineRequest, status: number, headers: object, bodyAsText: string) => ({
    request,
    status,
    headers: createHttpHeaders({ "content-type": "application/json", ...headers }),
    bodyAsText,
  });
  const challenge =
    'Bearer authorization="https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000", resource="https://vault.azure.net"';
  return {
    sendRequest: async (request) =>
      request.headers.has("authorization")
        ? answer(request, 200, {}, pageOf(new URL(request.url)))
        : answer(request, 401, { "www-authenticate": challenge }, "{}"),
  };
}

function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
