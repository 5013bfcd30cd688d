// Known values in a state of Terraform, wherever a state has values: none of them is said, in no format and in no file,
// nor where the state is broken. What .env files hold is watched in test/commands/import-env-file.test.ts.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stage } from "../commands/stage.ts";
import { assertNoCanary } from "./assert.ts";
import { canaries } from "./canaries.ts";
import { formats } from "./watch.ts";

const folder = join(import.meta.dirname, "../commands/terraform");
const samples = readdirSync(folder).filter((name) => /\.(json|tfstate)$/.test(name));

/** Every text of a sample that began with CANARY becomes one of our values; so does all that is no name. */
function withCanaries(name: string): string {
  let next = 0;
  const canary = () => canaries[next++ % canaries.length]?.value;
  return JSON.stringify(JSON.parse(readFileSync(join(folder, name), "utf8")), (key, value) =>
    typeof value === "string" &&
    (value.startsWith("CANARY") || /^(n|x|y|public_key_\w+|private|lineage)$/.test(key))
      ? canary()
      : value,
  );
}

async function watched(state: string, words: string) {
  const set = stage({ "s.json": state });
  const called = await set.on(words);
  assertNoCanary(called.out, `stdout of ${words}`);
  assertNoCanary(called.err, `stderr of ${words}`);
  const files = readdirSync(set.root, { recursive: true, encoding: "utf8" }).filter(
    (file) => !/^\.|s\.json/.test(file) && statSync(join(set.root, file)).isFile(),
  );
  for (const file of files) assertNoCanary(readFileSync(join(set.root, file), "utf8"), file);
  return { ...called, files };
}

test.each(
  samples.flatMap((name, i) => formats.slice(0, i === 0 ? 4 : 1).map((format) => [name, format] as const)),
)("of %s in %s", async (name, format) => {
  const state = withCanaries(name);
  for (const { value } of canaries.slice(0, 4)) expect(state).toContain(JSON.stringify(value).slice(1, -1));
  const { exit, files } = await watched(
    state,
    `import --from terraform s.json --owner us --all --format ${format}`,
  );
  expect(exit).toBe(0);
  expect(files).toContain("removed.tf");
});

const [first = ""] = samples;
test.each<[string, (state: string) => string]>([
  ["cut in the middle", (state) => state.slice(0, state.length / 2)],
  ["a value alone", () => canaries[0]?.value ?? ""],
  ["a text for each list", (state) => state.replace(/\[/g, `[${JSON.stringify(canaries[0]?.value)},`)],
  [
    "a value as each name",
    (state) => state.replace(/"name":"[^"]*"/g, `"name":${JSON.stringify(canaries[0]?.value)}`),
  ],
])("of a broken state: %s", async (_, change) => {
  await watched(change(withCanaries(first)), "import --from terraform s.json --owner us");
});
