// An estate to report on: vaults of three teams on the embedded vault, with what goes wrong in real ones. Nothing of it is
// random, so that two reports of one size are equal.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, emulator } from "../src/emulator/emulator.ts";
import { digestText } from "../src/model/digest.ts";
import type { ReportDocument } from "../src/model/document.ts";
import { encodeState, rememberedDigest } from "../src/model/state.ts";
import { reportVaults } from "../src/reconcile/run/report.ts";
import { formatHtml } from "../src/report/html/html.ts";
import type { Style } from "../src/report/style.ts";
import { createWorld, pastClock } from "./world.ts";

/** 2026-12-01T08:30:00Z. */
const now = 1_796_113_800;
const day = 86_400;

const teams = ["shop", "payments", "platform"] as const;
const places = ["dev", "test", "prod-weu", "prod-neu"] as const;
const services = [
  ..."auth cart catalog checkout customer delivery fraud gateway identity invoice ledger mail".split(" "),
  ..."media metrics notify order partner pricing profile queue refund search session shipping".split(" "),
];
const things = [
  ..."api-key client-secret db-password db-url encryption-salt hmac-key license oauth-token".split(" "),
  ..."redis-password sas-token signing-secret smtp-password storage-key webhook-secret".split(" "),
];

type EstateSize = { readonly vaults: number; readonly objects: number };

/** Always the same number below `of` for the same words. */
const pick = (words: string, of: number): number =>
  Buffer.from(digestText(words), "base64url").readUInt32BE() % of;

const vaultNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const again = Math.floor(i / 12);
    return `${teams[Math.floor(i / 4) % 3]}-${places[i % 4]}${again === 0 ? "" : `-${again + 1}`}`;
  });

const secretNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const again = Math.floor(i / (services.length * things.length));
    return `${services[i % services.length]}-${things[Math.floor(i / services.length) % things.length]}${again === 0 ? "" : `-${again + 1}`}`;
  });

const stateOf = (created: number, versions: number): string =>
  encodeState({
    ...{ kid: "", salt: "A".repeat(22), valueMac: "", revision: "x", tagMac: "" },
    properties: { contentType: rememberedDigest("text/plain") },
    ...{ created, versions },
  });

/** Days from now to the expiry; undefined where there is none. */
function daysLeft(vault: string, name: string): number | undefined {
  const kind = pick(`${vault} ${name} kind`, 100);
  if (kind < 2) return -1 - pick(`${vault} ${name} past`, 60);
  if (kind < 5) return 2 + pick(`${vault} ${name} soon`, 28);
  // Many are made on one day, so many expire on one.
  if (kind < 20) return 95 + pick(vault, 6) * 30;
  return kind < 62 ? 31 + pick(`${vault} ${name} late`, 420) : undefined;
}

function fillVault(vaults: Emulator, vault: string, secrets: readonly string[], spare: number): void {
  for (const name of secrets) {
    const fate = pick(`${vault} ${name} fate`, 1000);
    if (fate < 9) continue;
    const created = now - day * (20 + pick(`${vault} ${name} age`, 300));
    const days = daysLeft(vault, name);
    const versions = fate > 994 ? 260 + pick(`${vault} ${name} versions`, 200) : 1 + pick(name, 12);
    vaults.seed(vault, {
      ...{ name, value: "x", created, enabled: fate > 18 },
      contentType: fate > 960 && fate < 972 ? "application/json" : "text/plain",
      ...(days !== undefined && { exp: now + days * day }),
      tags: {
        "kvg-owner": fate > 950 && fate < 956 ? "data" : "platform",
        "kvg-state": stateOf(created, versions),
      },
    });
  }
  for (let i = 0; i < spare; i++) {
    const tags: Record<string, string> =
      i % 4 === 0 ? { "kvg-owner": "data" } : i % 7 === 1 ? { "kvg-owner": "platform" } : {};
    vaults.seed(vault, { name: `legacy-${things[i % things.length]}-${i + 1}`, value: "x", tags });
  }
}

const manifestOf = (vault: string, secrets: readonly string[]): string =>
  JSON.stringify({
    ...{ apiVersion: "keyvault-gitops/v1", kind: "Vault", vault },
    secrets: Object.fromEntries(
      secrets.map((name) => {
        const rotates = pick(`${name} rotates`, 40) === 0;
        const more = { rotation: { every: "P60D", strategy: "single", target: "made-here" } };
        return [name, { ...(rotates ? more : { value: "external" }), contentType: "text/plain" }];
      }),
    ),
    keys: { "token-signing": { keyType: "EC", curve: "P-256" } },
  });

/** The report of an estate of this size: a hundredth of its objects nobody manages. */
export async function reportEstate({ vaults: count, objects }: EstateSize): Promise<ReportDocument> {
  const names = vaultNames(count);
  const spare = Math.max(1, Math.round(objects / 50));
  const secrets = secretNames(Math.max(1, objects - spare - 1));
  const folder = mkdtempSync(join(tmpdir(), "keyvault-gitops-estate-"));
  const vaults = emulator({ clock: pastClock(Date.now() - now * 1000) });
  try {
    mkdirSync(join(folder, "vaults"));
    const config = {
      ...{
        apiVersion: "keyvault-gitops/v1",
        kind: "Config",
        owner: "platform",
        manifests: ["vaults/*.yaml"],
      },
      vaults: Object.fromEntries(names.map((name) => [name, { targets: ["made-here"] }])),
      targets: { "made-here": { generate: { length: 32 } } },
    };
    writeFileSync(join(folder, "keyvault-gitops.yaml"), JSON.stringify(config));
    for (const name of names) {
      const own = secrets.filter((secret) => pick(`${name.replace(/-.*/, "")} ${secret}`, 20) > 0);
      writeFileSync(join(folder, "vaults", `${name}.yaml`), manifestOf(name, own));
      fillVault(vaults, name, own, spare + secrets.length - own.length);
    }
    const world = createWorld(folder, vaults.httpClient, pastClock(Date.now() - now * 1000));
    const document = await reportVaults({ paths: [], emulator: true, versions: false }, world);
    return { ...document, emulator: true };
  } finally {
    vaults.close();
    rmSync(folder, { recursive: true });
  }
}

export const browserStyle: Style = {
  width: Number.POSITIVE_INFINITY,
  ...{ colour: false, unicode: true, all: false, unmanaged: false },
  options: "flags",
};

/** The page of a report. */
export const pageOf = (document: ReportDocument): string =>
  formatHtml(document, browserStyle, {
    run: { at: now, version: "0.1.0", commit: "4f1c2a9be07d5c3381f2d64a0b9e7c58d1a3f602" },
  });
