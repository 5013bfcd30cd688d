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
var sqlHosts = ["database.windows.net", "database.chinacloudapi.cn", "database.usgovcloudapi.net"];
function sqlTokenScope(host) {
  if (isLoopbackHost(host)) return "https://127.0.0.1/.default";
  const cloud = sqlHosts.find((suffix) => foldName(host).endsWith(`.${suffix}`));
  return cloud && `https://${cloud}/.default`;
}

export {
  programOf,
  isLoopback,
  isLoopbackHost,
  sqlTokenScope
};
