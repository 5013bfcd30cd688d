// What is generated nobody knows beforehand: its values are read from the vault, and then looked for in all that was
// said.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formats, manifest, somebody, watched } from "./watch.ts";

const specs = {
  text: { length: 37, characters: ["lower", "upper", "digits", "symbols"] },
  alphabet: { length: 71, characters: "abcdefghkmnpqrstuvwxyz23456789" },
  uuid: { uuid: true },
  bytes: { bytes: 41 },
  ec: { ecPem: "P-256" },
};
const secrets = (more: object = {}) =>
  Object.fromEntries(
    Object.entries(specs).flatMap(([name, spec]) => {
      const value = { generate: { ...spec, ...more } };
      return [
        [name, { value }],
        [`${name}-base64`, { value: { base64: value } }],
      ];
    }),
  );

/** Any nine characters in a row of a value. */
const shows = (text: string, value: string): boolean =>
  Array.from({ length: value.length - 8 }, (_, at) => value.slice(at, at + 9)).some((piece) =>
    text.includes(piece),
  );
// The frame of a PEM and what every EC key begins with are no secret.
const secretPart = (value: string): string => value.replace(/-----[^-]+-----\n/g, "").slice(-60);

test("made, set by hand, made again: no value and no length is said in any format", async () => {
  const set = watched({ "v.yaml": manifest(secrets()) }, []);
  const said: string[] = [];
  const on = async (line: string, exit: number) => {
    const { out, err, ...called } = await set.on(line);
    said.push(out, err);
    expect(called).toMatchObject({ exit });
  };
  const values: string[] = [];
  const remember = async () => {
    for (const name of Object.keys(secrets())) values.push((await somebody(set).getSecret(name)).value ?? "");
  };
  for (const format of formats) {
    await on(`plan --all --settle all --format ${format}`, 0);
    await on(`apply --yes --all --format ${format}`, 0);
    await remember();
    await somebody(set).setSecret("text", values[0] ?? "");
    await on(`plan --all --settle all --format ${format}`, 0);
    writeFileSync(`${set.root}/v.yaml`, manifest(secrets({ epoch: format })));
  }
  set.vaults.fault({
    method: "PUT",
    at: "before",
    times: 99,
    does: { kind: "answer", status: 400, echo: true },
  });
  await on("apply --yes --all --format json", 5);
  const text = said.join("\n");
  expect(values.filter((value) => shows(text, secretPart(value)))).toEqual([]);
  expect(text).not.toMatch(/"(length|count)": ?[1-9]/);
  expect(text).not.toMatch(/\b(37|71|41)\b/);
});
