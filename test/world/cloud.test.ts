// Whose Entra gives a token, and what the run's own token is for.
import { expect, test } from "vitest";
import { findCloud } from "../../src/world/cloud.ts";

test.each([
  ["https://vault.azure.net/.default", "", "https://login.microsoftonline.com", ""],
  ["https://vault.usgovcloudapi.net/.default", "", "https://login.microsoftonline.us", "USGov"],
  ["https://managedhsm.usgovcloudapi.net/.default", "", "https://login.microsoftonline.us", "USGov"],
  ["https://vault.azure.cn/.default", "", "https://login.partner.microsoftonline.cn", "China"],
  ["https://vault.sovcloud-api.fr/.default", "", "https://login.sovcloud-identity.fr", ""],
  ["https://managedhsm.sovcloud-api.de/.default", "", "https://login.sovcloud-identity.de", ""],
  ["https://managedhsm.chinacloudapi.cn/.default", "", "https://login.partner.microsoftonline.cn", "China"],
  ["https://usgovcloudapi.net.contoso.example/.default", "", "https://login.microsoftonline.com", ""],
  [
    "https://vault.azure.net/.default",
    "login.microsoftonline.us",
    "https://login.microsoftonline.us",
    "USGov",
  ],
  [
    "https://vault.azure.cn/.default",
    "https://login.chinacloudapi.cn/",
    "https://login.chinacloudapi.cn/",
    "China",
  ],
  [
    "https://vault.azure.cn/.default",
    "https://login.microsoftonline.com",
    "https://login.microsoftonline.com",
    "",
  ],
  ["https://vault.azure.cn/.default", "https://127.0.0.1:1", "https://127.0.0.1:1", "China"],
  ["no url", "", "https://login.microsoftonline.com", ""],
])("%s, AZURE_AUTHORITY_HOST %j", (scope, host, authority, cloud) =>
  expect(findCloud(scope, host)).toMatchObject({ authority, audience: `api://AzureADTokenExchange${cloud}` }),
);
