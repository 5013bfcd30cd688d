import { isLoopback } from "../../model/config.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, ReportProblem } from "../read/document.ts";
import type { WrittenEntraApplication } from "../written.ts";
import { resolveDuration } from "./duration.ts";

type EntraTarget = Omit<Extract<TargetConfig, { is: "entraApplication" }>, "name" | "place">;

/**
 * Where Microsoft Graph is in each cloud, and where its applications sign in: secrets and tokens go to no other host.
 * Source: https://learn.microsoft.com/graph/deployments
 */
const entraClouds = {
  public: { graph: "https://graph.microsoft.com", login: "https://login.microsoftonline.com" },
  usGovernment: { graph: "https://graph.microsoft.us", login: "https://login.microsoftonline.us" },
  usGovernmentDod: { graph: "https://dod-graph.microsoft.us", login: "https://login.microsoftonline.us" },
  china: {
    graph: "https://microsoftgraph.chinacloudapi.cn",
    login: "https://login.partner.microsoftonline.cn",
  },
} as const;

/** What a target `entraApplication` means. The schema has checked its shape; this reports what else is wrong. */
export function resolveEntraTarget(
  { tenant, clientId, cloud, endpoint, grace = "P7D", maxLifetime }: WrittenEntraApplication,
  path: DocumentPath,
  report: ReportProblem,
): EntraTarget {
  const own = endpoint?.replace(/\/$/, "");
  if (own !== undefined && !isLoopback(own))
    report([...path, "endpoint"], "property-invalid", "must be a loopback host; cloud names Azure's own");
  if (own !== undefined && cloud !== undefined)
    report(
      { name: [...path, "endpoint"] },
      "property-conflict",
      "stands in place of cloud",
      "keep one of the two",
    );
  for (const [name, duration] of Object.entries({ grace, maxLifetime }))
    resolveDuration(duration, [...path, name], report, "P180D");
  return {
    is: "entraApplication",
    tenant,
    clientId,
    ...(own === undefined ? entraClouds[cloud ?? "public"] : { graph: own, login: own }),
    grace,
    ...(maxLifetime !== undefined && { maxLifetime }),
  };
}
