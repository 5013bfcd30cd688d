import { createHash } from "node:crypto";
import { type ObjectId, objectKey } from "../../model/object.ts";
import type { TargetConfig } from "../../model/rotation.ts";
import { addDuration, subtractDuration } from "../../model/time.ts";
import {
  type AddedCredentials,
  type Credential,
  type Target,
  type TargetContext,
  TargetError,
} from "../target.ts";
import { DoubtfulError, type GraphApplication, graphPauses, openGraph } from "./entra-application/graph.ts";
import { openSignIn, type SignInAnswer } from "./entra-application/sign-in.ts";

type EntraApplicationConfig = Extract<TargetConfig, { is: "entraApplication" }>;

type EntraContext = Pick<
  TargetContext,
  "token" | "random" | "vaultNow" | "neededUntil" | "sleep" | "vaultUrl"
>;

/**
 * Sign-ins in a row after which a new client secret counts as known everywhere. Entra's servers learn of it one after the
 * other, so one success says little. The engine pauses between them.
 */
const enoughSuccesses = 3;

/**
 * Client secrets of an Entra application. Entra makes each, shows its text once, and leaves all others as they are. It
 * has no lock. What we add bears a name of ours: by it a lost answer is mended at once, and a run that died later on.
 */
export const entraApplicationTarget = (config: EntraApplicationConfig, context: EntraContext): Target => ({
  users: [],
  renewal: "add",
  open: async (secret) => {
    const [graph, signIn] = [await openGraph(config, context), await openSignIn(config)];
    const names = passwordNames(secret, context);
    const successes = new Map<string, number>();
    return {
      make: async () => {
        const credential = await addPassword(graph, names, config, context);
        successes.set(credential.user, 0);
        return credential;
      },
      works: async ({ user, password }) => {
        const answer = await signIn(password);
        const before = successes.get(user);
        if (before === undefined) return judgeKnown(answer, config);
        if (answer === "expired") return false;
        const now = answer === "in" ? before + 1 : 0;
        successes.set(user, now);
        return now >= enoughSuccesses || "cannot tell yet";
      },
      set: async () => {},
      added: addedPasswords(graph, names, config, context),
      close: async () => {},
    };
  },
});

/** Of a client secret that an earlier run added: all of Entra has long learned of it. */
function judgeKnown(answer: SignInAnswer, { clientId }: EntraApplicationConfig): boolean {
  if (answer === "busy")
    throw new TargetError(
      "unreachable",
      `Cannot sign in as application ${clientId}: Entra is not able to just now. Try again later.`,
    );
  return answer === "in";
}

type PasswordNames = {
  /** A name that no other credential has. */
  readonly make: () => string;
  /** Whose such a name is: this secret's rotations', those of another secret, or somebody else's. */
  readonly ownerOf: (displayName: string) => "this" | "another" | "nobody";
};

/**
 * Display names: `kvg VAULT/SECRET DIGEST MARK`. People read the first part, which is cut to 40 characters; the digest of
 * the vault's address and the secret's name decides whose it is; the mark is random. 84 characters at most, because the
 * directory shortens display names of credentials above 90.
 * Source: https://learn.microsoft.com/graph/api/resources/keycredential, which says so of certificates' names.
 */
function passwordNames(
  secret: ObjectId,
  { vaultUrl, random }: Pick<EntraContext, "vaultUrl" | "random">,
): PasswordNames {
  const vault = new URL(vaultUrl).hostname.split(".")[0] ?? "";
  const readable = `${vault}/${secret.name.toLowerCase()}`.slice(0, 40);
  const place = JSON.stringify([vaultUrl.toLowerCase(), objectKey({ ...secret, vault: "" })]);
  const digest = createHash("sha256").update(place).digest("hex").slice(0, 16);
  return {
    make: () => `kvg ${readable} ${digest} ${Buffer.from(random(16)).toString("base64url")}`,
    ownerOf: (displayName) => {
      if (!displayName.startsWith("kvg ")) return "nobody";
      return displayName.split(" ").at(-2) === digest ? "this" : "another";
    },
  };
}

/**
 * Adds a client secret. Where nobody can tell whether it was added, its text is lost: it is looked for by its name and
 * removed, before another one is added.
 */
async function addPassword(
  graph: GraphApplication,
  names: PasswordNames,
  { grace }: EntraApplicationConfig,
  { neededUntil, sleep }: EntraContext,
): Promise<Credential> {
  for (const pause of [...graphPauses, undefined]) {
    const displayName = names.make();
    const endsOn = addDuration(neededUntil(), grace);
    try {
      const made = await graph.add(displayName, endsOn);
      return { user: made.keyId, password: made.text, endsOn: made.endsOn };
    } catch (error) {
      if (!(error instanceof DoubtfulError)) throw error;
      const { retryAfter = pause, explained } = error;
      await sleep((retryAfter ?? 0) * 1000, "Microsoft Graph cannot add a client secret just now");
      const lost = (await graph.list()).filter((one) => one.displayName === displayName);
      for (const { keyId } of lost) await removePassword(keyId, graph, sleep);
      if (pause === undefined) throw explained;
    }
  }
  throw new Error("the last try neither ended nor threw");
}

/** Removes a client secret, and resolves when the application does not have it. */
async function removePassword(
  keyId: string,
  graph: GraphApplication,
  sleep: EntraContext["sleep"],
): Promise<void> {
  for (const pause of [...graphPauses, undefined]) {
    try {
      return await graph.remove(keyId);
    } catch (error) {
      if (!(error instanceof DoubtfulError || error instanceof TargetError)) throw error;
      if (!(await graph.list()).some((one) => one.keyId === keyId)) return;
      if (!(error instanceof DoubtfulError)) throw error;
      if (pause === undefined) throw error.explained;
      await sleep(
        (error.retryAfter ?? pause) * 1000,
        "Microsoft Graph cannot remove a client secret just now",
      );
    }
  }
}

/** A run needs less time from adding a credential to publishing it. */
const longestRun = "PT1H";

function addedPasswords(
  graph: GraphApplication,
  { ownerOf }: PasswordNames,
  { grace }: EntraApplicationConfig,
  { vaultNow, sleep }: EntraContext,
): AddedCredentials {
  return {
    listOld: async (published) => {
      const before = Math.min(subtractDuration(vaultNow(), longestRun), subtractDuration(vaultNow(), grace));
      return (await graph.list())
        .filter(({ keyId, displayName }) => {
          const owner = ownerOf(displayName);
          // A version that was restored from another vault bears what its rotations there have published.
          return owner === "this" || (owner === "nobody" && published.has(keyId));
        })
        .flatMap(({ keyId, startsOn }) => (startsOn !== undefined && startsOn < before ? [keyId] : []));
    },
    remove: (keyId) => removePassword(keyId, graph, sleep),
  };
}
