// A machine's managed identity, for an Azure CLI without a login; ../README.md says how to use it.
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tenant = "00000000-0000-0000-0000-000000000000";
const folder = mkdtempSync(join(tmpdir(), "azure-cli-"));
const subscription = {
  id: "00000000-0000-0000-0000-000000000001",
  name: "emulator",
  state: "Enabled",
  isDefault: true,
  tenantId: tenant,
  homeTenantId: tenant,
  environmentName: "AzureCloud",
  managedByTenants: [],
  user: { name: "systemAssignedIdentity", type: "servicePrincipal", assignedIdentityInfo: "MSI" },
};
writeFileSync(
  join(folder, "azureProfile.json"),
  JSON.stringify({ installationId: "emulator", subscriptions: [subscription] }),
);

const part = (json) => Buffer.from(JSON.stringify(json)).toString("base64url");

const server = createServer((request, response) => {
  const expires = Math.floor(Date.now() / 1000) + 3600;
  const claims = { oid: "cli", appid: "cli", tid: tenant, exp: expires };
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      access_token: `${part({ alg: "none" })}.${part(claims)}.`,
      expires_on: String(expires),
      resource: new URL(request.url ?? "/", "http://localhost").searchParams.get("resource"),
      token_type: "Bearer",
    }),
  );
});

server.listen(0, "127.0.0.1", () => {
  const endpoint = `http://127.0.0.1:${server.address().port}/token`;
  process.stdout.write(
    `export AZURE_CONFIG_DIR='${folder}' IDENTITY_ENDPOINT=${endpoint} IDENTITY_HEADER=x AZURE_CORE_COLLECT_TELEMETRY=false\n`,
  );
});
