import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { type Certificate, makeCertificate } from "./certificate.ts";
import type { Emulator } from "./emulator.ts";

export type ServedEmulator = {
  /** `https://127.0.0.1:PORT`; the same port answers on ::1. */
  readonly url: string;
  /** Path of a PEM file with the certificate that clients have to trust; gone after `close`. */
  readonly ca: string;
  /** Lets requests in flight end, for at most a second, and then drops what is left. */
  close(): Promise<void>;
};

/**
 * The door for other processes and languages: HTTPS on 127.0.0.1 and, where the machine has it, on ::1.
 * @param options.port 0 or absent: a free one.
 * @throws Error where the port is taken.
 */
export async function serveEmulator(
  emulator: Emulator,
  options: { port?: number } = {},
): Promise<ServedEmulator> {
  const tls = await makeCertificate(emulator.vaults());
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(shut));
    tls.remove();
  };
  try {
    const first = await listen(door(emulator, tls), "127.0.0.1", options.port ?? 0);
    servers.push(first);
    const { port } = first.address() as AddressInfo;
    const second = await listen(door(emulator, tls), "::1", port).catch(noSuchAddress);
    if (second) servers.push(second);
    return { url: `https://127.0.0.1:${port}`, ca: tls.file, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function door({ httpClient }: Pick<Emulator, "httpClient">, { key, cert }: Certificate): Server {
  return createServer({ key, cert }, async (incoming, outgoing) => {
    const caller = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) caller.abort();
    });
    const url = addressOf(incoming);
    if (!URL.canParse(url)) return void outgoing.writeHead(400).end();
    try {
      const request = createPipelineRequest({
        method: incoming.method as HttpMethods,
        url,
        headers: createHttpHeaders(incoming.headers as Record<string, string>),
        body: incoming.method === "GET" ? "" : await text(incoming),
        abortSignal: caller.signal,
      });
      send(await httpClient.sendRequest(request), outgoing);
    } catch {
      // Whatever dies on the network, or was given up by its client.
      incoming.socket.destroy();
    }
  });
}

const addressOf = ({ url = "/", headers }: IncomingMessage): string =>
  url.startsWith("/") ? `https://${headers.host}${url}` : url;

/** The date is the vault's, and a managed HSM sends none. */
function send({ status, headers, bodyAsText }: PipelineResponse, outgoing: ServerResponse): void {
  outgoing.sendDate = false;
  outgoing.writeHead(status, {
    ...headers.toJSON(),
    ...(status !== 204 && { "content-length": Buffer.byteLength(bodyAsText ?? "") }),
  });
  outgoing.end(bodyAsText);
}

const listen = (server: Server, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });

/** A machine without IPv6 is served on IPv4 alone. */
function noSuchAddress(error: NodeJS.ErrnoException): undefined {
  if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") return undefined;
  throw error;
}

const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
