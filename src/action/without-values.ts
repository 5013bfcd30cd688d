import { VaultError } from "../model/vault-error.ts";
import { ExecError, type World } from "../model/world.ts";

/**
 * The world of a run for what does not count as merged. What a branch proposes can open no value in it, use no
 * fingerprint key and run no program: there is nothing to do it with.
 */
export const withoutValues = (world: World): World => ({
  ...world,
  env: () => undefined,
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault) => {
    const connection = world.connect(vault);
    const refused = async (): Promise<never> => {
      throw new VaultError("forbidden", vault.name, "No value is opened for what is not merged yet.");
    };
    return {
      ...connection,
      secret: { ...connection.secret, get: refused },
      key: { ...connection.key, unwrap: refused },
    };
  },
});
