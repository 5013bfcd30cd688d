import { isLoopback, isLoopbackHost } from "../../model/config.ts";
import { foldName } from "../../model/object.ts";
import type { AdminPassword, TargetConfig } from "../../model/rotation.ts";
import type { DocumentPath, DocumentSpot } from "../read/document.ts";
import type { WrittenConfig, WrittenGenerate, WrittenPostgres, WrittenTarget } from "../written.ts";
import { resolveGenerator } from "./generator.ts";
import { resolveProgram } from "./vault-config.ts";

type Around = {
  readonly written: Partial<WrittenConfig>;
  /** Turns a path of the config into one that is relative to the root of the set. */
  readonly fromRoot: (written: string) => string;
  readonly placeOf: (path: DocumentPath) => TargetConfig["place"];
  readonly tell: (path: DocumentPath, spot: DocumentSpot, message: string, hint?: string) => void;
};

/** A target without its name. */
type Meant = TargetConfig extends infer T
  ? T extends TargetConfig
    ? Omit<T, "name" | "place">
    : never
  : never;

/** The origins of Azure Resource Manager in Azure's clouds: a token goes to no other host. */
const managers = [
  "https://management.azure.com",
  "https://management.chinacloudapi.cn",
  "https://management.usgovcloudapi.net",
];

const standardPort = 5432;

/** What the config's targets mean. Their shape is right; what more is wrong with them is told. */
export function resolveTargets({ written, fromRoot, placeOf, tell }: Around): readonly TargetConfig[] {
  const seen = new Set<string>();
  const taken = new Map<string, string>();
  return Object.entries(written.targets ?? {}).flatMap(([name, target]) => {
    const path = ["targets", name];
    if (seen.has(foldName(name))) tell(path, "name", "two spellings of one name");
    seen.add(foldName(name));
    const one = meant(target);
    if (!one) return [];
    const writesAhead = one.is === "postgres" || one.is === "exec";
    if (writesAhead && !written.fingerprint)
      tell(
        path,
        "name",
        `a rotation with ${one.is} needs a fingerprint in the config`,
        "it keeps the new password in the vault before it is set, and only under a key can it tell that it is its own",
      );
    for (const credential of credentialsOf(one)) {
      const other = taken.get(credential);
      if (other !== undefined)
        tell(
          path,
          "name",
          `the target ${other} holds the same credential`,
          "let one target have it: each would end what the other one made",
        );
      taken.set(credential, name);
    }
    return [{ name, place: placeOf(path), ...one }];

    function meant({ generate, postgres, azureStorage, exec }: WrittenTarget) {
      if (generate) return { is: "generate", password: made(generate, [...path, "generate"]) } as const;
      if (azureStorage) return storage(azureStorage, [...path, "azureStorage", "endpoint"]);
      if (postgres) return database(postgres, [...path, "postgres"]);
      if (!exec) return undefined;
      const { users = [], password = {}, ...command } = exec;
      return {
        is: "exec",
        program: resolveProgram(command, (message) => tell([...path, "exec", "timeout"], "value", message)),
        users,
        password: made(password, [...path, "exec", "password"]),
      } as const;
    }
  });

  function made(spec: WrittenGenerate, path: DocumentPath) {
    return resolveGenerator(spec, (message, hint) => tell(path, "value", message, hint));
  }

  function storage(account: NonNullable<WrittenTarget["azureStorage"]>, path: DocumentPath) {
    const endpoint = (account.endpoint ?? "https://management.azure.com").replace(/\/$/, "");
    const isKnown = managers.includes(endpoint) || isLoopback(endpoint);
    if (!isKnown)
      tell(path, "value", "must be Azure Resource Manager of one of Azure's clouds, or a loopback host");
    return { is: "azureStorage", ...account, endpoint } as const;
  }

  function database(postgres: WrittenPostgres, path: DocumentPath) {
    const { host, port = standardPort, users, admin, tls = "verify-full", password = {}, ...rest } = postgres;
    if (tls === "off" && !isLoopbackHost(host))
      tell([...path, "tls"], "value", "may be off only where host is a loopback host");
    if (users.some((user) => user === admin.user))
      tell([...path, "users"], "value", "the administrator's own password is not rotated with it");
    const secure = { mode: "verify-full", ...(typeof tls === "object" && { ca: fromRoot(tls.ca) }) } as const;
    return {
      is: "postgres",
      ...rest,
      host,
      port,
      users,
      admin: { user: admin.user, password: adminPassword(admin.password, [...path, "admin", "password"]) },
      tls: tls === "off" ? ({ mode: "off" } as const) : secure,
      password: made(password, [...path, "password"]),
    } as const;
  }

  function adminPassword(
    { env, secret }: WrittenPostgres["admin"]["password"],
    path: DocumentPath,
  ): AdminPassword {
    if (!secret) return { from: "env", name: env ?? "" };
    const isListed = Object.keys(written.vaults ?? {}).some(
      (vault) => foldName(vault) === foldName(secret.vault),
    );
    if (written.vaults && !isListed)
      tell([...path, "secret", "vault"], "value", "the config does not list this vault");
    return { from: "secret", ...secret };
  }
}

/** Where a target's credentials live, as far as the config tells: no other target may have them. */
function credentialsOf(target: Meant): readonly string[] {
  switch (target.is) {
    case "postgres":
      return target.users.map((user) => JSON.stringify([foldName(target.host), target.port, user]));
    case "azureStorage":
      return [target.account];
    case "generate":
    case "exec":
      return [];
    default:
      return target satisfies never;
  }
}

/** The environment variables that hold administrators' passwords: no manifest may carry them off. */
export const listAdminVariables = (targets: Partial<WrittenConfig>["targets"] = {}): readonly string[] =>
  Object.values(targets).flatMap(({ postgres }) => postgres?.admin.password.env ?? []);
