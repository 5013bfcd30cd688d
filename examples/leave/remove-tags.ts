// `npx node examples/leave/remove-tags.ts VAULT OWNER`: takes kvg-owner and kvg-state off all objects of an owner. It needs
// Azure's SDK and nothing of keyvault-gitops, so that it works when that is gone.
import { fileURLToPath } from "node:url";
import { DefaultAzureCredential } from "@azure/identity";
import { KeyClient } from "@azure/keyvault-keys";
import { SecretClient } from "@azure/keyvault-secrets";

/** A PATCH replaces the tags of a version as a whole, and leaves everything else of it. @returns how many objects it changed */
export async function removeTags(secrets: SecretClient, keys: KeyClient, owner: string): Promise<number> {
  let count = 0;
  for await (const { name, tags } of secrets.listPropertiesOfSecrets()) {
    if (tags?.["kvg-owner"] !== owner) continue;
    await secrets.updateSecretProperties(name, "", { tags: withoutOurs(tags) });
    count++;
  }
  for await (const { name, tags } of keys.listPropertiesOfKeys()) {
    if (tags?.["kvg-owner"] !== owner) continue;
    await keys.updateKeyProperties(name, { tags: withoutOurs(tags) });
    count++;
  }
  return count;
}

const withoutOurs = ({ "kvg-owner": _owner, "kvg-state": _state, ...theirs }: Record<string, string>) =>
  theirs;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [vault, owner] = process.argv.slice(2);
  if (owner === undefined) throw new Error("usage: npx node examples/leave/remove-tags.ts VAULT OWNER");
  const [url, credential] = [`https://${vault}.vault.azure.net`, new DefaultAzureCredential()];
  const count = await removeTags(new SecretClient(url, credential), new KeyClient(url, credential), owner);
  process.stdout.write(`${count} objects of ${vault} have lost the tags kvg-owner and kvg-state\n`);
}
