// Doctor reads a value where one is needed to be read: none is said, in no format, whatever the vault answers.
import { expect, test } from "vitest";
import { theirs } from "./canaries.ts";
import { formats, somebody, watched } from "./watch.ts";

test.each(formats)("doctor in %s", async (format) => {
  const set = watched();
  await set.on("apply --yes");
  await somebody(set).setSecret("s0-env", theirs[0]?.value ?? "");
  expect(await set.on(`doctor --format ${format}`)).toMatchObject({ exit: 0 });
  expect(await set.on(`doctor --format ${format} --out d.${format}`)).toMatchObject({ exit: 0 });
  set.vaults.fault({ at: "after", times: 99, does: { kind: "answer", status: 400, echo: true } });
  expect(await set.on(`doctor --format ${format}`)).toMatchObject({ exit: 1 });
  set.vaults.clearFaults();
  set.vaults.configure("prod", { roles: {} });
  expect(await set.on(`doctor --wait --format ${format}`)).toMatchObject({ exit: 1 });
});

test("doctor --emit roles", async () => {
  const set = watched();
  expect(await set.on("doctor --emit roles --out roles.txt")).toMatchObject({ exit: 0 });
});
