// Meetings of runs as data, drawn so that fast-check can make one small: what is in a vault, two or three runs that write to
// it, whose request goes next, and what the service does to a request.
import * as fc from "fast-check";
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import type { Declared, Git, Written } from "./git.ts";
import type { DeclaredKey, PresentKey, WrittenKey } from "./keys.ts";

const owners = ["us", "them"] as const;
type Owner = (typeof owners)[number];

/** The secret that is rotated, where a run rotates. */
export const rotatedName = "r";

/** A run, and the repository that it is started in. */
export type Writing = {
  readonly what: "apply" | "drift --fix" | "rotate" | "restore";
  readonly owner: Owner;
  readonly git: Git;
  readonly allowPurge: boolean;
  /** The milliseconds that a person takes to say yes. */
  readonly thinks: number;
};

/**
 * What one run may do in a row: so many requests, or all up to the next moment in which it is about to write.
 * `which` says which of its requests goes where it has several.
 */
type Turn = {
  readonly writer: number;
  readonly goes: number | "to a write";
  readonly which: number;
};

export type Meeting = {
  /** What each owner applies before the runs meet. */
  readonly before: Readonly<Record<Owner, Git>>;
  /** The runs edit these tags of the secret that is rotated; absent where none is. */
  readonly rotated?: { readonly users: readonly string[]; readonly lock: boolean };
  /** Names of secrets to which somebody does something before the runs meet. */
  readonly byHand: readonly { readonly name: string; readonly does: HandDeed }[];
  readonly writers: readonly [Writing, Writing, ...Writing[]];
  /** When they are over, the runs end one after the other. */
  readonly turns: readonly Turn[];
  readonly faults: readonly EmulatorFault[];
};

export type HandDeed = "value" | "tags" | "attributes" | "delete";

const names = ["a", "b"] as const;
const key = "k";

const common = {
  enabled: fc.boolean(),
  notBefore: fc.constantFrom(null, "2020-02-03"),
  tags: fc.constantFrom<NonNullable<Written["tags"]>>({ app: "shop" }, { app: "till" }),
};

const written: fc.Arbitrary<Written> = fc.record(
  {
    ...common,
    contentType: fc.constantFrom(null, "text/a", "text/b"),
    expiresOn: fc.constantFrom(null, "2090-01-01", "2105-01-01"),
    adopt: fc.constant("overwrite" as const),
  },
  { requiredKeys: [] },
);

const source: fc.Arbitrary<Extract<Declared, { state: "present" }>["source"]> = fc.oneof(
  fc.record({
    from: fc.constant("literal" as const),
    text: fc.constantFrom("plain 0", "plain 1", "plain 2"),
  }),
  fc.record({
    from: fc.constant("env" as const),
    store: fc.constant("KV_P" as const),
    revised: fc.boolean(),
  }),
  fc.record({ from: fc.constant("generate" as const), epoch: fc.constantFrom(1, 2) }),
  fc.constant({ from: "external" as const }),
);

const absent = fc.record({ state: fc.constant("absent" as const), purge: fc.boolean() });

const secret: fc.Arbitrary<Declared> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ state: fc.constant("present" as const), source, written }) },
  { weight: 1, arbitrary: absent },
);

const writtenKey: fc.Arbitrary<WrittenKey> = fc.record(
  {
    ...common,
    keyOps: fc.constantFrom(["sign"], ["sign", "verify"]),
    rotationPolicy: fc.constantFrom({ expiresIn: "P90D" }, { expiresIn: "P60D" }),
    rotate: fc.constantFrom(1, 2),
    allowNewVersion: fc.constant(true),
  },
  { requiredKeys: [] },
);

const origin: fc.Arbitrary<PresentKey["origin"]> = fc.oneof(
  fc.record({
    from: fc.constant("service" as const),
    curve: fc.constantFrom("P-256" as const, "P-384" as const),
  }),
  fc.record({ from: fc.constant("material" as const), revised: fc.boolean() }),
);

/** Material of a key is never rotated by its epoch, and does not take a policy here. */
const presentKey = fc
  .record({ state: fc.constant("present" as const), origin, written: writtenKey })
  .map(({ origin, written: { rotate, rotationPolicy, ...rest }, ...head }) => ({
    ...head,
    origin,
    written:
      origin.from === "service"
        ? { ...rest, ...(rotate !== undefined && { rotate }), ...(rotationPolicy && { rotationPolicy }) }
        : rest,
  }));

const keyEntry: fc.Arbitrary<DeclaredKey> = fc.oneof(
  { weight: 6, arbitrary: presentKey },
  { weight: 1, arbitrary: absent },
);

const owner = fc.oneof(
  { weight: 4, arbitrary: fc.constant("us" as const) },
  { weight: 1, arbitrary: fc.constant("them" as const) },
);

/** What a name is before, for whom, and what each run's repository says of it: `same` as before. */
const history = <D>(entry: fc.Arbitrary<D>) =>
  fc.record({
    owner,
    before: fc.option(entry, { freq: 3 }),
    edits: fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.constant("same" as const) },
        { weight: 6, arbitrary: entry },
        { weight: 1, arbitrary: fc.constant("gone" as const) },
      ),
      { minLength: 3, maxLength: 3, size: "max" },
    ),
  });

const writer = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant("apply" as const) },
    { weight: 1, arbitrary: fc.constant("drift --fix" as const) },
    { weight: 1, arbitrary: fc.constant("rotate" as const) },
    { weight: 1, arbitrary: fc.constant("restore" as const) },
  ),
  owner,
  allowPurge: fc.boolean(),
  thinks: fc.constantFrom(0, 0, 3000, 61_000),
  changed: fc.nat(1),
  /** The new names of secrets that its repository renames. */
  renamed: fc.option(
    fc.record({
      to: fc.record({ a: fc.constantFrom("m", "n"), b: fc.constant("o") }, { requiredKeys: [] }),
      keeps: fc.boolean(),
    }),
    { freq: 2 },
  ),
});

/** The repository with new names for secrets that it has under the old ones. */
function rename(git: Git, newNames: Readonly<Record<string, string>>): Git {
  const declared = [...git.declared].map(([name, one]): [string, Declared] => {
    const to = newNames[name];
    return to === undefined || one.state === "absent" ? [name, one] : [to, { ...one, renamedFrom: name }];
  });
  return { ...git, declared: new Map(declared) };
}

const fault: fc.Arbitrary<EmulatorFault> = fc.record({
  method: fc.constantFrom("PUT", "PATCH", "DELETE", "POST", "GET"),
  skip: fc.nat(3),
  ...{
    at: fc.constantFrom("before" as const, "after" as const),
    does: fc.constantFrom(
      { kind: "reset" } as const,
      { kind: "answer", status: 503, headers: {} } as const,
      { kind: "delay", ms: 700 } as const,
    ),
  },
});

const throttled: fc.Arbitrary<EmulatorFault> = fc.record({
  method: fc.constantFrom("PUT", "PATCH", "DELETE"),
  at: fc.constant("before" as const),
  does: fc.constantFrom(
    { kind: "answer", status: 429, headers: {} } as const,
    { kind: "answer", status: 429, headers: { "retry-after": "20" } } as const,
  ),
});

const turn: fc.Arbitrary<Turn> = fc.record({
  writer: fc.nat(2),
  goes: fc.oneof(fc.nat(6), fc.constant("to a write" as const)),
  which: fc.nat(3),
});

const drawn = fc.record({
  secrets: fc.tuple(history(secret), history(secret)),
  key: fc.option(history(keyEntry), { freq: 2 }),
  prune: fc.constantFrom("off" as const, "disable" as const, "delete" as const),
  writers: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(writer, writer) },
    { weight: 1, arbitrary: fc.tuple(writer, writer, writer) },
  ),
  users: fc.constantFrom(["app"], ["app_a", "app_b"]),
  lock: fc.boolean(),
  byHand: fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      does: fc.constantFrom("value" as const, "tags" as const, "attributes" as const, "delete" as const),
    }),
    { maxLength: 2 },
  ),
  turns: fc.array(turn, {
    maxLength: 30,
    size: "max",
  }),
  faults: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.oneof(fault, throttled), { maxLength: 2 }) },
  ),
});

const made: Declared = { state: "present", source: { from: "generate", epoch: 1 }, written: {} };

export const meetings: fc.Arbitrary<Meeting> = drawn.map(
  ({ secrets: [first, second], key: ofKey, prune, writers, users, lock, ...rest }): Meeting => {
    // Whoever restores a value needs a secret whose value git does not have.
    const restorer = writers.find(({ what }) => what === "restore");
    const secrets = [restorer ? { ...first, owner: restorer.owner, before: made } : first, second] as const;
    const blank = {
      vaults: ["vault"],
      prune,
      defaults: {},
      keyed: ofKey !== null,
      loud: false,
      renames: false,
    };
    const gitOf = (
      changed: number,
      say: <D>(one: {
        readonly owner: Owner;
        readonly before: D | null;
        readonly edits: readonly (D | "same" | "gone")[];
      }) => D | null,
    ): Git => ({
      ...blank,
      declared: new Map(
        names.flatMap((name, i) => {
          const one = secrets[i] && say(secrets[i]);
          return one ? [[name, one] as const] : [];
        }),
      ),
      keys: new Map([ofKey && say(ofKey)].flatMap((one) => (one ? [[key, one] as const] : []))),
      changes: { KV_P: changed, KV_Q: 0, KV_K: changed },
    });
    const beforeOf = (owner: Owner) => gitOf(0, (one) => (one.owner === owner ? one.before : null));
    const written = writers.map(({ changed, renamed, ...writer }, i) => {
      // Who restores a value wants the rest as it is, and who renames changes the rest less often.
      const keeps = writer.what === "restore" || renamed?.keeps;
      const git = gitOf(changed, ({ before, edits }) => {
        const edit = (keeps ? undefined : edits[i]) ?? "same";
        return edit === "same" ? before : edit === "gone" ? null : edit;
      });
      return { ...writer, git: writer.what === "restore" ? git : rename(git, renamed?.to ?? {}) };
    }) as unknown as Meeting["writers"];
    return {
      ...rest,
      before: { us: beforeOf("us"), them: beforeOf("them") },
      ...(writers.some(({ what }) => what === "rotate") && { rotated: { users, lock } }),
      writers: written,
    };
  },
);
