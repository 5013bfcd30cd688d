// A value that a rename copies is opened, and said nowhere: whatever the command, the format and the end.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { theirs } from "./canaries.ts";
import { config, formats, manifest, somebody, watched } from "./watch.ts";

const named = (end: string) =>
  Object.fromEntries(
    theirs.map((_, i) => [`s${i}${end}`, { value: "external", ...(end !== "" && { renamedFrom: `s${i}` }) }]),
  );

test.each(someOf(formats, 2, 1))("as %s", async (format) => {
  const set = watched({
    "keyvault-gitops.yaml": config({ prune: "delete" }),
    "v.yaml": manifest(named("")),
  });
  const client = somebody(set);
  for (const [i, { value }] of theirs.entries()) await client.setSecret(`s${i}`, value);
  expect(await set.on(`apply --yes --format ${format}`)).toMatchObject({ exit: 0 });
  writeFileSync(`${set.root}/v.yaml`, manifest(named("-new")));
  const told = await set.on(`plan --format ${format}`);
  expect(told.out).toContain("s0-new");
  expect((await set.on("explain s0-new")).out).toContain(", for us, renamed from s0");
  for (const line of [
    `drift --format ${format}`,
    "explain s0",
    `apply --yes --format ${format}`,
    `plan --all --format ${format}`,
  ])
    await set.on(line);
  for (const [i, { value }] of theirs.entries())
    expect((await client.getSecret(`s${i}-new`)).value).toBe(value);
  // The next request that writes is refused with the body that it had.
  writeFileSync(`${set.root}/v.yaml`, manifest(named("-newer")));
  set.vaults.fault({
    method: "PUT",
    at: "before",
    times: 99,
    does: { kind: "answer", status: 400, echo: true },
  });
  expect(await set.on(`apply --yes --format ${format}`)).toMatchObject({ exit: 5 });
});
