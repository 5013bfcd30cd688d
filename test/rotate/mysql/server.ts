// A server of MySQL's protocol on loopback, written apart from the driver: it turns to TLS in the middle of the greeting, asks
// for the password itself as caching_sha2_password does without a cache, and keeps two passwords of an account. It knows
// the statements of the target and no others.
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { type Certificate, makeCertificate } from "../../../src/emulator/certificate.ts";
import { Sealed } from "../../../src/model/sealed.ts";
import { makeSha2Verifier, matchesSha2Verifier } from "../../../src/rotate/targets/mysql/verifier.ts";
import type { Meet } from "../../mortal.ts";
import { adminPassword, firstPassword } from "./target.ts";

type Account = { newest: Buffer; old?: Buffer | undefined };

export type MysqlServer = {
  readonly at: { readonly host: string; readonly port: number; readonly ca: string };
  /** Whether an account's password, the newest or the old one, lets a client in. */
  readonly letsIn: (user: string, password: string) => boolean;
  /** Sets a password as somebody does by hand: the old one stays. */
  readonly change: (user: string, password: string) => void;
  readonly statements: string[];
  /** Who has begun to sign in, also without success. */
  readonly signIns: string[];
  /** Who comes from now on: a point before and after each statement that sets a password. */
  readonly take: (meet: Meet) => void;
  /** Cuts all connections, and lets go of all locks. */
  readonly end: () => void;
};

type Lies = {
  /** Packets that follow the greeting at once, before TLS. */
  readonly afterGreeting?: readonly Uint8Array[];
  /** Instead of a greeting. */
  readonly insteadOfGreeting?: Uint8Array;
  readonly withoutTls?: boolean;
  /** The plugin that it asks for. */
  readonly plugin?: string;
  /** What `current_user()` gives. */
  readonly currentUser?: string;
  readonly version?: string;
  /** The number of the error with which it answers statements that match. */
  readonly refuses?: (statement: string) => number | undefined;
  readonly certificate?: Certificate;
};

const capabilities = { ssl: 1 << 11, all: 0x000fa60d | (1 << 19) | (1 << 21) };

/** A packet: its length, its number, what it holds. */
export const packet = (number: number, body: Uint8Array): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head[3] = number;
  return Buffer.concat([head, body]);
};

export const okBody = Buffer.from([0, 0, 0, 2, 0, 0, 0]);

export const errorBody = (number: number, text: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, number & 0xff, number >> 8]),
    Buffer.from(`#28000${text} c4nary-of-the-server`),
  ]);

const lengthEncoded = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);

/** The packets of one row. */
function rowOf(...values: readonly (string | number | null)[]): Buffer {
  const column = (type: number) =>
    Buffer.concat([
      ...["def", "", "", "", "c", "c"].map(lengthEncoded),
      Buffer.from([0x0c, 45, 0, 0xff, 0, 0, 0, type, 0, 0, 0, 0, 0]),
    ]);
  const eof = Buffer.from([0xfe, 0, 0, 2, 0]);
  const row = Buffer.concat(
    values.map((value) => (value === null ? Buffer.from([0xfb]) : lengthEncoded(String(value)))),
  );
  const columns = values.map((value) => column(typeof value === "number" ? 0x08 : 0xfd));
  const bodies = [Buffer.from([values.length]), ...columns, eof, row, eof];
  return Buffer.concat(bodies.map((body, i) => packet(1 + i, body)));
}

/** Starts one with accounts that have the first password, and an administrator. It ends with the test. */
export async function mysqlServer(users: readonly string[], lies: Lies = {}): Promise<MysqlServer> {
  const certificate = lies.certificate ?? (await makeCertificate([]));
  if (!lies.certificate) onTestFinished(certificate.remove);
  const secureContext = createSecureContext(certificate);
  const verifierOf = (password: string) => makeSha2Verifier(Sealed.text(password));
  const accounts = new Map<string, Account>([
    ["kvg_rotator", { newest: verifierOf(adminPassword) }],
    ...users.map((user) => [user, { newest: verifierOf(firstPassword) }] as const),
  ]);
  const statements: string[] = [];
  const signIns: string[] = [];
  const locks = new Map<string, Socket>();
  const sockets = new Set<Socket>();
  let taken: Meet = async () => {};

  /** Which password was found to be that of which verifier, because each comparison takes ten milliseconds. */
  const compared = new Map<string, boolean>();
  const isOf = (password: string, verifier: Buffer | undefined): boolean => {
    if (!verifier) return false;
    const key = `${verifier.toString("hex")} ${password}`;
    const isRight = compared.get(key) ?? matchesSha2Verifier(Sealed.text(password), verifier) === true;
    compared.set(key, isRight);
    return isRight;
  };
  const letsIn = (user: string, password: string): boolean => {
    const { newest, old } = accounts.get(user) ?? {};
    return isOf(password, newest) || isOf(password, old);
  };

  /** What a statement does, and the answer to it. */
  async function answer(sql: string, user: string, raw: Socket): Promise<Buffer> {
    statements.push(sql);
    const number = lies.refuses?.(sql);
    if (number !== undefined) return packet(1, errorBody(number, sql));
    const lock = /'(keyvault-gitops \w+)'/.exec(sql)?.[1] ?? "";
    if (/current_user/.test(sql)) return rowOf(lies.currentUser ?? `${user}@%`);
    if (/version/.test(sql)) return rowOf(lies.version ?? "9.7.4");
    if (/get_lock/.test(sql)) {
      const isFree = !locks.has(lock);
      if (isFree) locks.set(lock, raw);
      return rowOf(isFree ? 1 : 0);
    }
    if (/release_lock/.test(sql)) locks.delete(lock);
    if (/mysql\.user/.test(sql)) {
      const account = accounts.get(/user = '(\w+)'/.exec(sql)?.[1] ?? "");
      return account
        ? rowOf(account.newest.toString("hex"), account.old?.toString("hex") ?? null)
        : packet(1, okBody);
    }
    const [, name = "", hex, clear, retains] =
      /^ALTER USER '(\w+)'@'%' (?:IDENTIFIED WITH caching_sha2_password (?:AS 0x(\w+)|BY '([\w-]+)')( RETAIN CURRENT PASSWORD)?|DISCARD OLD PASSWORD)$/.exec(
        sql,
      ) ?? [];
    const account = accounts.get(name);
    if (!account) return packet(1, okBody);
    if (hex === undefined && clear === undefined) account.old = undefined;
    else {
      if (retains) account.old = account.newest;
      account.newest = clear === undefined ? Buffer.from(hex ?? "", "hex") : verifierOf(clear);
    }
    return packet(1, okBody);
  }

  const server = createServer((raw) => {
    const meet = taken;
    sockets.add(raw);
    raw.on("error", () => {});
    raw.on("close", () => {
      sockets.delete(raw);
      for (const [lock, holder] of locks) if (holder === raw) locks.delete(lock);
    });
    if (lies.insteadOfGreeting) {
      raw.end(lies.insteadOfGreeting);
      return;
    }
    const can = lies.withoutTls ? capabilities.all : capabilities.all | capabilities.ssl;
    const greeting = Buffer.concat([
      Buffer.from([10]),
      Buffer.from("9.7.4\0"),
      Buffer.from([1, 0, 0, 0]),
      Buffer.from("scramble\0"),
      Buffer.from([can & 0xff, (can >> 8) & 0xff, 45, 2, 0, (can >> 16) & 0xff, (can >> 24) & 0xff, 21]),
      Buffer.alloc(10),
      Buffer.from("and-its-rest\0"),
      Buffer.from("caching_sha2_password\0"),
    ]);
    raw.write(Buffer.concat([packet(0, greeting), ...(lies.afterGreeting ?? [])]));
    let talk: Socket = raw;
    let user = "";
    let phase: "sign-in" | "password" | "statements" = "sign-in";
    let rest: Buffer = Buffer.alloc(0);
    const talkTo = (from: Socket) => {
      from.on("data", async (bytes: Buffer) => {
        rest = Buffer.concat([rest, bytes]);
        while (rest.length >= 4 && rest.length >= 4 + rest.readUIntLE(0, 3)) {
          const length = rest.readUIntLE(0, 3);
          const [number, body] = [rest[3] ?? 0, rest.subarray(4, 4 + length)];
          rest = rest.subarray(4 + length);
          await hear(number, body);
        }
      });
    };
    const hear = async (number: number, body: Buffer): Promise<void> => {
      if (phase === "sign-in" && body.length === 32) {
        raw.removeAllListeners("data");
        // The client may have begun its TLS in the same breath.
        raw.pause();
        raw.unshift(rest);
        rest = Buffer.alloc(0);
        talk = new TLSSocket(raw, { isServer: true, secureContext });
        talk.on("error", () => {});
        talkTo(talk);
        return;
      }
      if (phase === "sign-in") {
        user = body.subarray(32, body.indexOf(0, 32)).toString();
        signIns.push(user);
        phase = "password";
        if (lies.plugin) {
          talk.write(packet(number + 1, Buffer.from(`\xfe${lies.plugin}\0scrambleand-its-rest\0`, "latin1")));
          return;
        }
        // There is no cache: the password itself, please.
        talk.write(packet(number + 1, Buffer.from([1, 4])));
        return;
      }
      if (phase === "password") {
        const isRight = letsIn(user, body.subarray(0, -1).toString());
        phase = "statements";
        if (isRight) talk.write(packet(number + 1, okBody));
        else talk.end(packet(number + 1, errorBody(1045, "Access denied")));
        return;
      }
      if (body[0] === 1) {
        talk.end();
        return;
      }
      const sql = body
        .subarray(1)
        .toString("latin1")
        .replace(/^[^ -~]+/, "");
      const verb = /^ALTER/.exec(sql)?.[0];
      if (verb) await meet(`before ${verb}`);
      const answered = await answer(sql, user, raw);
      if (verb) await meet(`after ${verb}`);
      if (!talk.destroyed) talk.write(answered);
    };
    talkTo(raw);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const end = () => {
    for (const socket of sockets) socket.destroy();
    locks.clear();
  };
  onTestFinished(() => {
    end();
    server.close();
  });
  return {
    at: { host: "127.0.0.1", port: (server.address() as AddressInfo).port, ca: certificate.file },
    letsIn,
    change: (user, password) => {
      const account = accounts.get(user);
      if (account) account.newest = verifierOf(password);
    },
    statements,
    signIns,
    take: (meet) => {
      taken = meet;
    },
    end,
  };
}
