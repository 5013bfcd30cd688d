// In a repository that everybody may read nothing is named, unless that is asked for.
import { describe, expect, test } from "vitest";
import { inPublic, pullRequest, schedule } from "./event.ts";
import type { Ran } from "./runner.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const hidden = "shop-payments";
const files = manifest({ [hidden]: { value: { generate: { length: 20 } }, expiresIn: "P10D" } });

/** All that others can read; the plan file is for later steps of the job alone. */
const shown = ({ log, files }: Ran, posted: readonly { readonly body: string }[]) =>
  JSON.stringify([log, Object.entries(files).filter(([path]) => !path.endsWith("/plan.json")), posted]);

describe.each([
  ["by default", {}, false],
  ["with names: true", { names: "true" }, true],
])("%s", (_, inputs, named) => {
  test("a pull request's plan", async () => {
    const set = await stage({});
    const pull = set.repository.open(files);
    const ran = await workflows(set).preview(pull, { when: inPublic(pullRequest(pull)), inputs });
    expect(ran).toMatchObject({ exit: 0, outputs: { create: "1" } });
    expect(set.comments).toMatchObject([{ body: expect.stringContaining("1 to create") }]);
    expect(shown(ran, set.github.log).includes(hidden)).toBe(named);
  });

  test("a drift", async () => {
    const set = await stage({});
    // What was never applied is missing.
    const when = inPublic(schedule(set.repository.commit("main", files)));
    const ran = await workflows(set).drift({ when, inputs });
    expect(ran.exit).toBe(2);
    expect(set.issues).toHaveLength(1);
    expect(shown(ran, set.github.log).includes(hidden)).toBe(named);
  });
});

test.each([true, false])("the page that a report-format asks for obeys names: %s", async (names) => {
  const set = await stage({});
  const when = schedule(set.repository.commit("main", files));
  const inputs = { "report-format": "html", names: String(names) };
  const ran = await workflows(set).drift({ when, inputs });
  const [[, page] = []] = Object.entries(ran.files).filter(([path]) => path.endsWith("/report.html"));
  expect(ran.outputs["report-file"]).toMatch(/report\.html$/);
  expect(page).toContain("<strong>1</strong> missing");
  expect(page?.includes(hidden)).toBe(names);
});

test.each([
  ["private", true],
  ["public", false],
])("GitHub is asked where the event does not say: a %s repository", async (_, isPrivate) => {
  const set = await stage({});
  set.github.state.isPrivate = isPrivate;
  const when = schedule(set.repository.commit("main", files));
  const { repository, ...payload } = when.payload;
  expect(repository).toBeDefined();
  const ran = await workflows(set).drift({ when: { ...when, payload } });
  expect(ran).toMatchObject({ exit: 2, outputs: { changed: "true" } });
  expect(shown(ran, set.github.log).includes(hidden)).toBe(isPrivate);
});

test("a repository of which GitHub does not tell who may read it counts as public", async () => {
  const set = await stage({});
  set.github.fail(/^GET $/, { status: 500 });
  const when = schedule(set.repository.commit("main", files));
  const ran = await workflows(set).drift({ when: { ...when, payload: {} } });
  expect(ran.exit).toBe(2);
  expect(shown(ran, set.github.log)).not.toContain(hidden);
});
