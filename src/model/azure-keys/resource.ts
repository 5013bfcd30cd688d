import { isLoopback } from "../config.ts";
import { foldName } from "../object.ts";
import { azureKeyTypes, findKeyType } from "./types.ts";

/** A resource whose keys rotate: its type, and its identifier in the spelling that requests have. */
export type KeyResource = { readonly type: string; readonly id: string };

/** Why an identifier names no resource whose keys can rotate, and what to do. */
type ResourceFlaw = { readonly message: string; readonly known?: readonly string[]; readonly hint?: string };

const shape =
  /^\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/resourceGroups\/([\w().-]{0,89}[\w()-])\/providers\/([a-z]+\.[a-z]+)((?:\/[a-z]+\/[^/]+)+)$/i;

/** A part of a path that is neither cut off nor left out on the way, whatever a name is allowed to be. */
const name = /^(?!\.+$)[\w().~$-]{1,260}$/;

/** Types with keys that cannot take turns, and why. */
const leftOut: { readonly [type: string]: string } = {
  "Microsoft.Devices/IotHubs":
    "it has no request that makes a key anew: a new key is a write of the whole hub",
  "Microsoft.Devices/provisioningServices":
    "it has no request that makes a key anew: a new key is a write of the whole service",
  "Microsoft.OperationalInsights/workspaces":
    "its request names no key, so that both would be made anew at once",
  "Microsoft.Logic/workflows": "nothing lists its access keys, so that nobody could publish one",
  "Microsoft.MachineLearningServices/workspaces":
    "its keys are those of other resources: rotate these, and let the workspace take them over",
};

/**
 * What a full resource id means, in whatever case, as `az resource show --query id` and Terraform's `id` give it.
 */
export function parseKeyResource(text: string): KeyResource | ResourceFlaw {
  const [, subscription, group, namespace, rest = ""] = shape.exec(text) ?? [];
  const parts = rest.split("/").slice(1);
  const names = parts.filter((_, i) => i % 2 === 1);
  if (subscription === undefined || !names.every((one) => name.test(one)))
    return {
      message: "must be the full id of an Azure resource",
      hint: "write /subscriptions/ID/resourceGroups/GROUP/providers/NAMESPACE/TYPE/NAME, as az resource show --query id prints it",
    };
  const written = [namespace, ...parts.filter((_, i) => i % 2 === 0)].join("/");
  const type = azureKeyTypes.find((one) => foldName(one.name) === foldName(written));
  if (type) {
    const [, ...kinds] = type.name.split("/");
    const path = kinds.map((kind, i) => `/${kind}/${names[i]}`).join("");
    const [provider] = type.name.split("/");
    return {
      type: type.name,
      id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${provider}${path}`,
    };
  }
  const why = Object.entries(leftOut).find(([one]) => foldName(written).startsWith(foldName(one)))?.[1];
  if (why) return { message: "the keys of this type are not rotated", hint: why };
  const below = azureKeyTypes.find((one) => foldName(one.name).startsWith(`${foldName(written)}/`));
  if (below) {
    const missing = below.name.slice(written.length + 1);
    return {
      message: "this resource has no keys of its own",
      hint: `name one that has: .../${missing.split("/").join("/NAME/")}/NAME`,
    };
  }
  return {
    message: "no type with two keys is known by this name",
    known: azureKeyTypes.map((one) => one.name),
  };
}

type KeyTarget = { readonly type: string; readonly users: readonly string[] };

/**
 * The least actions that a rotation of a resource's keys needs on it: to list keys, and to make one of these anew. The
 * off-switch is only looked at where the identity may also read the resource.
 */
export function actionsOf({ type, users }: KeyTarget): readonly string[] {
  const { list, regenerate } = findKeyType(type);
  const verbs =
    regenerate.is === "apart" ? users.map((key) => verbIn(regenerate.paths[key])) : [regenerate.verb];
  return [...new Set([list.verb, ...verbs])].map((verb) => `${type}/${verb}/action`);
}

const verbIn = (path = ""): string => path.split("/")[0] ?? "";

/** Azure's clouds: the origin of Azure Resource Manager, to which alone a token goes, and what hosts of Cosmos DB end in. */
const clouds = [
  { manager: "https://management.azure.com", cosmosDb: "documents.azure.com" },
  { manager: "https://management.chinacloudapi.cn", cosmosDb: "documents.azure.cn" },
  { manager: "https://management.usgovcloudapi.net", cosmosDb: "documents.azure.us" },
] as const;

export const publicManager: string = clouds[0].manager;

/** Whether an origin is Azure Resource Manager of one of the clouds, or this machine's. */
export const isManager = (origin: string): boolean =>
  isLoopback(origin) || clouds.some(({ manager }) => manager === origin);

/** The origin of a Cosmos DB account, by the cloud that its Resource Manager is in; on loopback both have one. */
export function cosmosDbOrigin({ id, endpoint }: { readonly id: string; readonly endpoint: string }): string {
  const cloud = clouds.find(({ manager }) => manager === endpoint);
  return cloud ? `https://${foldName(id.split("/").at(-1) ?? "")}.${cloud.cosmosDb}` : endpoint;
}
