import { isManager, parseKeyResource, publicManager } from "../../model/azure-keys/resource.ts";
import { findKeyType } from "../../model/azure-keys/types.ts";
import type { OmitOfEach } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import { suggestNearest } from "../read/nearest.ts";
import type { WrittenAzureKeys } from "../written.ts";
import { resolveWaiting } from "./duration.ts";

type AzureKeys = OmitOfEach<Extract<TargetConfig, { is: "azureKeys" }>, "name" | "place">;

/** What a config's `azureKeys:` means; undefined where it names no resource with two keys, which is reported. */
export function resolveAzureKeys(
  { resource, keys, value = "key", settle, ...written }: WrittenAzureKeys,
  path: DocumentPath,
  report: ReportProblem,
): AzureKeys | undefined {
  const endpoint = (written.endpoint ?? publicManager).replace(/\/$/, "");
  if (!isManager(endpoint))
    report(
      [...path, "endpoint"],
      "property-invalid",
      "must be Azure Resource Manager of one of Azure's clouds, or a loopback host",
    );
  const waiting = resolveWaiting(settle, [...path, "settle"], report);
  const parsed = parseKeyResource(resource);
  if ("message" in parsed) {
    const { message, known = [], hint } = parsed;
    const nearest = suggestNearest(typeIn(resource), known);
    const page = "docs/reference/rotation-targets.md has the types";
    report([...path, "resource"], "property-invalid", message, hint ?? nearest ?? page);
    return undefined;
  }
  const { pairs, list } = findKeyType(parsed.type);
  const users = keys ? pairs.find((pair) => keys.every((key) => pair.some((one) => one === key))) : pairs[0];
  if (!users)
    report(
      [...path, "keys"],
      "property-invalid",
      `no two keys of ${parsed.type} have these names and take turns`,
      `write ${pairs.map((pair) => `[${pair.join(", ")}]`).join(" or ")}`,
    );
  const hasString = list.is === "members" ? list.connectionStrings : list.connectionString;
  if (value === "connectionString" && !hasString)
    report(
      [...path, "value"],
      "property-invalid",
      `${parsed.type} lists no connection strings beside its keys`,
      "write the connection string as the rotation's template, with {{ password }} in it",
    );
  return {
    is: "azureKeys",
    ...parsed,
    users: keys && users ? keys : (users ?? []),
    value,
    ...(waiting !== undefined && { settle: waiting }),
    endpoint,
  };
}

/** The type that somebody wrote into an identifier: every second part after the namespace. */
function typeIn(resource: string): string {
  const [namespace = "", ...parts] = resource.replace(/^.*\/providers\//i, "").split("/");
  return [namespace, ...parts.filter((_, i) => i % 2 === 0)].join("/");
}
