// Runs for a fork and for Dependabot have no OIDC: manifests are checked offline, and that is said.
import { describe, expect, test } from "vitest";
import { fork, pullRequest, type When } from "./event.ts";
import { inPull, manifest, nobody, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

type Opened = Parameters<typeof pullRequest>[0];

describe.each([
  ["a fork", (pull: Opened): When => pullRequest(pull, fork)],
  ["Dependabot", (pull: Opened): When => ({ ...pullRequest(pull), actor: "dependabot[bot]" })],
])("a pull request of %s", (_, when) => {
  test.each(["plan", "drift"])(
    "is validated instead of %s, even where it could ask for a token",
    async (command) => {
      const set = await stage({});
      const pull = set.repository.open(manifest({ token: { value: { generate: { length: 20 } } } }));
      const ran = await set.run({ when: when(pull), as: inPull, inputs: { command } });
      expect(ran.exit).toBe(0);
      expect(ran.commands).toMatchObject([
        { name: "notice", data: expect.stringContaining("validate runs instead") },
      ]);
      expect([set.oidc.asked, set.entra.came, set.vaults.log, set.posts()]).toEqual([[], [], [], []]);
      expect(ran.summary).not.toBe("");
    },
  );

  test("that is not well written fails", async () => {
    const set = await stage({});
    const pull = set.repository.open(manifest({ token: { valeu: 1 } }));
    const ran = await set.run({ when: when(pull), as: nobody, inputs: {} });
    expect(ran.exit).toBe(1);
    expect(ran.commands.map(({ name }) => name)).toContain("error");
  });
});

test("pull_request_target is refused", async () => {
  const set = await stage({});
  const pull = set.repository.open({});
  const ran = await workflows(set).preview(pull, {
    when: { ...pullRequest(pull), name: "pull_request_target" },
  });
  expect(ran.exit).toBe(1);
  expect(ran.commands).toMatchObject([{ name: "error", data: expect.stringContaining("Use pull_request") }]);
  expect([set.oidc.asked, set.github.log]).toEqual([[], []]);
});
