// A process that can die at any moment of a rotation: before and after each request to the vault takes effect, and before
// and after each turn of its talk with the database does.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { HttpClient } from "@azure/core-rest-pipeline";

/** Resolves where the process lives on; at the moment of its death and from then on never. */
export type Moment = (what: string) => Promise<void>;

export type Mortal = {
  readonly moment: Moment;
  /** Where it died; undefined while it lives. */
  readonly diedAt: () => string | undefined;
  /** Runs until it ends or dies; undefined where it died. */
  readonly outlive: <T>(run: Promise<T>) => Promise<T | undefined>;
};

/**
 * @param at the moment of its death: counted from 1, or by its name.
 * @param die takes the process away, where it is one of its own.
 */
export function mortal(at: number | string, die: () => void = () => {}): Mortal {
  const { promise: death, resolve } = Promise.withResolvers<undefined>();
  let moments = 0;
  let diedAt: string | undefined;
  return {
    moment: async (what) => {
      moments++;
      if (diedAt === undefined && (moments === at || what === at)) {
        diedAt = what;
        die();
        resolve(undefined);
      }
      if (diedAt !== undefined) await new Promise(() => {});
    },
    diedAt: () => diedAt,
    outlive: (run) => Promise.race([run, death]),
  };
}

/** The vault of a mortal process in this one. */
export const transport =
  (moment: Moment) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: async (request) => {
      const what = `${request.method} ${new URL(request.url).pathname}`;
      await moment(`before ${what}`);
      const answer = await through.sendRequest(request);
      await moment(`after ${what}`);
      return answer;
    },
  });

export type Way = {
  /** Where the database is for those who come this way. */
  readonly port: number;
  /** Who comes this way from now on. */
  readonly take: (moment: Moment) => void;
  /** Ends all talks, as those of the dead end. */
  readonly end: () => void;
  readonly close: () => void;
};

/**
 * A way to a database on loopback, without TLS: of that the turns would be another matter.
 * @param lie what is answered in the database's place, where it is anything.
 */
export async function way(
  to: number,
  lie: (asked: Buffer) => Uint8Array | undefined = () => undefined,
): Promise<Way> {
  let moment: Moment = async () => {};
  const talks = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(to, "127.0.0.1");
    talks.add(client).add(database);
    const meet = moment;
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
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const end = () => {
    for (const socket of talks) socket.destroy();
    talks.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    take: (by) => {
      moment = by;
    },
    end,
    close: () => {
      end();
      server.close();
    },
  };
}

/** A turn by the type of its first message, which a startup does not have. */
const nameOf = (bytes: Buffer, asks: boolean): string => {
  const type = bytes[0] === 0 ? "startup" : String.fromCharCode(bytes[0] ?? 0);
  return `the database ${asks ? "is asked" : "has answered"} ${type}`;
};
