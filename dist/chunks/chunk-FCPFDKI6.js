import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  isLoopback
} from "./chunk-XKPSJM4S.js";

// src/model/clouds.ts
var clouds = [
  {
    vaults: "vault.azure.net",
    managedHsms: ["managedhsm.azure.net"],
    authority: "https://login.microsoftonline.com"
  },
  {
    vaults: "vault.azure.cn",
    managedHsms: ["managedhsm.azure.cn", "managedhsm.chinacloudapi.cn"],
    authority: "https://login.chinacloudapi.cn"
  },
  {
    vaults: "vault.usgovcloudapi.net",
    managedHsms: ["managedhsm.usgovcloudapi.net"],
    authority: "https://login.microsoftonline.us"
  },
  {
    vaults: "vault.microsoftazure.de",
    managedHsms: ["managedhsm.microsoftazure.de"],
    authority: "https://login.microsoftonline.de"
  },
  {
    vaults: "vault.sovcloud-api.fr",
    managedHsms: ["managedhsm.sovcloud-api.fr"],
    authority: "https://login.sovcloud-identity.fr"
  },
  {
    vaults: "vault.sovcloud-api.de",
    managedHsms: ["managedhsm.sovcloud-api.de"],
    authority: "https://login.sovcloud-identity.de"
  }
];
var vaultDomains = clouds.flatMap(({ vaults, managedHsms }) => [
  vaults,
  ...managedHsms
]);
var findVaultCloud = (hostname) => clouds.find(
  ({ vaults, managedHsms }) => [vaults, ...managedHsms].some((domain) => hostname.endsWith(`.${domain}`))
);
var isManagedHsmUrl = (origin) => /\.managedhsm\.[^/]+$/.test(origin);
var azureNameOf = ({ name, url }) => /^([^.]+)\.(?:vault|managedhsm)\./.exec(new URL(url).hostname)?.[1] ?? name;
function parseVaultUrl(text) {
  if (!/^https:\/\/[^/?#@\s]+\/?$/.test(text) || !URL.canParse(text)) return void 0;
  const { hostname, port, origin } = new URL(text);
  const loopback = isLoopback(origin);
  const inCloud = port === "" && vaultDomains.some(
    (domain) => hostname.endsWith(`.${domain}`) && label(hostname.slice(0, -domain.length - 1))
  );
  return loopback || inCloud ? { origin, loopback } : void 0;
}
var label = (text) => /^[0-9a-z](?:[0-9a-z-]*[0-9a-z])?$/.test(text);

export {
  clouds,
  findVaultCloud,
  isManagedHsmUrl,
  azureNameOf,
  parseVaultUrl
};
