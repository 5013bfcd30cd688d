// Which protocol a vault is asked in: docs/reference/reliability.md says why no fault of HTTP/2 stands there.
import { once } from "node:events";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { connectVault } from "../../src/vault/connect.ts";
import { movingClock } from "../clock.ts";
import { trustedCertificate } from "../rotate/trusted-certificate.ts";
import { config, credential } from "./acme.ts";

test("a vault that speaks HTTP/2 as well is asked by HTTP/1.1", async () => {
  const { key, cert } = trustedCertificate();
  const versions: string[] = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion);
    response.writeHead(400, { connection: "close" }).end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = { credential, clock: movingClock(), signal: new AbortController().signal, progress: () => {} };
  const writer = connectVault({ ...config("acme"), url }, run);
  await expect(Array.fromAsync(writer.secret.list())).rejects.toMatchObject({ fault: "invalid" });
  expect(versions).toEqual(["1.1"]);
});
