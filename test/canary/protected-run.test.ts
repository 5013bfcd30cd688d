// Runs that open values and hold the fingerprint's key: copies, what is found in values, and the key itself.
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { stage } from "../commands/stage.ts";
import { canaries, ours, theirs } from "./canaries.ts";
import { config, formats, manifest, somebody, watched } from "./watch.ts";

const values = canaries.map(({ value }) => value);
const json = (data: object) => JSON.stringify({ apiVersion: "keyvault-gitops/v1", ...data }, null, 1);

describe("copies of secrets", () => {
  const secrets = Object.fromEntries(
    values.flatMap((_, i) => [
      [`c${i}`, { value: { secret: { name: `s${i}` } } }],
      [`far${i}`, { value: { secret: { vault: "shared", name: `s${i}` } } }],
      [
        `part${i}`,
        { value: { template: "{{ a | odbc }}", with: { a: { json: [{ secret: { name: `s${i}` } }] } } } },
      ],
    ]),
  );
  const vaults = { prod: { sources: { copyFrom: ["shared"] } }, shared: null };
  const whole = json({ kind: "Config", owner: "us", manifests: ["v.yaml"], vaults });

  /** Both vaults hold every canary. */
  async function held() {
    const set = watched({ "keyvault-gitops.yaml": whole, "v.yaml": manifest(secrets) }, []);
    for (const [i, value] of values.entries())
      for (const vault of ["prod", "shared"]) set.vaults.seed(vault, { name: `s${i}`, value });
    return set;
  }

  test.each(formats)("read, written, changed and compared: %s", async (format) => {
    const set = await held();
    expect(await set.on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 0 });
    expect((await somebody(set).getSecret("far0")).value).toBe(values[0]);
    for (const i of values.keys()) await somebody(set).setSecret(`s${i}`, values.at(-1 - i) ?? "");
    expect(await set.on(`plan --all --settle all --format ${format}`)).toMatchObject({ exit: 0 });
    expect(await set.on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 0 });
    expect(set.writes().length).toBeGreaterThan(Object.keys(secrets).length);
  });

  test.each<[string, (set: Awaited<ReturnType<typeof held>>) => unknown]>([
    [
      "forbidden",
      ({ vaults }) => {
        const body = { error: { code: "Forbidden", message: values.join(" ") } };
        const does = { kind: "answer", status: 403, body } as const;
        vaults.fault({ path: "^/secrets/s\\d+/?$", at: "before", times: 99, does });
      },
    ],
    ["disabled", (set) => somebody(set).updateSecretProperties("s0", "", { enabled: false })],
    ["missing", (set) => somebody(set).beginDeleteSecret("s0")],
  ])("%s", async (_, spoil) => {
    const set = await held();
    await spoil(set);
    for (const format of formats)
      expect(await set.on(`apply --yes --all --format ${format}`)).toMatchObject({ exit: 1 });
    expect(set.writes().filter((write) => write.startsWith("PUT"))).toEqual([]);
  });

  test("a vault that echoes what it is sent", async () => {
    const set = await held();
    const does = { kind: "answer", status: 400, echo: true } as const;
    set.vaults.fault({ method: "PUT", at: "before", times: 99, does });
    expect(await set.on("apply --yes --all --format json")).toMatchObject({ exit: 5 });
  });
});

describe("what is found in values", () => {
  const base64 = (value: string) => Buffer.from(`user:${value}`).toString("base64");
  const files = Object.fromEntries(
    values.flatMap((value, i) => [
      [`plain/${i}`, `before ${value} behind`],
      [`base64/${i}`, base64(value)],
    ]),
  );
  const secrets = Object.fromEntries(
    values.flatMap((_, i) => [
      [`a${i}`, { value: { env: `KV_A${i}` } }],
      [`b${i}`, { value: { env: `KV_B${i}` } }],
      [`part${i}`, { value: { json: { is: { base64: { env: `KV_A${i}` } } } } }],
    ]),
  );
  /** Those of 20 characters and more. */
  const long = values.flatMap((value, i) => (value.length < 20 ? [] : [i]));

  test.each(formats)("it is told by names alone: %s", async (format) => {
    const set = watched({ "v.yaml": manifest(secrets), ...files }, []);
    for (const [i, value] of values.entries()) set.env.set(`KV_A${i}`, value).set(`KV_B${i}`, value);
    for (const line of ["apply --yes --all", "plan --all --settle all", "apply --yes --all --out told"]) {
      const { out, exit } = await set.on(`${line} --format ${format}`);
      expect(exit).toBe(0);
      if (line.includes("--out")) continue;
      const told = long.filter((i) => out.includes(`plain/${i}`) && out.includes(`base64/${i}`));
      expect(told).toEqual(format === "markdown" ? [] : long);
      expect(out.includes("same value")).toBe(format !== "markdown");
    }
  });
});

test("what is made of texts, programs, copies and generated values, in every plan", async () => {
  const [canary = "", program = ""] = values;
  const say = [process.execPath, "-e", "process.stdout.write(process.argv[1])", program];
  const parts = (epoch: number) => ({
    text: { literal: canary, public: true },
    said: { exec: say, revision: epoch },
    made: { generate: { length: 43, epoch } },
    taken: { secret: { name: "theirs" } },
  });
  const placed = "{{ text | url }} {{ said | json }} {{ made | raw }} {{ taken | base64 }}";
  const secrets = (epoch: number) =>
    manifest({
      whole: { value: { template: placed, with: parts(epoch) } },
      inner: { value: { json: { [`of-${epoch}`]: { template: placed, with: parts(epoch) } } } },
      said: { value: { exec: say } },
    });
  const set = watched(
    { "keyvault-gitops.yaml": config({ sources: { exec: [say] } }), "v.yaml": secrets(1) },
    [],
  );
  set.vaults.seed("prod", { name: "theirs", value: theirs[0]?.value ?? "" });
  for (const [i, format] of formats.entries()) {
    writeFileSync(`${set.root}/v.yaml`, secrets(i));
    for (const line of ["plan --all --settle all", "apply --yes --all", "plan --all --settle all"]) {
      const { out, exit } = await set.on(`${line} --format ${format}`);
      expect(exit).toBe(0);
      expect(out).not.toMatch(/\b43\b/);
    }
    expect((await somebody(set).getSecret("said")).value).toBe(program);
  }
});

/** Any nine characters in a row of it, in whatever case. */
const shows = (said: string, text: string): boolean => {
  const folded = said.toLowerCase();
  return Array.from({ length: text.length - 8 }, (_, at) => text.slice(at, at + 9).toLowerCase()).some(
    (piece) => folded.includes(piece),
  );
};

describe("the fingerprint's key", () => {
  const bytes = randomBytes(48);
  const { kid } = makeFingerprint(bytes);
  const written = [bytes.toString("base64"), bytes.toString("base64url"), bytes.toString("hex")];
  const keyed = (of: string, before?: string) =>
    json({
      kind: "Config",
      owner: "us",
      manifests: ["v.yaml"],
      fingerprint: { key: { env: "ROOT" }, kid: of, ...(before && { previous: { env: before } }) },
      vaults: { prod: null },
    });
  const [canary = ""] = ours.map(({ value }) => value);

  test.each<[string, string, string, number, number]>([
    ["the one that the config names", keyed(kid), written[0] ?? "", 0, 0],
    ["another", keyed("AAAAAAAA"), written[0] ?? "", 1, 1],
    ["in base64url", keyed(kid), written[1] ?? "", 0, 0],
    ["not base64", keyed(kid), `${written[0]} ${canary}`, 1, 1],
    ["too short", keyed(kid), (written[0] ?? "").slice(0, 32), 1, 1],
    ["missing", keyed(kid), "", 0, 1],
    ["the one before is not base64", keyed(kid, "BEFORE"), written[0] ?? "", 1, 1],
  ])("%s", async (_, config, root, planned, applied) => {
    const set = stage({
      "keyvault-gitops.yaml": config,
      "v.yaml": manifest({ a: { value: { env: "KV_A" } } }),
    });
    set.env.set("KV_A", canary).set("ROOT", root).set("BEFORE", `${written[0]}!`);
    const said: string[] = [];
    const on = async (line: string, exit: number) => {
      const { out, err, ...called } = await set.on(line);
      said.push(out, err);
      expect(called).toMatchObject({ exit });
    };
    for (const format of formats) {
      await on(`plan --all --settle all --format ${format}`, planned);
      await on(`apply --yes --all --format ${format}`, applied);
      await on(`plan --all --settle all --format ${format}`, planned);
    }
    const text = said.join("\n");
    expect([...written, canary].filter((one) => shows(text, one))).toEqual([]);
  });

  test("a manifest that names it as a value", async () => {
    const set = stage({
      "keyvault-gitops.yaml": keyed(kid),
      "v.yaml": manifest({ a: { value: { env: "ROOT" } } }),
    });
    set.env.set("ROOT", written[0] ?? "");
    const { out, err, exit } = await set.on("apply --yes");
    expect([exit, written.filter((one) => shows(out + err, one))]).toEqual([1, []]);
  });
});
