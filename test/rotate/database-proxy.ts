// A way to a database on which a process has a point before and after each turn of its talk.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Meet } from "../mortal.ts";

export type DatabaseProxy = {
  /** Where the database is for those who come this way; 0 where it is a socket. */
  readonly port: number;
  /** Who comes this way from now on. */
  readonly take: (meet: Meet) => void;
  /** Ends all talks, as those of the dead end. */
  readonly end: () => void;
  readonly close: () => void;
};

/**
 * A way to a database on loopback, without TLS: of that the turns would be another matter.
 * @param to its port, or the path of its socket; then the way is a socket beside it, with `-way` at its end.
 * @param lie what is answered in the database's place, where it is anything.
 */
export async function proxyTo(
  to: number | string,
  lie: (asked: Buffer) => Uint8Array | undefined = () => undefined,
  nameOf: (bytes: Buffer, asks: boolean) => string = nameOfMessage,
): Promise<DatabaseProxy> {
  let taken: Meet = async () => {};
  const talks = new Set<Socket>();
  const server = createServer((client) => {
    const database = typeof to === "string" ? connect(to) : connect(to, "127.0.0.1");
    talks.add(client).add(database);
    const meet = taken;
    let speaker: Socket | undefined;
    let heard = Promise.resolve();
    const pass = (from: Socket, on: Socket, side: string) => {
      from.on("data", (bytes) => {
        heard = heard.then(async () => {
          if (speaker !== from) await meet(`${side} ${nameOf(bytes, client === from)}`);
          speaker = from;
          const lied = from === client ? lie(bytes) : undefined;
          if (lied) client.write(lied);
          else on.write(bytes);
        });
      });
      from.on("end", () => {
        heard = heard.then(() => void on.end());
      });
      from.on("error", () => on.destroy());
    };
    pass(client, database, "before");
    pass(database, client, "after");
  });
  if (typeof to === "string") server.listen(`${to}-way`);
  else server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const end = () => {
    for (const socket of talks) socket.destroy();
    talks.clear();
  };
  return {
    port: typeof to === "string" ? 0 : (server.address() as AddressInfo).port,
    take: (by) => {
      taken = by;
    },
    end,
    close: () => {
      end();
      server.close();
    },
  };
}

/** A turn of PostgreSQL's by the type of its first message, which a startup does not have. */
const nameOfMessage = (bytes: Buffer, asks: boolean): string => {
  const type = bytes[0] === 0 ? "startup" : String.fromCharCode(bytes[0] ?? 0);
  return `the database ${asks ? "is asked" : "has answered"} ${type}`;
};
