// A vault that cannot be read or written: what it means and what to do, exit 1 before the first write, 5 after it.
import { expect, test } from "vitest";
import { type Stage, stage } from "./stage.ts";

const files = {
  "keyvault-gitops.yaml": `apiVersion: keyvault-gitops/v1
kind: Config
owner: us
manifests: [v.yaml]
vaults: { prod: }
`,
  "v.yaml": `apiVersion: keyvault-gitops/v1
kind: Vault
vault: prod
secrets: { a: { value: { literal: hello } } }
`,
};
const unavailable = Object.assign(new Error("hunter2"), { name: "CredentialUnavailableError" });

test.each<[string, (set: Stage) => void, string]>([
  [
    "there is no such vault",
    ({ vaults }) => vaults.configure("prod", { missing: true }),
    "no host has that name. Check the vault's name and url in the config, and whether a private DNS zone must answer for it.",
  ],
  [
    "the credential has expired",
    ({ vaults }) => vaults.fault({ times: 99, at: "before", does: { kind: "answer", status: 401 } }),
    "the credential was refused or has expired. Sign in again, in the tenant that the vault belongs to.",
  ],
  [
    "the identity has no role",
    ({ vaults }) => vaults.configure("prod", { roles: {} }),
    "the identity lacks the data action Microsoft.KeyVault/vaults/secrets/readMetadata/action. Give it the role Key Vault Reader on the vault (access policy: the secret permission List); a new role assignment takes some minutes.",
  ],
  [
    "the firewall refuses",
    ({ vaults }) => vaults.configure("prod", { firewall: true }),
    "this machine's address is refused (HTTP 403). Add this runner's address to the vault's firewall, or use a runner inside the network.",
  ],
])("%s", async (_, make, expected) => {
  const set = stage(files);
  make(set);
  for (const line of ["plan", "apply --yes"])
    expect(await set.on(line)).toEqual({
      exit: 1,
      out: "",
      err: `reading prod\nerror: Cannot list the secrets of prod: ${expected}\n`,
    });
  expect(set.writes()).toEqual([]);
});

test("nobody is signed in", async () => {
  const set = stage(files);
  const credential = { getToken: () => Promise.reject(unavailable) };
  expect(await set.on("apply --yes", { credential })).toEqual({
    exit: 1,
    out: "",
    err: "reading prod\nerror: Cannot get a token for vault prod (CredentialUnavailableError). Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.\n",
  });
  expect(set.vaults.log.every(({ operation }) => operation === "challenge")).toBe(true);
});

test("a reader plans, and its apply is refused by the vault", async () => {
  const set = stage(files);
  set.vaults.configure("prod", { roles: { writer: "reader" } });
  expect(await set.on("plan --exit-code")).toMatchObject({ exit: 2 });
  const { exit, out } = await set.on("apply --yes");
  expect(exit).toBe(5);
  expect(out).toContain(
    "a  create failed: Cannot set secret prod/secret/a: the identity lacks the data action Microsoft.KeyVault/vaults/secrets/setSecret/action. Give it the role Key Vault Secrets Officer on the vault (access policy: the secret permission Set); a new role assignment takes some minutes.",
  );
  expect(set.writes()).toEqual([]);
});
