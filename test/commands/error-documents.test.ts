// An error is a document, too: one, alone on stdout, in the format that was asked for, and without a value.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FileError } from "../../src/model/world.ts";
import { createWorld } from "../../src/world.ts";
import { tree } from "../files.ts";
import { call } from "./shell.ts";
import { stage } from "./stage.ts";

const planted = "PLANTED7f3a";
const config = (vaults: string) =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { ${vaults} }\n`;
const manifest = (vault: string, more = "") =>
  `apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: ${vault}\nsecrets:\n  a: { value: { literal: ${planted} }${more} }\n`;
const broken = {
  "keyvault-gitops.yaml": config("prod:"),
  "v.yaml": manifest("prod", `, contenType: ${planted}`),
};
const three = {
  "keyvault-gitops.yaml": config("aaa:, bbb:, ccc:"),
  "v.yaml": manifest("[aaa, bbb, ccc]"),
};

describe("a broken manifest is on stdout in every format but text", () => {
  const problem = "secrets.a.contenType: unknown property";
  test.each([
    ["json", `"code": "property-unknown"`],
    ["markdown", problem],
    ["html", `error: property-unknown (1)</span></summary>`],
    ["sarif", `"ruleId": "property-unknown"`],
  ])("%s", async (format, part) => {
    const { exit, out, err } = await stage(broken).on(`validate --format ${format}`, { codes: true });
    expect(exit).toBe(1);
    expect(out).toContain(part);
    expect(out).toContain(problem);
    expect(err).toContain(`${problem} [property-unknown]\n`);
    expect(out + err).not.toContain(planted);
  });

  test("text", async () => expect(await stage(broken).on("validate")).toMatchObject({ exit: 1, out: "" }));
});

test.each(["--format json --out o.json", "--out o.json --format=json"])(
  "with %s an error goes to stdout, and no file is written",
  async (options) => {
    const set = stage(broken);
    const { out } = await set.on(`plan ${options}`);
    expect(JSON.parse(out)).toMatchObject({ kind: "Error", exit: 1, errors: [{ code: "property-unknown" }] });
    expect(existsSync(join(set.root, "o.json"))).toBe(false);
  },
);

test("an error of the command line is a document, whatever else is wrong with the line", async () => {
  const { out } = await stage(broken).on("plan --nosuch --format json");
  expect(JSON.parse(out).errors).toEqual([
    expect.objectContaining({ code: "option-unknown", message: "There is no option --nosuch." }),
  ]);
});

test("where no vault can be read, one document and the text name each", async () => {
  const set = stage(three);
  set.vaults.configure("aaa", { missing: true });
  set.vaults.configure("bbb", { firewall: true });
  set.vaults.configure("ccc", { roles: {} });
  const { exit, out, err } = await set.on("plan --format json", { codes: true });
  expect(exit).toBe(1);
  expect(JSON.parse(out).errors).toMatchObject([
    { code: "vault-not-found", vault: "aaa" },
    { code: "vault-firewall", vault: "bbb" },
    { code: "vault-forbidden", vault: "ccc" },
  ]);
  expect(err.match(/^error: .*\[[a-z-]+\]$/gm)).toHaveLength(3);
});

test("where some vaults can be read, the document is the plan, and says the others' faults", async () => {
  const set = stage(three);
  set.vaults.configure("aaa", { missing: true });
  set.vaults.configure("bbb", { firewall: true });
  const { exit, out } = await set.on("plan --format json");
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    kind: "Plan",
    failed: [
      { vault: "aaa", fault: "vault not found" },
      { vault: "bbb", fault: "firewall" },
    ],
  });
});

test("an effect that failed has the code of its error", async () => {
  const set = stage({ "keyvault-gitops.yaml": config("prod:"), "v.yaml": manifest("prod") });
  set.vaults.fault({ method: "PUT", at: "before", does: { kind: "answer", status: 403 } });
  const { exit, out } = await set.on("apply --yes --format json");
  expect(exit).toBe(5);
  expect(JSON.parse(out).outcomes).toMatchObject([{ result: "failed", code: "vault-forbidden" }]);
});

test("an error under the embedded vault has its mark", async () => {
  const { out } = await stage(broken).on("plan --emulator=v.db --format json");
  expect(JSON.parse(out)).toMatchObject({ kind: "Error", emulator: true, emulatorFile: "v.db" });
});

test("an error that comes after a document is no second one", async () => {
  const { root } = tree({ ...broken, "v.yaml": manifest("prod") });
  const args = ["validate", "--config", `${root}/keyvault-gitops.yaml`, "--format", "json"];
  const { exit, out, err } = await call([...args, "--out", `${root}/o.json`], {
    createWorld: async (wish) => {
      const { world, close } = await createWorld(wish);
      const write = () => Promise.reject(new FileError("unwritable", "/o.json"));
      return { world: { ...world, files: { ...world.files, write } }, close };
    },
  });
  expect(exit).toBe(1);
  expect(JSON.parse(out).kind).toBe("Validation");
  expect(err).toContain("could not be written");
});
