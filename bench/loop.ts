// What people write today: for each object get, compare, set by the SDK. A process of its own, as our command is:
// `loop.ts ROW KIND URL OBJECTS AT-ONCE`. It prints a line when it begins to ask.
import { randomBytes } from "node:crypto";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";
import { changedTags, type Kind, nameOf, tags, textOf } from "./objects.ts";
import type { RowName } from "./rows.ts";

const [row = "plan", kind = "secret", url = "", objects = "0", atOnce = "1"] = process.argv.slice(2) as [
  RowName,
  Kind,
  ...string[],
];
// Nothing of ours is loaded here that the loop does not need: its start counts.
const credential = {
  getToken: async () => ({ token: "bench", expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const options = { disableChallengeResourceVerification: true };
const count = Number(objects);

type Live = { readonly value?: string; readonly tags?: Readonly<Record<string, string>> };

/** One kind of object, as the SDK has it. */
type Client = {
  readonly get: (name: string) => Promise<Live | undefined>;
  readonly make: (name: string, value: string, tags: Live["tags"]) => Promise<unknown>;
  readonly tag: (name: string, tags: Live["tags"]) => Promise<unknown>;
  readonly renew: (name: string, tags: Live["tags"]) => Promise<unknown>;
  readonly remove: (name: string) => Promise<unknown>;
  readonly names: () => Promise<readonly string[]>;
};

const absentIf404 = (error: { readonly statusCode?: number }): undefined => {
  if (error.statusCode !== 404) throw error;
};

function secrets(): Client {
  const client = new SecretClient(url, credential, options);
  const make: Client["make"] = (name, value, tags = {}) => client.setSecret(name, value, { tags });
  return {
    get: async (name) => {
      const live = await client.getSecret(name).catch(absentIf404);
      return live && { value: live.value ?? "", tags: live.properties.tags ?? {} };
    },
    make,
    tag: (name, tags = {}) => client.updateSecretProperties(name, "", { tags }),
    renew: (name, tags) => make(name, randomBytes(30).toString("base64"), tags),
    remove: (name) => client.beginDeleteSecret(name),
    names: async () => (await Array.fromAsync(client.listPropertiesOfSecrets())).map(({ name }) => name),
  };
}

function keys(): Client {
  const client = new KeyClient(url, credential, options);
  return {
    get: async (name) => {
      const live = await client.getKey(name).catch(absentIf404);
      return live && { tags: live.properties.tags ?? {} };
    },
    make: (name, _, tags = {}) => client.createKey(name, "EC", { tags }),
    tag: (name, tags = {}) => client.updateKeyProperties(name, { tags }),
    renew: (name) => client.rotateKey(name),
    remove: (name) => client.beginDeleteKey(name),
    names: async () => (await Array.fromAsync(client.listPropertiesOfKeys())).map(({ name }) => name),
  };
}

const client = kind === "secret" ? secrets() : keys();

/** What the loop does with the object at a place. */
async function visit(at: number): Promise<void> {
  const name = nameOf(kind, at);
  const live = await client.get(name);
  if (row === "import") return;
  if (row === "delete") await client.remove(name);
  else if (row === "rotate" || (row === "value change" && kind === "key")) await client.renew(name, tags);
  else {
    const value = textOf(at, row === "value change");
    const wanted = row === "one change" && at === 0 ? changedTags : tags;
    const isSame = kind === "key" || live?.value === value;
    if (!live || !isSame) await client.make(name, value, wanted);
    else if (live.tags?.team !== wanted.team) await client.tag(name, { ...live.tags, ...wanted });
  }
}

console.log("begins");
if (row === "import") await client.names();
let begun = 0;
await Promise.all(
  Array.from({ length: Number(atOnce) }, async () => {
    while (begun < count) await visit(begun++);
  }),
);
