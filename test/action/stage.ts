// Contoso's repository: a config with one vault, a GitHub, an issuer of OIDC tokens, an Entra and the vault, all on
// loopback; and the jobs of its workflows, each the bundle in a process of its own.
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { SecretClient } from "@azure/keyvault-secrets";
import { onTestFinished } from "vitest";
import { type Emulator, emulator } from "../../src/emulator/emulator.ts";
import { serveEmulator } from "../../src/emulator/serve.ts";
import type { Permissions } from "../forge/github/api/answers.ts";
import { type GithubApi, githubApi } from "../forge/github/api/api.ts";
import type { Comment, Issue } from "../forge/github/api/state.ts";
import { us } from "../forge/github/build.ts";
import { tokenOf } from "../scene.ts";
import { type Entra, type EntraCloud, entra, tenant } from "./entra.ts";
import { variables, type When } from "./event.ts";
import { type Oidc, oidc } from "./oidc.ts";
import { main, type Repository, repository } from "./repository.ts";
import { type Ran, step } from "./runner.ts";

/** Who a job is: the app that it names, and the subject of its assertions; without one it has no `id-token: write`. */
export type Identity = { readonly app?: string; readonly subject?: string };

const reads = "11111111-1111-1111-1111-111111111111";
const writes = "22222222-2222-2222-2222-222222222222";
const subject = (of: string) => `repo:contoso/shop:${of}`;

export const inPull = { app: reads, subject: subject("pull_request") };
export const onMain = { app: reads, subject: subject(`ref:refs/heads/${main}`) };
export const inProd = { app: writes, subject: subject("environment:prod") };
export const nobody: Identity = {};

export type Job = {
  readonly when: When;
  readonly as: Identity;
  readonly inputs: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  /** Of its GitHub token, beside `contents: read`. */
  readonly may?: Permissions;
};

export type Stage = {
  readonly vaults: Emulator;
  /** Where the vaults are served. */
  readonly vaultUrl: string;
  readonly github: GithubApi;
  readonly oidc: Oidc;
  readonly entra: Entra;
  readonly repository: Repository;
  readonly comments: Comment[];
  readonly issues: Issue[];
  /** A person who may do everything in the vault. */
  readonly person: SecretClient;
  /** Writes that the vault carried out, as `PUT /secrets/a`. */
  readonly writes: () => readonly string[];
  /** Calls to GitHub that write, as `PATCH /issues/comments/101`. */
  readonly posts: () => readonly string[];
  readonly run: (job: Job) => Promise<Ran>;
};

/** The name of the vault in config and manifests; at home on loopback it is called `local`. */
const vault = "contoso-prod";

const head = { apiVersion: "keyvault-gitops/v1" };

/** The manifest of the vault, as JSON, which is YAML. */
export const manifest = (secrets: object, more: object = {}): { readonly "vaults/prod.yaml": string } => ({
  "vaults/prod.yaml": JSON.stringify({ ...head, kind: "Vault", vault, secrets, ...more }, null, 1),
});

/**
 * @param config what is different about the config; `vault`: about its one vault.
 * @param cloud whose Entra there is, by default the public one.
 */
export async function stage(
  secrets: object,
  { vault: entry = {}, ...config }: { readonly vault?: object; readonly [property: string]: unknown } = {},
  cloud?: EntraCloud,
): Promise<Stage> {
  const [served, issuer, github] = await Promise.all([vaultDoor(), oidc(), githubApi("contoso/shop")]);
  const authority = await entra(issuer.key, cloud);
  authority.apps.set(reads, { oid: "reader", trusts: [inPull.subject, onMain.subject] });
  authority.apps.set(writes, { oid: "writer", trusts: [inProd.subject] });
  const { vaults } = served;
  vaults.configure("local", { roles: { reader: "reader", writer: "administrator" } });
  appendFileSync(served.trust, `\n${authority.ca}`);
  const { state } = github;
  const shop = repository(state, {
    "keyvault-gitops.yaml": JSON.stringify({
      ...head,
      kind: "Config",
      owner: "shop",
      manifests: ["vaults/*.yaml"],
      vaults: { [vault]: { url: served.url, verifyChallengeResource: false, ...entry } },
      ...config,
    }),
    ...manifest(secrets),
  });
  return {
    vaults,
    vaultUrl: served.url,
    github,
    oidc: issuer,
    entra: authority,
    repository: shop,
    comments: state.comments,
    issues: state.issues,
    person: new SecretClient("https://local.vault.azure.net", asWriter, { httpClient: vaults.httpClient }),
    writes: () =>
      vaults.log
        .filter(
          ({ operation, status }) => operation === "write" && typeof status === "number" && status < 300,
        )
        .map(({ method, path }) => `${method} ${path}`),
    posts: () =>
      github.log.map(({ call }) => call).filter((call) => /^(?:POST \/issues|PATCH|DELETE)/.test(call)),
    run: ({ when, as, inputs, env = {}, may = { issues: "write", pull_requests: "write" } }) => {
      const token = `ghs_${randomUUID()}`;
      github.tokens.set(token, { login: us, permissions: { contents: "read", ...may } });
      shop.checkout(when.sha);
      return step({
        workspace: shop.root,
        token,
        event: when.payload,
        inputs: { ...(as.app !== undefined && { "client-id": as.app, "tenant-id": tenant }), ...inputs },
        env: {
          ...variables(when, github.url),
          ...(as.subject !== undefined && issuer.job(as.subject)),
          AZURE_AUTHORITY_HOST: authority.url,
          NODE_EXTRA_CA_CERTS: served.trust,
          ...env,
        },
      });
    },
  };
}

const asWriter = {
  getToken: async () => ({ token: tokenOf("writer"), expiresOnTimestamp: Date.now() + 3_600_000 }),
};

async function vaultDoor() {
  const vaults = emulator();
  const { url, ca, close } = await serveEmulator(vaults);
  onTestFinished(async () => {
    await close();
    vaults.close();
  });
  return { vaults, url, trust: ca };
}
