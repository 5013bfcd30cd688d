// Every code of an error: its example ends with it, as text, as a JSON document that keeps the schema, and as SARIF.
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import error from "../../schemas/error.v1.schema.json" with { type: "json" };
import plan from "../../schemas/plan.v1.schema.json" with { type: "json" };
import { errorExamples } from "../../scripts/docs/error-examples.ts";
import type { EmulatorFault } from "../../src/emulator/faults.ts";
import type { ErrorCode } from "../../src/model/error-code.ts";
import { errorCodeWords } from "../../src/report/words/error-code.ts";
import { type Differs, type Stage, stage } from "./stage.ts";

const validate = new Ajv({ strictTypes: false }).addSchema(plan, "plan.v1.schema.json").compile(error);

const header = "apiVersion: keyvault-gitops/v1\nkind: Vault\n";
const plainManifest = "secrets:\n  db: { value: { literal: hello } }\n";

function filesOf({ manifest = plainManifest, config = "" }: { manifest?: string; config?: string }) {
  const lines = [
    "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: payments\n",
    config,
    /^manifests:/m.test(config) ? "" : "manifests: [vaults/*.yaml]\n",
    /^vaults:/m.test(config) ? "" : "vaults:\n  prod:\n",
  ];
  const vault = /^vault:/m.test(manifest) ? "" : "vault: prod\n";
  return { "keyvault-gitops.yaml": lines.join(""), "vaults/prod.yaml": header + vault + manifest };
}

/** What the code's example needs beside its files. */
type Arrangement = {
  readonly files?: { readonly [path: string]: string | Uint8Array };
  readonly before?: (made: Stage) => void;
  readonly differs?: Differs;
};
const always = (does: EmulatorFault["does"]) => ({
  before: ({ vaults }: Stage) => vaults.fault({ times: 999, at: "before", does }),
});
const configured = (settings: Parameters<Stage["vaults"]["configure"]>[1]) => ({
  before: ({ vaults }: Stage) => vaults.configure("prod", settings),
});
const stopped = new AbortController();
stopped.abort();

const arrangements: { readonly [code in ErrorCode]?: Arrangement } = {
  "file-too-large": {
    before: ({ root }) => writeFileSync(join(root, "vaults/prod.yaml"), Buffer.alloc(10_000_001, "#")),
  },
  "git-unavailable": {
    files: { "vaults/cert.pem": "x" },
    before: ({ root }) => writeFileSync(join(root, ".git/index"), "no index"),
  },
  "value-invalid": { files: { "vaults/cert.pfx": Uint8Array.of(0xff) } },
  "key-material-invalid": { files: { "vaults/signing.pem": "no key" } },
  "sops-invalid": { files: { "vaults/db.yaml": "password: hello\n" } },
  "sign-in-failed": { differs: { credential: { getToken: () => Promise.reject(new Error("hunter2")) } } },
  "vault-not-found": configured({ missing: true }),
  "vault-forbidden": configured({ roles: {} }),
  "vault-firewall": configured({ firewall: true }),
  "vault-unreachable": always({ kind: "reset" }),
  "vault-untrusted": {
    differs: {
      transport: () => ({
        sendRequest: () =>
          Promise.reject(Object.assign(new Error("hunter2"), { code: "SELF_SIGNED_CERT_IN_CHAIN" })),
      }),
    },
  },
  "vault-throttled": always({ kind: "answer", status: 429 }),
  "vault-busy": always({ kind: "answer", status: 409 }),
  "vault-failed": always({ kind: "answer", status: 500 }),
  "not-approved": {
    files: { "plan.json": '{ "apiVersion": "keyvault-gitops/v1", "kind": "Plan", "digestVersion": 1 }' },
  },
  "run-stopped": { differs: { signal: stopped.signal } },
  unexpected: {
    differs: {
      transport: () => {
        throw new TypeError("hunter2");
      },
    },
  },
};

/** A server that takes a port of this machine for as long as `work` goes on. */
async function onTakenPort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
  );
  return work(port).finally(() => server.close());
}

/** Stages a code's example, and calls it. JSON is asked for where the command has it: stderr has the text all the same. */
async function callExample(code: ErrorCode) {
  const example = errorExamples[code];
  const { files = {}, before, differs } = arrangements[code] ?? {};
  const all = code === "config-missing" ? {} : filesOf(example);
  const made = stage({ ...all, ...files });
  before?.(made);
  const asked = formatless.test(example.line) ? example.line : `${example.line} --format json`;
  const { out, err, ...called } = await (code === "port-unavailable"
    ? onTakenPort(async (port) => {
        const taken = await made.on(asked.replace("8443", String(port)), { codes: true });
        return { ...taken, err: taken.err.replace(String(port), "8443") };
      })
    : made.on(asked, { codes: true, ...differs }));
  return { ...called, asked, out, err: err.replaceAll(`${made.root}/`, "").replaceAll(made.root, ".") };
}

/** Commands whose result is no document. */
const formatless = /^(init|seal)\b/;

/** What is said from the line with the code on, without progress before it and the count of problems behind it. */
function mainLines(err: string, code: ErrorCode): string {
  const lines = err.replace(/^error: \d+ problems?\.\n/m, "").split("\n");
  const first = lines.findIndex((line) => line.endsWith(`[${code}]`) || line.startsWith("unexpected: "));
  return lines.slice(first).join("\n").trimEnd();
}

test.each(Object.keys(errorCodeWords) as ErrorCode[])("%s", async (code) => {
  const { exit, asked, out, err } = await callExample(code);
  expect(mainLines(err, code)).toBe(errorExamples[code].says);
  expect(exit).toBe(code === "not-approved" ? 4 : 1);
  if (!asked.endsWith("json")) return expect(out).toBe("");
  const document = JSON.parse(out);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(document).toMatchObject({ kind: "Error", exit, errors: expect.arrayContaining([]) });
  expect(document.errors[0].code).toBe(code);
  expect(out + err).not.toContain("hunter2");
});

const codesOf = (schema: object) =>
  (schema as { definitions: { code: { enum: readonly string[] } } }).definitions.code.enum;

test("the schema has every code, and no other", () =>
  expect([...codesOf(error)].sort()).toEqual(Object.keys(errorCodeWords).sort()));
