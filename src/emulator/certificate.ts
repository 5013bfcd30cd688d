import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export type Certificate = {
  /** PEM, in memory only. */
  readonly key: string;
  /** PEM; what clients are told to trust. */
  readonly cert: string;
  /** A file with `cert`, for clients that want one. */
  readonly file: string;
  readonly remove: () => void;
};

/**
 * A fresh self-signed certificate for loopback and for vault names. It is no CA, so that trusting it trusts nothing
 * else, and its key never reaches a disk.
 */
export async function certificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "keyvault-gitops emulator" }], {
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
          ...["localhost", "*.localhost", "*.vault.azure.net"].map((value) => ({ type: 2 as const, value })),
          ...["127.0.0.1", "::1"].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "keyvault-emulator-"));
  chmodSync(folder, 0o700);
  const file = join(folder, "emulator.pem");
  writeFileSync(file, cert, { mode: 0o600 });
  return { key, cert, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
