import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { NodeApp } from "./webhook.ts";

export type Serving = {
  readonly port: number;
  /** Takes no further connection. After the work the open connections get one second for their answers. */
  readonly close: (work: Promise<unknown>) => Promise<void>;
};

/** Serves an app over HTTP; port 0 is a free one. Rejects where the address cannot be used. */
export async function serveHttp(app: NodeApp, hostname: string, port: number): Promise<Serving> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { requestTimeout: 30_000 },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (work) =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        void work.finally(() => setTimeout(() => server.closeAllConnections(), 1000).unref());
      }),
  };
}
