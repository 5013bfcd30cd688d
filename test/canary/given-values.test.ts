// Values that are typed, piped in or restored: no output of fill, restore and history says any of them, in any format.
import { describe, expect, test } from "vitest";
import type { Shell } from "../../src/commands/cli/shell.ts";
import { someOf } from "../dials.ts";
import { ours, theirs } from "./canaries.ts";
import { formats, manifest, somebody, watched } from "./watch.ts";

const external = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { value: "external" }]));

const piped = (text: string): { readonly readSecret: Shell["readSecret"] } => ({
  readSecret: async () => ({ by: "stdin", bytes: new TextEncoder().encode(text) }),
});

test("what a person types at fill, with every log on", async () => {
  const names = ours.map((_, i) => `s${i}`);
  const set = watched({ "v.yaml": manifest(external(names)) });
  const left = ours.map(({ value }) => value);
  const shell = {
    ask: async () => "y",
    readSecret: async () => ({ by: "terminal" as const, bytes: new TextEncoder().encode(left.shift()) }),
    terminal: { out: true, err: true, width: 80, unicode: false },
  };
  expect(await set.on("fill --verbose", shell)).toMatchObject({ exit: 0 });
  for (const [i, { value }] of ours.entries())
    expect((await somebody(set).getSecret(`s${i}`)).value).toBe(value);
});

describe.each(someOf(formats, 2))("in %s", (format) => {
  test("a .env on stdin, read well or not", async () => {
    const set = watched({ "v.yaml": manifest(external(["a", "b"])) });
    for (const { value } of ours)
      for (const text of [
        value,
        `${value}=1`,
        `a=1\n${value}`,
        `a="${value}`,
        `a=1\nb c=${value}`,
        `a=1\nA=${value}`,
        `${value}=`,
        `x=${value}`,
      ])
        expect((await set.on(`fill --yes --format ${format} --verbose`, piped(text))).exit).toEqual(
          expect.any(Number),
        );
    const { value = "" } = ours[1] ?? {};
    const line = `fill a b --yes --format ${format} --out filled.${format}`;
    expect(await set.on(line, piped(`a='${value}'\nb='${value}'\n`))).toMatchObject({ exit: 0 });
  });

  test("a version that is restored, or refused", async () => {
    const set = watched({ "v.yaml": manifest(external(["a"])) });
    const values = [...ours, ...theirs].map(({ value }) => value);
    for (const value of values) await somebody(set).setSecret("a", value);
    await set.on("apply --yes");
    const { objects } = JSON.parse((await set.on("history a --format json")).out);
    const versions: readonly string[] = objects[0].versions.map((one: { version: string }) => one.version);
    expect(await set.on(`history a --format ${format} --out h.${format}`)).toMatchObject({ exit: 0 });
    for (const version of [versions[1], versions.at(-1)]) {
      const line = `restore a --version ${version} --format ${format}`;
      expect(await set.on(`${line} --dry-run --out plan.${format}`)).toMatchObject({ exit: 0 });
      expect(await set.on(`${line} --yes --verbose --out done.${format}`)).toMatchObject({ exit: 0 });
      set.clock.forward(60_000);
    }
    await somebody(set).updateSecretProperties("a", versions[2] ?? "", { enabled: false });
    expect(await set.on(`restore a --version ${versions[2]} --yes --format ${format}`)).toMatchObject({
      exit: 1,
    });
  });
});
