// examples/keys as it stands, moved into a managed HSM the way a person does it: by what the messages say.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const folder = resolve(import.meta.dirname, "../../examples/keys");
const example = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);

const [config, demo] = ["keyvault-gitops.yaml", "vaults/keys-demo.yaml"];
const moved = {
  ...example,
  [config]: `${example[config]}`.replace(
    /^ {2}keys-demo:.*$/m,
    "  keys-demo: { url: https://keys-demo.managedhsm.azure.net }",
  ),
};

test("validate says what is to be changed for it", async () => {
  const { exit, err } = await stage(moved).on("validate");
  const said = [...err.matchAll(/(?:say keyType: \S+|Notify is none of a managed HSM's actions)/g)];
  expect([exit, said.map(([words]) => words).toSorted()]).toEqual([
    1,
    [
      ...Array(2).fill("Notify is none of a managed HSM's actions"),
      ...Array(4).fill("say keyType: EC-HSM"),
      ...Array(2).fill("say keyType: RSA-HSM"),
    ],
  ]);
});

test("with that changed: plan, apply, plan clean, no Notify on the wire, and a rotation", async () => {
  const changed = `${moved[demo]}`
    .replace(/keyType: (RSA|EC)$/gm, "keyType: $1-HSM")
    .replace(/keyType: EC,/g, "keyType: EC-HSM,")
    .replace(/^ *- \{ action: Notify.*\n/gm, "")
    .replace("[{ action: Notify, timeBeforeExpiry: P30D }]", "[]")
    // A managed HSM rotates no key without a policy.
    .replace("rotate: 1", "rotate: 1\n    rotationPolicy: { expiresIn: P1Y }");
  const set = stage({ ...moved, [demo]: changed });
  const sent: string[] = [];
  const transport = (through: HttpClient): HttpClient => ({
    sendRequest: (request) => {
      sent.push(`${request.method} ${new URL(request.url).host} ${request.body ?? ""}`);
      return through.sendRequest(request);
    },
  });
  const on = (line: string) => set.on(line, { transport });
  expect(await on("validate")).toMatchObject({ exit: 0, err: "" });
  expect(await on("plan --exit-code")).toMatchObject({ exit: 2 });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
  expect(await on("drift")).toMatchObject({ exit: 0 });
  const policies = sent.filter((request) => request.includes("lifetimeActions"));
  expect(policies).toHaveLength(
    `${moved[demo]}${example["vaults/keys-demo-hsm.yaml"]}`.split("rotationPolicy:").length,
  );
  writeFileSync(join(set.root, demo), changed.replace("rotate: 1", "rotate: 2"));
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  expect(await on("plan --exit-code")).toMatchObject({ exit: 0 });
  expect(sent.filter((request) => request.includes("Notify"))).toEqual([]);
  expect(sent.filter((request) => request.includes(".vault.azure.net"))).toEqual([]);
});
