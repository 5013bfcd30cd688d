// Azure on loopback, as far as Terraform needs it for Key Vault: a proxy for HTTPS that ends TLS itself, tokens that mean
// nothing, two vaults in Azure Resource Manager, and the embedded vault behind their addresses. Nothing leaves the machine.
// Usage: node azure-on-loopback.mjs FOLDER; it writes the certificate to trust into FOLDER, and prints the proxy's address.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { emulator } from "../../../src/emulator/emulator.ts";

const [, , folder = "."] = process.argv;
const [subscription, tenant] = [1, 2].map((n) => `00000000-0000-0000-0000-${String(n).padStart(12, "0")}`);
const vaults = emulator();

mkdirSync(folder, { recursive: true });
const names = ["*.vault.azure.net", "management.azure.com", "login.microsoftonline.com"];
const subject = ["-subj", "/CN=loopback", "-addext", `subjectAltName=${names.map((name) => `DNS:${name}`)}`];
const made = ["-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "3"];
execFileSync("openssl", ["req", "-x509", ...made, ...subject], { cwd: folder, stdio: "ignore" });

const resources = ["shop-prod", "shop-shared"].map((name) => ({
  id: `/subscriptions/${subscription}/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/${name}`,
  ...{ name, type: "Microsoft.KeyVault/vaults", location: "westeurope", tags: {} },
  properties: {
    ...{ vaultUri: `https://${name}.vault.azure.net/`, tenantId: tenant, accessPolicies: [] },
    ...{ sku: { family: "A", name: "standard" }, enableRbacAuthorization: true, enableSoftDelete: true },
    ...{ softDeleteRetentionInDays: 90, provisioningState: "Succeeded", publicNetworkAccess: "Enabled" },
  },
}));

const base64url = (data) => Buffer.from(JSON.stringify(data)).toString("base64url");
const now = Math.floor(Date.now() / 1000);
const claims = {
  tid: tenant,
  oid: tenant,
  appid: tenant,
  idtyp: "app",
  aud: "x",
  iss: "x",
  exp: now + 86_400,
};
const token = `${base64url({ alg: "none", typ: "JWT" })}.${base64url({ ...claims, iat: now, nbf: now })}.x`;

function answerAzure(host, path) {
  if (host === "login.microsoftonline.com")
    return { access_token: token, token_type: "Bearer", expires_in: 86_400, expires_on: now + 86_400 };
  const [, name] = /\/vaults\/([\w-]+)$/i.exec(path) ?? [];
  if (name !== undefined) return resources.find((one) => one.name === name);
  return /\/(vaults|resources)$/i.test(path) ? { value: resources } : undefined;
}

/** azurerm asks for `//keys/NAME`, which Azure answers as `/keys/NAME`. */
async function askVault(host, { method, headers, url }, body) {
  const sent = new Headers(Object.entries(headers).filter(([, value]) => typeof value === "string"));
  sent.set("authorization", "Bearer writer");
  const address = `https://${host}${url.replace(/^\/+/, "/")}`;
  return vaults.handle(new Request(address, { method, headers: sent, ...(method !== "GET" && { body }) }));
}

const tls = createServer(
  { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "cert.pem")) },
  async (request, response) => {
    const host = request.headers.host?.replace(/:443$/, "") ?? "";
    const body = await buffer(request);
    if (host.endsWith(".vault.azure.net")) {
      const answer = await askVault(host, request, body.toString());
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      return response.end(Buffer.from(await answer.arrayBuffer()));
    }
    const found = answerAzure(host, request.url.split("?")[0]);
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    return response.end(JSON.stringify(found ?? { error: { code: "NotFound", message: "not on loopback" } }));
  },
);
const proxy = createProxy((_, response) => response.writeHead(400).end());
proxy.on("connect", (_, socket) => {
  socket.on("error", () => {});
  socket.write("HTTP/1.1 200 OK\r\n\r\n");
  tls.emit("connection", socket);
});
proxy.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${proxy.address().port}\n`));
