// Private keys through every command that opens or sends them: none says any part of them, whatever happens.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { ec, jwk, pem } from "../material.ts";
import { type Canary, known, members, ours, privateKeys } from "./canaries.ts";
import { config, formats, keyManifest, keySomebody, manifest, watched } from "./watch.ts";

const forms = Object.entries(privateKeys).flatMap(([name, key]) => [
  [`${name}-pem`, pem(key)] as const,
  [`${name}-sec1`, pem(key, name === "ec" ? "sec1" : "pkcs1")] as const,
  [`${name}-jwk`, jwk(key)] as const,
]);
const [ecPem, ecJwk, rsaPem, rsaJwk] = [
  pem(privateKeys.ec),
  jwk(privateKeys.ec),
  pem(privateKeys.rsa),
  jwk(privateKeys.rsa),
];
const variable = (name: string) => `KV_${name.replaceAll("-", "_").toUpperCase()}`;
const through = (more: object = {}) =>
  Object.fromEntries(
    forms.flatMap(([name]) => [
      [`${name}-env`, { material: { env: variable(name) }, ...more }],
      [`${name}-file`, { material: { file: `keys/${name}`, revision: 1 }, ...more }],
    ]),
  );

/** A vault that is to hold each key in each form, from the environment and from a file. */
function keyed(keys: object = through(), contents: Record<string, string> = {}) {
  const files = Object.fromEntries(forms.map(([name, text]) => [`keys/${name}`, text]));
  const set = watched({ "v.yaml": keyManifest(keys), ...files, ...contents }, []);
  for (const [name, text] of forms) set.env.set(variable(name), text);
  const client = () => keySomebody(set);
  const declare = (declared: object) => writeFileSync(`${set.root}/v.yaml`, keyManifest(declared));
  return { ...set, client, declare };
}

test("validate, plan, apply and plan again, in every format", async () => {
  const { on, env } = keyed();
  for (const format of formats) {
    expect(await on(`validate --all --format ${format}`)).toMatchObject({ exit: 0 });
    expect(await on(`plan --exit-code --all --format ${format}`)).toMatchObject({ exit: 2 });
  }
  expect(await on("apply --yes --all --format json --out applied.json")).toMatchObject({ exit: 0 });
  for (const format of formats)
    expect(await on(`plan --all --settle all --format ${format} --out p.${format}`)).toMatchObject({
      exit: 0,
    });
  for (const [name] of forms) env.set(variable(name), pem(ec()));
  for (const format of formats)
    for (const line of ["plan --exit-code --settle auto", "apply --yes"])
      expect((await on(`${line} --all --format ${format}`)).exit).toBeGreaterThan(1);
});

test("adopting what is equal, what is another, and what is of another type", async () => {
  const { on, vaults, declare } = keyed({});
  for (const [name] of forms)
    for (const from of ["env", "file"]) {
      const material = name.startsWith("ec") === (from === "env") ? JSON.parse(ecJwk) : undefined;
      vaults.seed("prod", { kind: "key", name: `${name}-${from}`, ...(material && { material }) });
    }
  declare({ ...through(), "ec-pem-env": { keyType: "RSA" } });
  for (const format of formats)
    for (const line of ["plan --settle auto", "apply --yes"])
      expect((await on(`${line} --all --unmanaged --format ${format}`)).exit).toBe(3);
  declare(through({ adopt: "overwrite" }));
  expect(await on("apply --yes --all --max-destroy 99")).toMatchObject({ exit: 0 });
});

test("rotated behind our back, refused, brought back, disabled, deleted and purged", async () => {
  const { on, client, declare, clock } = keyed(through(), {
    "keyvault-gitops.yaml": config({ prune: "delete" }),
  });
  await on("apply --yes");
  for (const [name] of forms) await client().rotateKey(`${name}-file`);
  for (const line of ["plan --settle all", "apply --yes"])
    for (const format of formats) await on(`${line} --all --format ${format}`);
  declare(through({ allowNewVersion: true }));
  expect(await on("apply --yes --all")).toMatchObject({ exit: 0 });
  const gone = { "ec-pem-env": { state: "absent", purge: true }, "rsa-jwk-file": through()["rsa-jwk-file"] };
  declare(gone);
  const line = "apply --yes --all --allow-purge --max-destroy 99";
  for (const format of formats) expect(await on(`${line} --format ${format}`)).toMatchObject({ exit: 0 });
  clock.forward(8 * 86_400_000);
  expect(await on(line)).toMatchObject({ exit: 0 });
});

test("prune and recover of a secret whose value stands in the vault only", async () => {
  const secret = { value: { env: "KV_EC_PEM" } };
  const { on, root } = keyed({}, { "keyvault-gitops.yaml": config({ prune: "disable" }) });
  const set = (secrets: object) => writeFileSync(`${root}/v.yaml`, manifest(secrets));
  set({ a: secret, b: secret });
  await on("apply --yes");
  set({ b: secret });
  expect(await on("apply --yes --all")).toMatchObject({ exit: 0 });
  set({ a: secret, b: secret });
  expect(await on("apply --yes --all")).toMatchObject({ exit: 0 });
});

const spoilt = (text: string) => JSON.parse(text) as Record<string, string>;
const other = () => jwk(ec());
test.each<[string, string]>([
  ["a PEM that is cut off", rsaPem.slice(0, 900)],
  ["a PEM without its end", ecPem.replace(/-----END.*\n/, "")],
  ["a PEM with another end", ecPem.replace("END PRIVATE", "END PUBLIC")],
  ["a PEM with a strange character", ecPem.replace(/\n(.)/, "\n!$1")],
  ["a PEM whose body is another", ecPem.replaceAll("PRIVATE KEY", "RSA PRIVATE KEY")],
  ["a PEM that says it is encrypted", rsaPem.replaceAll("PRIVATE KEY", "ENCRYPTED PRIVATE KEY")],
  ["a PEM of something else", rsaPem.replaceAll("PRIVATE KEY", "CERTIFICATE")],
  ["two PEMs", ecPem + rsaPem],
  ["a PEM's body alone", ecPem.replace(/-----.*-----\n/g, "")],
  ["a PEM in base64", Buffer.from(ecPem).toString("base64")],
  ["a PEM in JSON", JSON.stringify(ecPem)],
  ["a JWK that is cut off", rsaJwk.slice(0, -9)],
  ["a JWK with a comma too much", rsaJwk.replace("}", ",}")],
  ["a JWK in JSON", JSON.stringify(rsaJwk)],
  ["a set of JWKs", JSON.stringify({ keys: [spoilt(ecJwk)] })],
  ["a JWK of no type", JSON.stringify({ ...spoilt(ecJwk), kty: spoilt(ecJwk).d })],
  ["a JWK of another curve", JSON.stringify({ ...spoilt(ecJwk), crv: spoilt(ecJwk).d })],
  ["a JWK with another's public part", JSON.stringify({ ...spoilt(other()), d: spoilt(ecJwk).d })],
  ["a symmetric JWK", JSON.stringify({ kty: "oct", k: spoilt(ecJwk).d })],
  ...members
    .slice(1)
    .map((member): [string, string] => [
      `a JWK without ${member}`,
      JSON.stringify({ ...spoilt(rsaJwk), [member]: undefined }),
    ]),
  ["a number in hex", Buffer.from(String(spoilt(ecJwk).d), "base64url").toString("hex")],
])("%s is no material, and not said", async (_, text) => {
  const pfx = { env: "KV_A" };
  const keys = {
    a: { material: { env: "KV_A" } },
    b: { material: { file: "b" } },
    c: { material: { pfx, password: pfx } },
  };
  const { on, env, root, writes } = keyed(keys, { b: text });
  env.set("KV_A", text);
  expect(await on("plan --settle auto --all")).toMatchObject({ exit: 0 });
  expect(await on("apply --yes --all")).toMatchObject({ exit: 1, out: "" });
  writeFileSync(`${root}/v.yaml`, text);
  expect(await on("validate")).toMatchObject({ exit: 1, out: "" });
  expect(writes()).toEqual([]);
});

test("a PFX and its password are not said, whether or not they fit each other", async () => {
  const canaryOf = (name: string) => ours.find((canary) => canary.name === name)?.value ?? "";
  const [password, another] = [canaryOf("percent"), canaryOf("unicode")];
  const made = execFileSync("openssl", ["pkcs12", "-export", "-nocerts", "-passout", "env:PASSWORD"], {
    input: ecPem,
    env: { ...process.env, PASSWORD: password },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const material = { pfx: { file: "b" }, password: { env: "KV_A" } };
  const { on, env } = keyed({ a: { material } }, { b: made.toString("base64") });
  env.set("KV_A", another);
  expect(await on("plan --settle auto --all")).toMatchObject({ exit: 0 });
  expect(await on("apply --yes --all")).toMatchObject({ exit: 1, out: "" });
  env.set("KV_A", password);
  expect(await on("apply --yes --all")).toMatchObject({ exit: 0 });
  expect(await on("plan --settle all --all")).toMatchObject({ exit: 0 });
  expect(await on("explain a")).toMatchObject({ exit: 0 });
});

const requests = [
  ["list", "GET", "^/keys$"],
  ["list deleted", "GET", "^/deletedkeys$"],
  ["list versions", "GET", "^/keys/[^/]+/versions$"],
  ["get", "GET", "^/keys/[^/]+/$"],
  ["get a policy", "GET", "/rotationpolicy$"],
  ["import", "PUT", "^/keys/[^/]+$"],
  ["create", "POST", "/create$"],
  ["set a policy", "PUT", "/rotationpolicy$"],
  ["update", "PATCH", "^/keys/"],
  ["rotate", "POST", "/rotate$"],
  ["delete", "DELETE", "^/keys/"],
  ["recover", "POST", "/recover$"],
] as const;

const saying = (says: string) => ({ error: { code: says, message: says, innererror: { code: says } } });

/** A success in no shape, and a key whose every member is a private one. */
const odd = (says: string): readonly string[] => [
  `<html>${says}</html>`,
  JSON.stringify({ key: { kid: says, kty: says, crv: says, d: says, key_ops: [says] }, attributes: says }),
  JSON.stringify({ value: [{ kid: says, attributes: { created: says } }], nextLink: says }),
];

const instead =
  (method: string, path: RegExp, status: number, bodyAsText: string) =>
  (through: HttpClient): HttpClient => ({
    sendRequest: async (request) => {
      const hit = request.method === method && path.test(new URL(request.url).pathname);
      if (!hit || !request.headers.has("authorization")) return through.sendRequest(request);
      return {
        request,
        status,
        bodyAsText,
        headers: createHttpHeaders({ "content-type": "application/json" }),
      };
    },
  });

test.each(requests)("a server that answers a %s with what it was sent", async (_, method, path) => {
  const policy = { rotationPolicy: { expiresIn: "P90D" } };
  const { on, vaults, declare, client } = keyed({
    turned: { keyType: "EC", rotate: 1 },
    tagged: { material: { env: "KV_EC_PEM" } },
    gone: { keyType: "EC" },
    back: { keyType: "EC" },
  });
  expect(await on("apply --yes")).toMatchObject({ exit: 0 });
  await client().beginDeleteKey("back");
  vaults.seed("prod", { kind: "key", name: "foreign" });
  declare({
    turned: { keyType: "EC", rotate: 2 },
    tagged: { material: { env: "KV_EC_PEM" }, tags: { team: "shop" }, ...policy },
    gone: { state: "absent" },
    back: { keyType: "EC", ...policy },
    foreign: { material: { file: "keys/ec-jwk" } },
    imported: { material: { env: "KV_RSA_JWK" } },
    created: { keyType: "EC" },
  });
  const line = "apply --yes --all --unmanaged --max-destroy 99";
  const says = known.find(({ name }: Canary) => name === "ec's d of a JWK")?.value ?? "";
  for (const status of [400, 403, 409, 429, 500])
    for (const does of [
      { kind: "answer", status, echo: true },
      { kind: "answer", status, body: saying(says) },
    ] as const) {
      vaults.clearFaults();
      vaults.fault({ method, path, at: "before", times: 999, does });
      await on(line);
      const struck = vaults.log.some((entry) => entry.method === method && entry.status === status);
      expect(struck).toBe(true);
    }
  vaults.clearFaults();
  for (const body of odd(says)) {
    const transport = instead(method, new RegExp(path), 200, body);
    expect((await on(line, { transport })).exit).toBeGreaterThan(0);
  }
});
