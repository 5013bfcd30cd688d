// A database in memory whose users have passwords, as a target; and what the tests of rotations look at.

import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { Sealed } from "../../src/model/sealed.ts";
import {
  abandonWithTargets,
  type RotateOptions,
  rotateWithTargets,
} from "../../src/reconcile/rotation/rotate.ts";
import type { Credential, OpenTarget, Target } from "../../src/rotate/target.ts";
import { TargetError } from "../../src/rotate/target.ts";
import { type Scene, scene } from "../scene.ts";

export const day = 86_400_000;

export type Deed = "open" | "make" | "works" | "set" | "close";

export type Database = {
  readonly target: Target;
  /** Whether one gets in with what a secret publishes. */
  readonly letsIn: (user: string, password: string) => boolean;
  /** The connection of a run that died is lost, and its lock with it. */
  readonly forget: () => void;
  /** Everything that was asked of it. */
  readonly asked: Deed[];
};

type DatabaseChange = {
  readonly lock?: boolean;
  /** Comes before each deed, and may keep it from happening. */
  readonly meet?: (deed: Deed, side: "before" | "after") => Promise<void>;
  /** Takes any password, and lets nobody in. */
  readonly deaf?: boolean;
  /** How often it cannot tell yet whether a password works that was set just now. */
  readonly late?: number;
  /** Makes the passwords itself, as a storage account does: an old one works no more from then on. */
  readonly issues?: boolean;
};

/** A database that lets in whoever has the password that was set last, and refuses everybody else. */
export function database(
  users: readonly string[],
  { lock = true, deaf = false, late = 0, issues = false, meet = async () => {} }: DatabaseChange = {},
): Database {
  const passwords = new Map<string, Sealed>();
  const asked: Deed[] = [];
  let locked = false;
  let made = 0;
  let unsettled = 0;
  const matches = ({ user, password }: Credential) => !deaf && passwords.get(user)?.equals(password) === true;
  const doing = async <T>(deed: Deed, work: () => T): Promise<T> => {
    asked.push(deed);
    await meet(deed, "before");
    const done = work();
    await meet(deed, "after");
    return done;
  };
  const opened: OpenTarget = {
    make: (user) =>
      doing("make", () => {
        const password = Sealed.text(`password-${++made}-${"x".repeat(20)}`);
        if (issues) {
          unsettled = late;
          passwords.set(user, password);
        }
        return { user, password };
      }),
    works: (credential) =>
      doing("works", () => {
        const isSet = passwords.get(credential.user)?.equals(credential.password) === true;
        return isSet && unsettled-- > 0 ? "cannot tell yet" : matches(credential);
      }),
    set: ({ user, password }) =>
      doing("set", () => {
        unsettled = late;
        passwords.set(user, password);
      }),
    close: () =>
      doing("close", () => {
        locked = false;
      }),
  };
  return {
    target: {
      users,
      renewal: issues ? "regenerate" : "set",
      ...(lock && { locks: true }),
      open: () =>
        doing("open", () => {
          if (lock && locked) throw new TargetError("busy", "Another run rotates this secret just now.");
          locked = true;
          return opened;
        }),
    },
    letsIn: (user, password) => matches({ user, password: Sealed.text(password) }),
    forget: () => {
      locked = false;
    },
    asked,
  };
}

const root = Buffer.alloc(32, 7);

/** Vault `vault` with a secret `a` that is rotated every 30 days with a target of these users. */
export function rotating(users: readonly string[], more: object = {}): Scene {
  const set = scene({
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    targets: { db: { exec: { argv: ["unused"], users } } },
    vaults: { vault: { targets: ["db"] } },
  });
  set.env.set("ROOT", root.toString("base64"));
  set.secrets({ a: rotated(more) });
  return set;
}

/** The entry of a secret that publishes user and password as JSON. */
const rotated = (more: object = {}): object => ({
  rotation: {
    every: "P30D",
    target: "db",
    template: '{"user":"{{ user | json }}","password":"{{ password | json }}"}',
  },
  ...more,
});

type WorldChange = Parameters<Scene["world"]>[0];

/** Rotates what is due with a database as the target. */
export const rotateOn = (
  set: Scene,
  { target }: Pick<Database, "target">,
  change?: WorldChange,
  options?: Partial<RotateOptions>,
) =>
  rotateWithTargets(
    () => target,
    { paths: [], emulator: false, dryRun: false, concurrency: 16, ...options },
    set.world(change),
  );

/** Gives up what is unfinished. */
export const abandonOn = (set: Scene, { target }: Pick<Database, "target">, change?: WorldChange) =>
  abandonWithTargets(() => target, { paths: [], emulator: false, concurrency: 16 }, set.world(change));

export type Published = { readonly user: string; readonly password: string };

/** What the secret publishes now. */
export const published = async ({ client }: Scene): Promise<Published> =>
  JSON.parse((await client().getSecret("a")).value ?? "");

/** Whether an application that reads the secret now gets in. */
export async function works(set: Scene, { letsIn }: Database): Promise<boolean> {
  const { user, password } = await published(set);
  return letsIn(user, password);
}

/** How many versions the secret and its pending one have, and whether the latter is open. */
export async function versionsOf({
  client,
}: Scene): Promise<readonly [number, number, "open" | "closed" | "none"]> {
  const versions = async (name: string) => Array.fromAsync(client().listPropertiesOfSecretVersions(name));
  const [main, pending] = [await versions("a"), await versions("a--pending")];
  const isOpen = pending.some(({ enabled }) => enabled);
  return [main.length, pending.length, pending.length === 0 ? "none" : isOpen ? "open" : "closed"];
}
