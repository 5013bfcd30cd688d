import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { vaultDomains } from "../model/key-vault/clouds.ts";

export type Certificate = {
  /** PEM, in memory only. */
  readonly key: string;
  /** PEM; what clients are told to trust. */
  readonly cert: string;
  /** A file with `cert`, for clients that want one. */
  readonly file: string;
  readonly remove: () => void;
};

// Node and OpenSSL take no wildcard with a single label behind it, hence vault.localhost, managedhsm.localhost and the vaults by name.
const names = [
  "localhost",
  "*.localhost",
  "*.vault.localhost",
  "*.managedhsm.localhost",
  ...vaultDomains.map((domain) => `*.${domain}`),
];

/**
 * A fresh self-signed certificate for loopback and for vault names. It is no CA, so that trusting it trusts nothing
 * else, and its key never reaches a disk.
 * @param vaults also valid as `NAME.localhost` for clients that take no `*.localhost`.
 */
export async function makeCertificate(vaults: readonly string[]): Promise<Certificate> {
  const dns = [...names, ...vaults.map((vault) => `${vault}.localhost`)];
  const { private: key, cert: bare } = await generate(
    [{ name: "commonName", value: "keyvault-gitops emulator" }],
    {
      keyType: "ec",
      curve: "P-256",
      algorithm: "sha256",
      extensions: [
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, critical: true },
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [
            ...dns.map((value) => ({ type: 2 as const, value })),
            ...["127.0.0.1", "::1"].map((ip) => ({ type: 7 as const, ip })),
          ],
        },
      ],
    },
  );
  // Who appends another certificate to the file needs its last line to end.
  const cert = `${bare.trimEnd()}\n`;
  const folder = mkdtempSync(join(tmpdir(), "keyvault-emulator-"));
  chmodSync(folder, 0o700);
  const file = join(folder, "emulator.pem");
  writeFileSync(file, cert, { mode: 0o600 });
  return { key, cert, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
