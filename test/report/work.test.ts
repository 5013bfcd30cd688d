// A page of many vaults looks at each row a fixed number of times, not once a vault.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import type { Plan } from "../../src/model/plan.ts";
import { makeSections } from "../../src/report/pages/sections.ts";
import { create, id, planOf } from "./build.ts";

test.each([1, 10, 400])("%i vaults, 400 changes", (vaults) => {
  let reads = 0;
  const name = (at: number) => `vault-${at % vaults}`;
  const changes = Array.from({ length: 400 }, (_, at): Change => {
    const { id: _id, ...rest } = create(`s${at}`);
    return Object.defineProperty(rest as Change, "id", {
      enumerable: true,
      get: () => {
        reads++;
        return id(`s${at}`, name(at));
      },
    });
  });
  const [summary] = planOf([]).vaults;
  const all = Array.from({ length: vaults }, (_, at) => ({ ...summary, vault: name(at) })) as Plan["vaults"];
  const found = makeSections(all, changes, { all: true, unmanaged: true, options: "flags" });
  expect(found.filter(({ rows }) => rows.length > 0)).toHaveLength(vaults);
  expect(reads).toBeLessThanOrEqual(20 * 400);
});
