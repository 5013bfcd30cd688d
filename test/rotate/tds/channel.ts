// The way that messages of TDS come and go: in the clear, inside TLS from the first byte (TDS 8, strict), or with the TLS
// handshake inside packets of the prelogin, as SQL Server has done it before.
import { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
import { packet, packetTypes } from "./messages.ts";

export type Message = { readonly type: number; readonly body: Buffer };

/** Calls back with each whole message that comes, one after the other. */
export function readMessages(stream: Duplex, take: (message: Message) => Promise<void>): void {
  let bytes = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let taken = Promise.resolve();
  stream.on("data", (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let length = lengthOf(bytes); length <= bytes.length; length = lengthOf(bytes)) {
      parts.push(bytes.subarray(8, length));
      const [type = 0, status = 0] = bytes;
      bytes = bytes.subarray(length);
      if ((status & 1) === 0) continue;
      const body = Buffer.concat(parts);
      parts = [];
      taken = taken.then(() => take({ type, body }));
    }
  });
}

const lengthOf = (bytes: Buffer): number =>
  bytes.length < 8 ? Number.POSITIVE_INFINITY : bytes.readUInt16BE(2);

/**
 * TLS over a stream whose handshake is in packets of the prelogin: what a turn of the handshake writes is one packet. From
 * the client's first record outside a packet on, there are no packets around the records.
 */
export function tlsInside(raw: Duplex, options: { readonly key: string; readonly cert: string }): TLSSocket {
  let isWrapped = true;
  let bytes = Buffer.alloc(0);
  let written: Buffer[] = [];
  const inner = new Duplex({
    read: () => {},
    write: (chunk: Buffer, _, done) => {
      if (isWrapped) {
        if (written.length === 0) setImmediate(flush);
        written.push(chunk);
      } else raw.write(chunk);
      done();
    },
  });
  const flush = () => {
    raw.write(packet(packetTypes.prelogin, Buffer.concat(written)));
    written = [];
  };
  raw.on("data", (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    while (isWrapped && bytes.length > 0) {
      if (bytes[0] !== packetTypes.prelogin) isWrapped = false;
      else if (bytes.length < lengthOf(bytes)) return;
      else {
        const length = lengthOf(bytes);
        inner.push(bytes.subarray(8, length));
        bytes = bytes.subarray(length);
      }
    }
    if (bytes.length > 0) inner.push(bytes);
    bytes = Buffer.alloc(0);
  });
  raw.on("close", () => inner.destroy());
  return new TLSSocket(inner, { isServer: true, ...options, maxVersion: "TLSv1.2" });
}
