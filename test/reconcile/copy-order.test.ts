// A value that is made of several copies waits for all that this run writes of them.
import { expect, test } from "vitest";
import { outcomesIn, scene } from "../scene.ts";

const made = {
  value: {
    template: "{{ one | raw }} {{ two | raw }}",
    with: { one: { secret: { name: "one" } }, two: { secret: { name: "two" } } },
  },
};

test.each(["one", "two"])("where %s could not be written, it is not attempted", async (failing) => {
  const s = scene();
  s.secrets({ one: { value: { literal: "1" } }, two: { value: { literal: "2" } }, both: made });
  s.vaults.fault({
    method: "PUT",
    path: `/secrets/${failing}$`,
    at: "before",
    does: { kind: "answer", status: 403 },
  });
  const { outcomes } = await s.apply();
  expect(outcomes.find(({ id }) => id.name === "both")).toMatchObject({
    result: "not attempted",
    message: `create of ${failing} was failed`,
  });
});

test("where both were written, it has both", async () => {
  const s = scene();
  s.secrets({ one: { value: { literal: "1" } }, two: { value: { literal: "2" } }, both: made });
  expect(outcomesIn(await s.apply()).sort()).toEqual(["created both", "created one", "created two"]);
  expect((await s.client().getSecret("both")).value).toBe("1 2");
});
