// Secrets that publish a credential of a real database, and an application that lives by what they publish.
import type { SecretClient } from "@azure/keyvault-secrets";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import type { Meet } from "../mortal.ts";
import { adminPassword, login } from "./database.ts";
import type { Postgres } from "./postgres.ts";

export type Strategy = "single" | "dual";

/** Roles of each strategy: `single` has one of its own. */
export const usersOf = { single: ["one"], dual: ["app_a", "app_b"] } as const satisfies Record<
  Strategy,
  object
>;

const root = new Uint8Array(32).fill(7);

/** What the administrator and the root of the macs come from. */
export const environment = { PG: adminPassword, ROOT: Buffer.from(root).toString("base64") };

/** The config's part for the root of the macs. */
export const rooted = { fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid } };

/** The config's part for a database at this port, and who signs in there. @param ca absent: without TLS. */
export const configOf = (strategy: Strategy, port: number, ca?: string) => ({
  targets: {
    db: {
      postgres: {
        host: "127.0.0.1",
        port,
        database: "postgres",
        users: usersOf[strategy],
        admin: { user: "kvg_rotator", password: { env: "PG" } },
        tls: ca === undefined ? "off" : { ca },
      },
    },
  },
  ...rooted,
});

/** The secret `a`. */
export const secrets = {
  a: {
    rotation: {
      every: "P30D",
      target: "db",
      template: '{"user":"{{ user | json }}","password":"{{ password | json }}"}',
    },
  },
};

type Credential = { readonly user: string; readonly password: string };

/** What a vault publishes, looked at by a client of its own. */
export function publishedIn(client: SecretClient, server: Postgres) {
  const versions = (name: string) => Array.fromAsync(client.listPropertiesOfSecretVersions(name));
  const credential = async (): Promise<Credential> => JSON.parse((await client.getSecret("a")).value ?? "");
  const look = async () => {
    const [published, prepared] = await Promise.all([versions("a"), versions("a--pending")]);
    const open = prepared.filter(({ enabled }) => enabled).length;
    return { published: published.length, prepared: prepared.length, open, credential: await credential() };
  };
  return {
    credential,
    look,
    /** What has become of it since an earlier look. */
    since: async (before: Awaited<ReturnType<typeof look>>) => {
      const now = await look();
      const works = ({ user, password }: Credential) => login(server, user, password);
      return {
        published: now.published - before.published,
        prepared: now.prepared - before.prepared,
        open: now.open,
        works: await works(now.credential),
        worksBefore: await works(before.credential),
      };
    },
  };
}

/** What one rotation does, however often it dies. */
export const oneRotation = (strategy: Strategy) => ({
  published: 1,
  prepared: 1,
  open: 0,
  works: true,
  worksBefore: strategy === "dual",
});

export type Published = ReturnType<typeof publishedIn>;

/** The points at which what is published, or what the database takes, may have become another. */
const changes = /^after (PUT|the database has answered C)/;

/**
 * An application that signs in with what is published, wherever that or the database has changed. Nothing goes on until it
 * is in, so what it has read is what it signs in with.
 */
export function application({ credential }: Published, server: Postgres) {
  let [times, failed] = [0, 0];
  const signIn = async () => {
    const { user, password } = await credential();
    times++;
    if (!(await login(server, user, password))) failed++;
  };
  return {
    /** The points of a rotation, with the application signing in before it goes on. */
    watch:
      (meet: Meet): Meet =>
      async (point) => {
        if (changes.test(point)) await signIn();
        await meet(point);
      },
    signIns: () => ({ times, failed }),
  };
}
