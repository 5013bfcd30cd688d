import { VaultError } from "../../model/errors.ts";
import { ExecError, type World } from "../../model/world.ts";

/**
 * The world of a run for a commit that does not count as merged. It can open no value, use no fingerprint key and run
 * no program, so a branch cannot propose to do any of that. It asks for no token before all that is proposed is right.
 */
export const worldWithoutValues = ({ greet: _, ...world }: World): World => ({
  ...world,
  env: () => undefined,
  envNames: () => [],
  exec: async () => {
    throw new ExecError("unstartable");
  },
  connect: (vault, runs) => {
    const connection = world.connect(vault, runs);
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
