// The certificate of the https servers of these tests, which this process trusts while a test runs.
import tls from "node:tls";
import { onTestFinished } from "vitest";
import { makeCertificate } from "../../src/emulator/certificate.ts";

// One for all servers of a worker: two that differ in nothing but their key would be taken for each other.
const { key, cert, file, remove } = await makeCertificate([]);
process.once("exit", remove);

/** Clients of this process trust it until the test ends. `file` is for clients that are processes of their own. */
export function trustedCertificate(): { readonly key: string; readonly cert: string; readonly file: string } {
  const trusted = tls.getCACertificates();
  if (!trusted.includes(cert)) {
    tls.setDefaultCACertificates([...trusted, cert]);
    onTestFinished(() => tls.setDefaultCACertificates(trusted));
  }
  return { key, cert, file };
}
