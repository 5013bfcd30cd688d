// The certificate of the https servers of these tests, which this process trusts while a test runs.
import tls from "node:tls";
import { onTestFinished } from "vitest";
import { makeCertificate } from "../../src/emulator/certificate.ts";

// One for all servers of a worker: two that differ in nothing but their key would be taken for each other.
const { key, cert, file, remove } = await makeCertificate([]);
process.once("exit", remove);

/** Clients of this process trust it until the test ends. `file` is for clients that are processes of their own. */
export function trustedCertificate(): { readonly key: string; readonly cert: string; readonly file: string } {
  if (!tls.getCACertificates().includes(cert)) {
    tls.setDefaultCACertificates([cert]);
    // Nobody is trusted then: no test needs more of the world's authorities, and to read them all takes long.
    onTestFinished(() => tls.setDefaultCACertificates([]));
  }
  return { key, cert, file };
}
