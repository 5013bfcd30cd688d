// What a story about rotations is set in: a secret that publishes a credential of a database, a copy of it, and a hand that
// is not ours.
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { Sealed } from "../../src/model/sealed.ts";
import type { OpenTarget } from "../../src/rotate/target.ts";
import type { Database } from "../rotate/build.ts";
import type { Dice } from "./dice.ts";
import { newest, type Version } from "./holdings.ts";
import { document, type Lab } from "./lab.ts";

const root = Buffer.alloc(32, 7);

/** How a database and its secret are set up. */
export type Setting = {
  readonly users: readonly string[];
  readonly lock: boolean;
  readonly issues: boolean;
  readonly late: number;
  /** Whether another secret copies the one that rotates. */
  readonly copied: boolean;
};

export const drawSetting = ({ pick, chance }: Dice): Setting => ({
  users: pick([["app"], ["app_a", "app_b"], ["app_a", "app_b"]]),
  lock: chance(0.5),
  issues: chance(0.25),
  late: pick([0, 0, 0, 2]),
  copied: chance(0.4),
});

/** What git says beside the rotation, which an edit changes. */
export type Said = { readonly tags: object; readonly other: string };

/** Checks the manifest and the config out into a lab. */
export function checkoutRotation({ users, copied }: Setting, { tags, other }: Said, lab: Lab): void {
  lab.env.set("ROOT", root.toString("base64"));
  const config = {
    owner: "us",
    manifests: ["vault.yaml"],
    fingerprint: { key: { env: "ROOT" }, kid: makeFingerprint(root).kid },
    targets: { db: { exec: { argv: ["unused"], users } } },
    vaults: { vault: { targets: ["db"] } },
  };
  const template = '{"user":"{{ user | json }}","password":"{{ password | json }}"}';
  const secrets = {
    a: { rotation: { every: "P30D", target: "db", template }, tags },
    other: { value: { literal: other } },
    ...(copied && { copy: { value: { secret: { name: "a" } } } }),
  };
  lab.texts.set("keyvault-gitops.yaml", document("Config", config));
  lab.texts.set("vault.yaml", document("Vault", { vault: "vault", secrets }));
}

/** What is looked at from outside: no run is asked. */
export type Sight = {
  /** The newest version of a live secret. */
  readonly newest: (name: string) => Version | undefined;
  readonly versions: (name: string) => readonly Version[];
  /** Whether the database lets in what the secret publishes now. */
  readonly works: () => boolean;
};

export function sightOf({ look }: Lab, { letsIn }: Database): Sight {
  const held = (name: string) => {
    const one = look().get(`vault/secret/${name}`);
    return one?.phase === "live" ? one : undefined;
  };
  const last = (name: string) => {
    const one = held(name);
    return one && newest(one);
  };
  return {
    newest: last,
    versions: (name) => held(name)?.versions ?? [],
    works: () => {
      const { user, password } = read(last("a")?.value);
      return letsIn(user, password);
    },
  };
}

function read(value = "{}"): { readonly user: string; readonly password: string } {
  try {
    const { user = "", password = "" } = JSON.parse(value);
    return { user, password };
  } catch {
    return { user: "", password: "" };
  }
}

const nobody = { vault: "vault", kind: "secret", name: "by-hand" } as const;

export type Hand = {
  /** Does something that no run of ours would, and says what. */
  readonly act: (dice: Dice) => Promise<string>;
};

/** Somebody who changes the database, the secret, or its pending secret by hand. */
export async function foreignHand(db: Database, lab: Lab, setting: Setting): Promise<Hand> {
  const session: OpenTarget = await db.target.open(nobody);
  db.forget();
  const sight = sightOf(lab, db);
  const client = lab.client();
  let set = 0;
  const password = () => `password-by-hand-${++set}`;
  const put = (value: string, tags: Version["tags"] = {}) => client.setSecret("a", value, { tags });
  const enable = async (name: string, enabled: boolean) => {
    const version = sight.newest(name)?.version;
    if (version !== undefined) await client.updateSecretProperties(name, version, { enabled });
  };
  const deeds: Readonly<Record<string, (dice: Dice) => Promise<unknown>>> = {
    "sets a user's password": ({ int }) =>
      session.set({
        user: setting.users[int(setting.users.length)] ?? "",
        password: Sealed.text(password()),
      }),
    "rotates by hand": async ({ int }) => {
      const user = setting.users[int(setting.users.length)] ?? "";
      const made = password();
      await session.set({ user, password: Sealed.text(made) });
      await put(JSON.stringify({ user, password: made }));
    },
    "sets a value that is no credential": () => put("password-of-nobody"),
    "rolls back": async ({ int, chance }) => {
      const versions = sight.versions("a");
      const one = versions[int(versions.length)];
      if (one) await put(one.value, chance(0.5) ? one.tags : {});
    },
    "disables the secret": () => enable("a", false),
    "enables the secret": () => enable("a", true),
    "disables the pending secret": () => enable("a--pending", false),
    "takes the tags away": async () => {
      const version = sight.newest("a")?.version;
      if (version !== undefined) await client.updateSecretProperties("a", version, { tags: {} });
    },
  };
  return {
    act: async (dice) => {
      const names = Object.keys(deeds);
      const name = names[dice.int(names.length)] ?? "";
      await deeds[name]?.(dice);
      return name;
    },
  };
}
