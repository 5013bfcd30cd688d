// What may come in the way of one apply.
import type { EmulatorFault } from "../../src/emulator/emulator.ts";
import { type Mortal, mortal, type Side } from "../mortal.ts";
import type { Dice } from "./dice.ts";
import type { Git } from "./git.ts";
import type { Lab } from "./lab.ts";

export type Disturbance = Pick<Mortal, "transport" | "outlive"> & {
  readonly what: {
    readonly faults: readonly EmulatorFault[];
    readonly dies?: { readonly at: number; readonly side: Side };
  };
  /** Somebody else writes between the plan and the first write. */
  readonly stranger: boolean;
  readonly any: boolean;
};

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  ({ kind: "answer", status, headers }) as const;

function drawFault({ pick, int }: Dice, keyed: boolean): EmulatorFault {
  const does = pick([
    answer(429),
    answer(429, { "retry-after": "3" }),
    answer(503),
    { kind: "reset" } as const,
    { kind: "reset" } as const,
    { kind: "delay", ms: 700 } as const,
  ]);
  return {
    ...pick<Pick<EmulatorFault, "method" | "path">>([
      {},
      { method: "GET" },
      { method: "PUT" },
      { method: "PATCH" },
      { method: "DELETE" },
      ...(keyed ? [{ method: "POST" }, { path: "^/keys/" }, { path: "/rotationpolicy$" }] : []),
    ]),
    // A 429 says that nothing was done, so it never comes after the commit.
    at: does.kind === "answer" && does.status === 429 ? "before" : pick(["before", "after"]),
    skip: int(8),
    times: 1 + int(3),
    does,
  };
}

/** A read that is refused: it may never look like an absence. */
const forbidden = ({ pick }: Dice, kind: "secrets" | "keys"): EmulatorFault => ({
  method: "GET",
  path: pick([
    `^/deleted${kind}$`,
    `^/deleted${kind}$`,
    `^/${kind}$`,
    "/versions$",
    `^/${kind}/[^/]+/$`,
    ...(kind === "keys" ? ["/rotationpolicy$", "^/deletedkeys/."] : []),
  ]),
  at: "before",
  times: 99,
  does: answer(403),
});

/** Decides, and puts the faults in place. */
export function drawDisturbance({ vaults, keyed }: Git, lab: Lab, dice: Dice): Disturbance {
  const faults = [
    ...(dice.chance(0.4) ? Array.from({ length: 1 + dice.int(3) }, () => drawFault(dice, keyed)) : []),
    ...(dice.chance(keyed ? 0.2 : 0.1)
      ? [forbidden(dice, keyed && dice.chance(0.7) ? "keys" : "secrets")]
      : []),
  ];
  for (const fault of faults) lab.vaults.fault(fault);
  const dies = dice.chance(0.35)
    ? { at: 1 + dice.int(vaults.length * (keyed ? 45 : 25)), side: dice.pick(["before", "after"] as const) }
    : undefined;
  const { transport, outlive } = mortal(dies && (dies.side === "before" ? 2 * dies.at - 1 : 2 * dies.at));
  const stranger = dice.chance(keyed ? 0.4 : 0.25);
  return {
    what: { faults, ...(dies && { dies }) },
    transport,
    outlive,
    stranger,
    any: faults.length > 0 || dies !== undefined || stranger,
  };
}
