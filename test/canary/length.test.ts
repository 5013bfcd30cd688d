// The SDK's own logs, as verbose as they get, tell nothing of a value's length: they are the same for a short value and
// a long one, but for ids, times and ports.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { entra, tenant } from "../action/entra.ts";
import { oidc } from "../action/oidc.ts";
import { door } from "../commands/door.ts";
import { environment } from "../commands/process.ts";
import { tree } from "../files.ts";

const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", KEYVAULT_GITOPS_DEBUG: "1" };

/** Of lengths that no other number in a log is. */
const short = `Qx7~kanarienvogel-hunter2.${"zW3_".repeat(177)}`;
const long = `${short}.${"zW3_".repeat(977)}`;

const forms = (value: string): readonly string[] => [
  value,
  JSON.stringify(value).slice(1, -1),
  encodeURIComponent(value),
  ...(["base64", "base64url", "hex"] as const).map((encoding) => Buffer.from(value).toString(encoding)),
];

/** A log without what is different in every run; its lines sorted, as requests overtake each other. */
const normal = (log: string): readonly string[] =>
  log
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, "UUID")
    .replace(/\b[\da-f]{32}\b/gi, "VERSION")
    .replace(/Digest: \S+/g, "Digest")
    .replace(/\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/g, "DATE")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "DATE")
    .replace(/(127\.0\.0\.1|localhost):\d+/g, "$1:PORT")
    .replace(/[+-]\d+m?s\b|\+\dms/g, "TIME")
    .split("\n")
    .toSorted();

const expectNothingOf = (value: string, log: string) => {
  for (const form of forms(value)) expect(log).not.toContain(form.slice(0, 24));
  expect(log).not.toMatch(/content-length["']?: ["']?[1-9]/i);
  expect(normal(log).join("\n")).not.toMatch(new RegExp(`\\b${value.length}\\b`));
};

/** What runs say that set a value and compare it by a get, each in a process of its own. */
async function said(value: string): Promise<string> {
  const { on } = await door({ s: { value: { env: "KV_S" } }, t: { value: { env: "KV_S", revision: 1 } } });
  const env = { ...loud, KV_S: value };
  const logs: string[] = [];
  for (const line of ["apply --yes", "apply --yes", "plan --settle auto"]) {
    const { exit, out, err } = await on(line, env);
    expect(exit).toBe(0);
    expect(err).toContain("azure:");
    logs.push(out, err);
  }
  return logs.join("\n");
}

test("of a value that is set and read", async () => {
  const [one, other] = [await said(short), await said(long)];
  expectNothingOf(short, one);
  expectNothingOf(long, other);
  // It is the log of the requests themselves.
  for (const log of [one, other]) {
    expect(log).toMatch(/"method": "PUT"/);
    expect(log).toMatch(/"method": "GET"/);
    expect(log).toContain("Response status code: 200");
  }
  expect(normal(other)).toEqual(normal(one));
});

const federated = resolve(import.meta.dirname, "../../src/world/federated.ts");

/** Asks for one token with what the environment holds as assertion. */
const script = `
import { federatedCredential } from ${JSON.stringify(federated)};
const identity = { clientId: "11111111-1111-1111-1111-111111111111", tenantId: ${JSON.stringify(tenant)} };
const cloud = { authority: process.env.AZURE_AUTHORITY_HOST, audience: "api://AzureADTokenExchange" };
const credential = await federatedCredential({ ...identity, assertion: async () => process.env.ASSERTION }, cloud);
await credential.getToken("https://vault.azure.net/.default").catch(() => {});`;

test("of what a credential sends, where Entra refuses it", async () => {
  const authority = await entra((await oidc()).key);
  authority.refuse(7000215);
  const { root } = tree({ "ca.pem": authority.ca }, { git: false });
  const asked = async (assertion: string) => {
    const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
      env: {
        ...environment,
        ...loud,
        ASSERTION: assertion,
        AZURE_AUTHORITY_HOST: authority.url,
        NODE_EXTRA_CA_CERTS: `${root}/ca.pem`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return (await Promise.all([text(child.stdout), text(child.stderr)])).join("\n");
  };
  const [one, other] = [await asked(short), await asked(long)];
  expectNothingOf(short, one);
  expectNothingOf(long, other);
  for (const log of [one, other]) expect(log).toContain("Response status code: 401");
  expect(normal(other)).toEqual(normal(one));
});
