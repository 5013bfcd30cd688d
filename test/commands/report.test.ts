// `report` without a sub-command: what all vaults hold, in every format, and as a page that plan and drift have, too.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { reportEstate } from "../../bench/report-estate.ts";
import plan from "../../schemas/plan.v1.schema.json" with { type: "json" };
import { stage } from "./stage.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schemas/report.v1.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: true, strictTypes: false });
ajv.addSchema(plan, "plan.v1.schema.json");
const fits = ajv.compile(schema);

const config =
  "apiVersion: keyvault-gitops/v1\nkind: Config\nowner: us\nmanifests: [v.yaml]\nvaults: { prod: }\n";
const manifest =
  "apiVersion: keyvault-gitops/v1\nkind: Vault\nvault: prod\nsecrets:\n  greeting: { value: { literal: hunter2-in-git, public: true } }\n";
const set = () => {
  const made = stage({ "keyvault-gitops.yaml": config, "v.yaml": manifest }, { git: false });
  made.vaults.seed("prod", { name: "unmanaged-one", value: "hunter2-in-the-vault" });
  return made;
};

test.each(["text", "markdown", "html", "json"])("%s: counts, names, and no value", async (format) => {
  const s = set();
  const { exit, out } = await s.on(`report --format ${format}`);
  expect(exit).toBe(0);
  expect(out).toContain("greeting");
  if (format !== "json")
    expect(out).toContain("1 vault, 2 objects: 1 differ from git, 1 missing, 1 unmanaged.");
  expect(out).not.toContain("hunter2");
  expect(s.writes()).toEqual([]);
  expect(s.vaults.log.filter(({ path }) => /^\/secrets\/[^?]/.test(path))).toEqual([]);
});

test("JSON is one document with what the page shows", async () => {
  const { out } = await set().on("report --format json");
  const document = JSON.parse(out);
  expect(fits(document) ? [] : fits.errors).toEqual([]);
  expect(document).toMatchObject({
    kind: "Report",
    summary: { create: 1 },
    overview: {
      owners: ["us"],
      objects: [
        { id: { name: "greeting" }, state: "missing", declared: true },
        { id: { name: "unmanaged-one" }, state: "enabled", ownership: "unowned", declared: false },
      ],
    },
  });
});

test("the schema knows all that an estate holds, and nothing else", async () => {
  const document = await reportEstate({ vaults: 1, objects: 150 });
  const objects = document.overview?.objects ?? [];
  expect(new Set(objects.flatMap((one) => Object.keys(one)))).toEqual(
    new Set(Object.keys(schema.definitions.object.properties)),
  );
  expect(fits(document) ? [] : fits.errors).toEqual([]);
  const [first] = objects;
  for (const more of [{ value: "x" }, { versions: { ...first?.versions, length: 1 } }])
    expect(fits({ ...document, overview: { ...document.overview, objects: [{ ...first, ...more }] } })).toBe(
      false,
    );
});

test.each(["report", "plan", "drift"])(
  "the page of %s says when, of which commit and by which version",
  async (command) => {
    const s = set();
    const commit = "0123456789abcdef0123456789abcdef01234567";
    await s.on(`${command} --out page.html --out other.txt`, {
      checkedOut: async () => commit,
      version: () => "keyvault-gitops 1.2.3",
    });
    const page = readFileSync(`${s.root}/page.html`, "utf8");
    for (const part of [
      "2026-01-01 00:",
      "0123456789ab</code>",
      "<dd>1.2.3</dd>",
      "<dd>us</dd>",
      "<dd>Azure</dd>",
      'id="matrix"',
    ])
      expect(page).toContain(part);
    expect(page).not.toContain("hunter2");
  },
);

test("a vault that cannot be read ends it with 1, and is on the page", async () => {
  const s = stage(
    { "keyvault-gitops.yaml": config.replace("prod:", "prod:, test:"), "v.yaml": manifest },
    { git: false },
  );
  s.vaults.fault({ vault: "test", at: "before", times: 999, does: { kind: "answer", status: 500 } });
  const { exit, out } = await s.on("report --format html");
  expect(exit).toBe(1);
  expect(out).toMatch(/<strong>could not be read/);
});
