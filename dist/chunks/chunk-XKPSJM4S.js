import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  foldName
} from "./chunk-5AOJFYHD.js";

// src/model/config.ts
var programOf = ({ argv }, { sources }) => sources.exec?.find(
  (entry) => entry.argv.length === argv.length && entry.argv.every((word, i) => word === argv[i])
);
var isLoopback = (url) => URL.canParse(url) && /^(?:(?:[0-9a-z-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);
var isLoopbackHost = (host) => isLoopback(`https://${host.includes(":") ? `[${host}]` : host}`);
function canonicalHost(host) {
  const bare = foldName(host).replace(/\.$/, "");
  const url = `https://${bare.includes(":") ? `[${bare}]` : bare}`;
  const name = URL.canParse(url) ? new URL(url).hostname : bare;
  return isLoopback(url) ? "localhost" : name.replace(".privatelink.", ".");
}
var sqlHosts = ["database.windows.net", "database.chinacloudapi.cn", "database.usgovcloudapi.net"];
var loopbackScope = "https://127.0.0.1/.default";
function sqlTokenScope(host) {
  if (isLoopbackHost(host)) return loopbackScope;
  const cloud = sqlHosts.find((suffix) => isBelow(host, suffix));
  return cloud && `https://${cloud}/.default`;
}
var postgresHosts = [
  ["postgres.database.azure.com", "ossrdbms-aad.database.windows.net"],
  ["postgres.database.chinacloudapi.cn", "ossrdbms-aad.database.chinacloudapi.cn"],
  ["postgres.database.usgovcloudapi.net", "ossrdbms-aad.database.usgovcloudapi.net"]
];
function postgresTokenScope(host) {
  if (isLoopbackHost(host)) return loopbackScope;
  const cloud = postgresHosts.find(([suffix]) => isBelow(host, suffix));
  return cloud && `https://${cloud[1]}/.default`;
}
var isBelow = (host, suffix) => foldName(host).endsWith(`.${suffix}`);

export {
  programOf,
  isLoopback,
  isLoopbackHost,
  canonicalHost,
  sqlTokenScope,
  postgresTokenScope
};
