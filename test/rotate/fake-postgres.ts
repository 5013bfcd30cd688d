// Servers that speak PostgreSQL's protocol far enough to do what a real one would not, and that record all they receive.
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { generate } from "selfsigned";
import { onTestFinished } from "vitest";

/** What a server says to each message after the first: `said` is the message's body as text. */
export type Script = readonly ((said: string) => Uint8Array)[];

export type Fake = {
  readonly port: number;
  /** PEM. */
  readonly ca: string;
  readonly heard: () => string;
};

/** @param options.tls false: the server refuses it. @param options.ip whose certificate it shows. */
export async function fakePostgres(
  script: Script,
  { tls = true, ip = "127.0.0.1" }: { readonly tls?: boolean; readonly ip?: string } = {},
): Promise<Fake> {
  const { private: key, cert } = await generate([], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip }] }],
  });
  const sockets = new Set<Socket>();
  let heard = "";
  const talk = (socket: Socket) => {
    let step = 0;
    socket.on("data", (bytes) => {
      const said = bytes.toString("latin1");
      heard += said;
      if (isTlsRequest(bytes)) {
        socket.removeAllListeners("data");
        if (!tls) return void socket.end("N");
        socket.write("S");
        return talk(new TLSSocket(socket, { isServer: true, key, cert }));
      }
      socket.write(script[step++]?.(said) ?? "");
    });
    socket.on("error", () => {});
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    talk(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, ca: cert, heard: () => heard };
}

const isTlsRequest = (bytes: Buffer): boolean => bytes.length === 8 && bytes.readInt32BE(4) === 80_877_103;

const message = (type: string, ...parts: readonly (number | string)[]): Uint8Array => {
  const body = Buffer.concat(
    parts.map((part) => {
      if (typeof part === "string") return Buffer.from(part, "latin1");
      const number = Buffer.alloc(4);
      number.writeInt32BE(part);
      return number;
    }),
  );
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

/** Source: https://www.postgresql.org/docs/current/protocol-message-formats.html */
export const says = {
  inTheClear: () => message("R", 3),
  md5: () => message("R", 5, "salt"),
  offers: (...mechanisms: readonly string[]) => message("R", 10, `${mechanisms.join("\0")}\0\0`),
  goesOn: (clientFirst: string) => {
    const nonce = /r=([^,\0]+)/.exec(clientFirst)?.[1];
    return message("R", 11, `r=${nonce}more,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096`);
  },
  proves: () => message("R", 12, `v=${Buffer.alloc(32).toString("base64")}`),
  welcomes: () => Buffer.concat([message("R", 0), message("Z", "I")]),
  fails: (state: string, text: string) => message("E", `SFATAL\0VFATAL\0C${state}\0M${text}\0\0`),
} as const;
