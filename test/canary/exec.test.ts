// Programs that say values wherever they can, and fail in every way: nothing of it is shown, nor their arguments.
import { expect, test } from "vitest";
import { canaries } from "./canaries.ts";
import { config, formats, manifest, watched } from "./watch.ts";

/** Says its argument everywhere, as the value and as an error, and ends as it is told. */
const program = `
const [, value] = process.argv;
const how = process.env.KV_HOW;
process.stderr.write(value);
if (how === "empty") process.exit(0);
process.stdout.write(how === "too large" ? value.repeat(9999) : value);
if (how === "failed") process.exitCode = 1;
if (how === "thrown") throw new Error(value);
if (how === "killed") process.kill(process.pid, "SIGKILL");
if (how === "timeout") setInterval(() => {}, 1000);
if (how === "no text") process.stdout.write(Buffer.of(0xff));
`;

const values = canaries.filter(({ name }) => name === "quotes" || name === "live");
const secrets = Object.fromEntries(
  values.flatMap(({ value }, i) => {
    const exec = { exec: [process.execPath, "-e", program, value] };
    return [
      [`s${i}`, { value: exec }],
      [`s${i}-part`, { value: { template: "{{ a | odbc }}", with: { a: exec } } }],
    ];
  }),
);
const exec = values.map(({ value }) => ({
  argv: [process.execPath, "-e", program, value],
  env: ["KV_HOW"],
  timeout: "PT2S",
}));
const set = () =>
  watched({ "keyvault-gitops.yaml": config({ sources: { exec } }), "v.yaml": manifest(secrets) }, []);

test("a value that a program writes", async () => {
  const { on, writes } = set();
  for (const format of formats) {
    expect(await on(`plan --all --settle all --format ${format}`)).toMatchObject({ exit: 0 });
    expect(await on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 0 });
  }
  expect(writes()).toHaveLength(Object.keys(secrets).length);
});

test.each(["empty", "too large", "failed", "thrown", "killed", "timeout", "no text"])("%s", async (how) => {
  const { on, env, writes } = set();
  env.set("KV_HOW", how);
  const format = how === "failed" ? "json" : "markdown";
  const { exit, err } = await on(`apply --yes --all --format ${format}`);
  expect({ exit, problems: err.match(/^error: .*/m)?.[0] }).toEqual({
    exit: 1,
    problems: "error: 4 problems.",
  });
  expect(writes()).toEqual([]);
});

test("a failing program in the second pass", async () => {
  const { on, env } = set();
  await on("apply --yes");
  env.set("KV_HOW", "failed");
  for (const format of formats)
    expect(await on(`plan --all --settle all --format ${format}`)).toMatchObject({ exit: 0 });
});

test("a program that is not there, and one that the config does not list", async () => {
  const argv = (name: string) => [name, ...values.map(({ value }) => value)];
  const { on } = watched(
    {
      "keyvault-gitops.yaml": config({ sources: { exec: [argv("no-such-program")] } }),
      "v.yaml": manifest({ a: { value: { exec: argv("no-such-program") } } }),
      "w.yaml": manifest({ a: { value: { exec: argv("op") } } }),
    },
    [],
  );
  expect(await on("apply --yes")).toMatchObject({ exit: 1, out: "" });
  expect(await on("plan w.yaml")).toMatchObject({ exit: 1, out: "" });
});
