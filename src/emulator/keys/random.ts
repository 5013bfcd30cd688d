import { randomBytes } from "node:crypto";
import { json } from "../body.ts";
import { type Call, ok, type Reply } from "../call.ts";
import { badParameter, noResource } from "../failure.ts";

/** POST rng: only a managed HSM has it. */
export function random(call: Call): Reply {
  if (!call.managedHsm) throw noResource();
  const { count } = json(call.text);
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= 128)
    return ok({ value: randomBytes(count).toString("base64url") });
  throw badParameter("Property count must be a whole number from 1 to 128.");
}
