// An identity by OIDC: its tokens go to Azure alone, and to this machine only where they come from it.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { door } from "../commands/door.ts";
import { environment } from "../commands/process.ts";

const source = (file: string) => JSON.stringify(resolve(import.meta.dirname, "../../src", file));
const id = "00000000-0000-0000-0000-000000000000";

/** Lists the secrets of the vault at a url as a job, and says whether it asked for an assertion. */
const script = (url: string) => `
import { createWorld } from ${source("world.ts")};
const assertion = async () => { console.log("asked"); return "assertion"; };
const identity = { federated: { clientId: "${id}", tenantId: "${id}", assertion }, mask: () => {} };
const { world } = await createWorld({ identity });
const vault = {
  ...{ name: "local", url: "${url}", owners: [], prune: "off", grace: "P7D", policy: {}, waitAtMost: "PT2M" },
  ...{ sources: { env: [], files: [], copyFrom: [], sops: [], sopsKeys: [] }, verifyChallengeResource: false },
};
await world.connect(vault).secret.list()[Symbol.asyncIterator]().next().then(
  () => console.log("listed"),
  ({ message }) => console.log(message),
);`;

test.each<[string, { readonly [name: string]: string }, readonly string[]]>([
  ["Azure", {}, ["listed"]],
  ["a server that only looks local", { AZURE_AUTHORITY_HOST: "https://localhost.contoso.net" }, ["listed"]],
  [
    "this machine",
    { AZURE_AUTHORITY_HOST: "https://127.0.0.1:1" },
    ["asked", expect.stringContaining("Cannot get a token for vault local: Entra could not be reached")],
  ],
])("where tokens come from %s", async (_, env, expected) => {
  const { url, trust } = await door({});
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script(url)], {
    env: { ...environment, ...trust, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  expect((await text(child.stdout)).trim().split("\n")).toEqual(expected);
});
