// What a rotation makes nobody knows beforehand: its values are read from the vault, and then looked for in all that
// was said; and what somebody planted where a rotation looks is never said either.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { RotateDocument } from "../../src/model/document.ts";
import { reporters } from "../report/reporters.ts";
import { database, published, rotateOn, rotating } from "../rotate/build.ts";
import { assertNoCanary } from "./assert.ts";
import { ours } from "./canaries.ts";
import { formats, manifest, somebody, watched } from "./watch.ts";

const day = 86_400_000;

/** Any nine characters in a row of a value. */
const shows = (text: string, value: string): boolean =>
  Array.from({ length: value.length - 8 }, (_, at) => value.slice(at, at + 9)).some((piece) =>
    text.includes(piece),
  );

test("made, due, refused, failed by a service that echoes: no value is said in any format", async () => {
  const config = JSON.stringify({
    apiVersion: "keyvault-gitops/v1",
    kind: "Config",
    owner: "us",
    manifests: ["v.yaml"],
    targets: { token: { generate: { length: 37 } } },
    vaults: { prod: { targets: ["token"] } },
  });
  const rotation = { every: "P30D", target: "token", template: "Bearer {{ password | raw }}" };
  const secrets = manifest({ a: { rotation }, b: { rotation } });
  const set = watched({ "keyvault-gitops.yaml": config, "v.yaml": secrets }, []);
  const said: string[] = [];
  const values: string[] = [];
  const on = async (line: string, exit: number) => {
    const { out, err, ...called } = await set.on(line);
    said.push(out, err);
    expect(called).toMatchObject({ exit });
  };
  for (const format of formats) {
    await on(`rotate --dry-run --all --format ${format}`, 0);
    await on(`rotate --all --format ${format}`, 0);
    for (const name of ["a", "b"]) values.push((await somebody(set).getSecret(name)).value ?? "");
    await on(`plan --all --format ${format}`, 0);
    set.clock.forward(31 * day);
  }
  const echo = { kind: "answer", status: 400, echo: true } as const;
  set.vaults.fault({ method: "PUT", at: "before", times: 99, does: echo });
  await on("rotate --all", 5);
  set.vaults.clearFaults();
  for (const { value } of ours) {
    await somebody(set).setSecret("a--pending", value, { tags: { "kvg-owner": "us" } });
    await on("rotate --all --format json", 3);
  }
  writeFileSync(
    `${set.root}/v.yaml`,
    manifest({ a: { rotation: { ...rotation, template: ours[0]?.value } } }),
  );
  await on("rotate", 1);
  const text = said.join("\n");
  expect(values).toHaveLength(8);
  expect(values.filter((value) => shows(text, value.replace("Bearer ", "")))).toEqual([]);
  for (const words of said) assertNoCanary(words, "what rotate said");
});

test("what a target is given and what is pending is in no document", async () => {
  const set = rotating(["app"]);
  const documents: RotateDocument[] = [];
  const passwords: string[] = [];
  for (const deaf of [true, false, true]) {
    documents.push(await rotateOn(set, database(["app"], { deaf })));
    if (!deaf) passwords.push((await published(set)).password);
    set.clock.forward(31 * day);
  }
  const pending = (await set.client().getSecret("a--pending")).value ?? "";
  passwords.push(JSON.parse(pending).password);
  const style = {
    width: 200,
    colour: false,
    unicode: true,
    all: true,
    unmanaged: true,
    options: "flags",
  } as const;
  const text = documents.flatMap((one) => formats.map((format) => reporters[format](one, style))).join("\n");
  expect(passwords.filter((password) => shows(text, password))).toEqual([]);
  expect(documents.flatMap(({ entries }) => entries.map(({ result }) => result))).toEqual([
    "failed",
    "rotated",
    "failed",
  ]);
});
