// A SQL server on loopback, as far as a rotation needs one: it knows passwords and refuses wrong ones, has application
// locks, keeps what it was asked, and shows what its trace would. It is no SQL Server: what it does not know is an error.
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { type Certificate, makeCertificate } from "../../../src/emulator/certificate.ts";
import type { Meet } from "../../mortal.ts";
import { type Message, readMessages, tlsInside } from "./channel.ts";
import {
  answers,
  type Login,
  packet,
  packetTypes,
  preloginAnswer,
  readBatch,
  readLogin,
} from "./messages.ts";

export const admin = { user: "kvg_rotator", password: "c4nary-of-the-admin" } as const;
/** The token that the server takes for the administrator's. */
export const adminToken = "c4nary-of-the-token";

export type TdsServer = {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** The file of what clients have to trust. */
  readonly ca: string;
  /** Each batch, with the database that it came to. */
  readonly batches: readonly { readonly database: string; readonly text: string }[];
  /** What somebody reads who traces the server: it blanks a statement that sets a password, where that stands alone. */
  readonly trace: () => string;
  /** How often somebody tried to sign in, by user and result. */
  readonly logins: readonly string[];
  /** Whether one gets into the clients' database now. */
  readonly letsIn: (user: string, password: string) => boolean;
  /** Somebody sets a password by hand. */
  readonly change: (user: string, password: string) => void;
  /** Who comes from now on. */
  readonly take: (meet: Meet) => void;
  /** Ends all sessions, as those of the dead end. */
  readonly end: () => void;
  readonly close: () => Promise<void>;
};

type Settings = {
  /** By default one of its own for loopback. */
  readonly certificate?: Certificate;
  readonly tls?: "strict" | "inside" | "off";
  /** Logins of the server, and users that the clients' database holds itself. */
  readonly logins?: readonly string[];
  readonly users?: readonly string[];
  /** How many sign-ins still meet a login's old password in the clients' database after it has changed. */
  readonly late?: number;
  /** Where it sends everybody who signs in, as Azure does. */
  readonly route?: { readonly host: string; readonly port: number };
  /** Error numbers for a sign-in or a batch, in place of what it would get. */
  readonly refuse?: (what: string) => readonly number[] | undefined;
};

/** The password that every login and user has in the beginning. */
export const firstPassword = "Of-the-beginning-1";

/** Starts one with the databases `master` and `shop`, whose administrator may alter all logins and users but himself. */
export async function tdsServer(settings: Settings = {}): Promise<TdsServer> {
  const {
    certificate,
    tls = "strict",
    logins = ["app_a", "app_b"],
    users = [],
    late = 0,
    refuse = () => {},
    route,
  } = settings;
  const { key, cert, file, remove } = certificate ?? (await makeCertificate([]));
  const known = {
    LOGIN: new Map(logins.map((name) => [name, firstPassword])),
    USER: new Map(users.map((name) => [name, firstPassword])),
  };
  /** Old passwords that the clients' database still knows, and for how many sign-ins. */
  const cached = new Map<string, { readonly password: string; left: number }>();
  const locks = new Map<string, Duplex>();
  const streams = new Set<Duplex>();
  const batches: { database: string; text: string }[] = [];
  const tried: string[] = [];
  let meet: Meet = async () => {};

  const change = (kind: "LOGIN" | "USER", name: string, password: string) => {
    const old = known[kind].get(name) ?? "";
    if (kind === "LOGIN" && late > 0 && old !== password) cached.set(name, { password: old, left: late });
    known[kind].set(name, password);
  };
  const matches = ({ user, password, database }: Login): boolean => {
    const own = database === "shop" ? known.USER.get(user) : undefined;
    if (own !== undefined) return own === password;
    const old = database === "shop" ? cached.get(user) : undefined;
    return (old && old.left > 0 ? old.password : known.LOGIN.get(user)) === password;
  };
  const isAdmin = ({ user, password, token }: Login) =>
    token === undefined ? user === admin.user && password === admin.password : token === adminToken;

  /** The error numbers of a sign-in; none where it is let in. */
  function signIn(login: Login): readonly number[] {
    const refused = refuse(`login ${login.user}`);
    if (refused) return refused;
    const isRight = isAdmin(login) || (login.token === undefined && matches(login));
    const old = cached.get(login.user);
    if (old && login.database === "shop") old.left--;
    if (!isRight) return [18456];
    return ["master", "shop"].includes(login.database) ? [] : [4060, 18456];
  }

  function runBatch(text: string, login: Login, stream: Duplex): Uint8Array {
    const { database } = login;
    const refused = refuse(`batch ${text}`);
    if (refused) return answers.errors(refused, text);
    if (/^set [a-z_]+ /m.test(text)) return answers.ok();
    const [, resource, isTaken] =
      /sp_(?:get|release)applock @Resource = N'([^']{1,255})'(, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0;)?/.exec(
        text,
      ) ?? [];
    if (resource !== undefined) {
      const lock = `${database} ${resource}`;
      const holder = locks.get(lock);
      if (isTaken === undefined) {
        if (holder === stream) locks.delete(lock);
        return answers.ok();
      }
      if (holder === undefined) locks.set(lock, stream);
      return answers.row(holder === undefined ? 0 : -1);
    }
    const [, kind, name = "", password = ""] =
      /^ALTER (LOGIN|USER) \[([^\]]+)\] WITH PASSWORD = N'([^']*)'$/.exec(text) ?? [];
    if (kind !== "LOGIN" && kind !== "USER") return answers.errors([102], text);
    const isHere = kind === "LOGIN" ? database === "master" : database === "shop";
    if (!isAdmin(login) || !isHere || !known[kind].has(name)) return answers.errors([15151], text);
    if (password.length < 8 || password.length > 128) return answers.errors([15116], text);
    change(kind, name, password);
    return answers.ok();
  }

  function talk(raw: Duplex, stream: Duplex): void {
    const meetsIt = meet;
    let login: Login | undefined;
    const say = (bytes: Uint8Array) => void stream.write(packet(packetTypes.answer, bytes));
    const around = async (what: string, work: () => Uint8Array) => {
      await meetsIt(`before ${what}`);
      const said = work();
      await meetsIt(`after ${what}`);
      say(said);
    };
    const take = async ({ type, body }: Message) => {
      if (type === packetTypes.prelogin) {
        say(preloginAnswer(tls === "inside" ? 1 : 2));
        if (tls !== "inside") return;
        raw.removeAllListeners("data");
        const secure = tlsInside(raw, { key, cert });
        secure.on("error", () => raw.destroy());
        streams.add(secure);
        talkInside(secure);
      } else if (type === packetTypes.login) {
        const asked = readLogin(body);
        await around(`login ${asked.user || "by a token"}`, () => {
          const numbers = signIn(asked);
          tried.push(`${asked.user || "token"} ${numbers.length === 0 ? "in" : numbers.join(" ")}`);
          if (numbers.length === 0) login = asked;
          const words = `Login failed for user '${asked.user}' with '${asked.password}'.`;
          if (route && numbers.length === 0) return answers.route(route.host, route.port);
          return numbers.length === 0
            ? answers.welcome(asked.token !== undefined)
            : answers.errors(numbers, words);
        });
      } else if (type === packetTypes.batch && login) {
        const [text, by] = [readBatch(body), login];
        // The driver's own settings come first, and are no statement of ours.
        if (!text.startsWith("set ")) batches.push({ database: by.database, text });
        await around(
          text.startsWith("set ") ? "settings" : (/sp_\w+|^ALTER/.exec(text)?.[0] ?? "a batch"),
          () => runBatch(text, by, raw),
        );
      } else {
        batches.push({ database: "", text: `a message of type ${type}` });
        say(answers.errors([102], "a message that this server does not know"));
      }
    };
    const talkInside = (secure: Duplex) => {
      stream = secure;
      readMessages(secure, take);
    };
    readMessages(stream, take);
  }

  const accept = (stream: Socket) => {
    streams.add(stream);
    stream.on("error", () => {});
    stream.on("close", () => {
      streams.delete(stream);
      for (const [lock, holder] of locks) if (holder === stream) locks.delete(lock);
    });
    talk(stream, stream);
  };
  const server =
    tls === "strict"
      ? createTlsServer({ key, cert, ALPNProtocols: ["tds/8.0"] }, accept)
      : createServer(accept);
  server.on("tlsClientError", () => {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const end = () => {
    for (const stream of streams) stream.destroy();
    streams.clear();
    locks.clear();
  };
  return {
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    ca: file,
    batches,
    trace: () =>
      batches.map(({ text }) => text.replace(/^ALTER (LOGIN|USER) .*$/, "--*ALTER $1---")).join("\n"),
    logins: tried,
    letsIn: (user, password) => matches({ user, password, database: "shop" }),
    change: (user, password) => change(known.USER.has(user) ? "USER" : "LOGIN", user, password),
    take: (by) => {
      meet = by;
    },
    end,
    close: async () => {
      end();
      if (!certificate) remove();
      await new Promise((closed) => server.close(closed));
    },
  };
}
