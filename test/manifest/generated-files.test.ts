// What is generated from the schemas is what they say today, and needs nobody at run time.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generated } from "../../scripts/schemas.ts";
import { tree } from "../files.ts";

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(Object.entries(generated))("%s is fresh: else npm run schemas", async (path, make) => {
  expect((await make()) === text(path)).toBe(true);
});

test("the validators work in an empty folder, where there is no ajv", async () => {
  const { root } = tree({ "validators.mjs": text("src/manifest/validators.js") });
  const { Vault, Config } = await import(`${root}/validators.mjs`);
  const manifest = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault: "shop" };
  const key = { keyType: "RSA", keyOps: ["sign", "sign"], expiresIn: "" };
  expect(Vault({ ...manifest, secrets: { a: { value: "external", contentType: "plain" } } })).toBe(true);
  expect(Vault({ ...manifest, secrets: { a: { value: "external", contentType: "" } }, keys: { key } })).toBe(
    false,
  );
  expect(Config(manifest)).toBe(false);
});
