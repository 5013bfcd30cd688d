// A scene whose vault holds a key that values are sealed to, and values sealed to it.
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import type { SealingKey } from "../src/model/config.ts";
import { Sealed } from "../src/model/sealed.ts";
import { parsePublicKey, thumbprintOf } from "../src/sources/sealed/public-key.ts";
import { sealJwe } from "../src/sources/sealed/seal.ts";
import { type Scene, scene } from "./scene.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = createPublicKey(privateKey).export({ format: "jwk" });

const url = "https://vault.vault.azure.net";
export const addressOf = (name: string, kind = "secrets") => `${url}/${kind}/${name}`;

export type Sealing = Scene & {
  /** As the config lists it. */
  readonly key: SealingKey;
  readonly seal: (value: string, ...objects: readonly string[]) => Promise<string>;
  /** Writes the config; what is not said is as it was in the beginning. */
  readonly config: (change?: object) => void;
  /** What was asked of keys, as `POST /keys/sealing/…/unwrapkey 200`; challenges left out. */
  readonly unwraps: () => readonly string[];
};

/** Vault `vault`, whose key `sealing` is the only one in `sealing.keys`. */
export async function sealing(options: { readonly keyOps?: readonly string[] } = {}): Promise<Sealing> {
  const stage = scene();
  const material = privateKey.export({ format: "jwk" });
  const { keyOps = ["unwrapKey", "decrypt"] } = options;
  stage.vaults.seed("vault", { kind: "key", name: "sealing", keyType: "RSA", material, keyOps });
  const { id = "" } = await stage.keyClient().getKey("sealing");
  const key = { id, thumbprint: thumbprintOf(parsePublicKey(jwk)) };
  const config = (change: object = {}) =>
    stage.write(
      "keyvault-gitops.yaml",
      JSON.stringify({
        ...{ apiVersion: "keyvault-gitops/v1", kind: "Config", owner: "us", manifests: ["*.yaml"] },
        ...{ vaults: { vault: null }, sealing: { keys: [key] } },
        ...change,
      }),
    );
  config();
  stage.vaults.log.length = 0;
  return {
    ...stage,
    key,
    config,
    seal: (value, ...objects) => sealJwe(Sealed.text(value), { kid: id, jwk }, objects, [key]),
    unwraps: () =>
      stage.vaults.log
        .filter(({ path, operation }) => path.endsWith("/unwrapkey") && operation !== "challenge")
        .map(({ method, path, status }) => `${method} ${path} ${status}`),
  };
}
