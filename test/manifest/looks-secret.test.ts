// Which texts look like secrets, and which do not. The secrets are made up, and put together so that no scanner finds
// one here.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findSecretLooks } from "../../src/manifest/meaning/looks-secret.ts";
import { azureShapes } from "./azure-shapes.ts";
import { meant, secret, wrong } from "./loading.ts";

/** Fixed texts that are as random as any, of these characters and about this length. */
const random = (seed: number, length = 32) =>
  createHash("sha512").update(`${seed}`).digest("base64").replace(/[+/=]/g, "").slice(0, length);
const some = random(0, 40);
const hex = createHash("sha256").update("").digest("hex");

test.each([
  ["a key in PEM", "-----BEGIN PRIVATE KEY-----\nMII"],
  ["a key in PEM", "-----BEGIN RSA PRIVATE KEY-----"],
  ["a key in PEM", "-----BEGIN PGP PRIVATE KEY BLOCK-----"],
  ["an age key", "AGE-SECRET-KEY-1QQQ"],
  ["a JSON Web Token", `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${some}`],
  ["a token", `ghp_${some.slice(0, 36)}`],
  ["a token", `Bearer github_pat_${some}`],
  ["a token", `glpat-${some.slice(0, 20)}`],
  ["a token", `xoxb-${"1234567890-".repeat(2)}`],
  ["a token", `AKIA${"ABCDEFGH12345678"}`],
  ["a token", `sk_live_${some}`],
  ["a token", `AIza${some.slice(0, 35)}`],
  ["a token", `abc8Q~${some.slice(0, 34)}`],
  ["a URL with a token", "https://hooks.slack.com/services/T0/B0/x"],
  ["a URL with a password", "postgres://shop:hunter2@db.example.com/app"],
  ["a URL with a password", "redis://:hunter2@cache.example.com:6380"],
  ["a connection string with a key or a password", "Server=db;User Id=sa;Password=hunter2;"],
  ["a connection string with a key or a password", "Driver={ODBC};Uid=sa;Pwd={hunter2}"],
  ["a connection string with a key or a password", "host=db user=shop password='hunter2'"],
  ["a connection string with a key or a password", `AccountName=a;AccountKey=${some}==`],
  [
    "a connection string with a key or a password",
    `Endpoint=sb://a/;SharedAccessKeyName=Root;SharedAccessKey=${some}`,
  ],
  [
    "a connection string with a key or a password",
    `https://a.blob.core.windows.net/c?sv=2024-11-04&sig=${some}`,
  ],
  ["a key in PEM", Buffer.from("-----BEGIN PRIVATE KEY-----\nMII").toString("base64")],
  ["a key in PEM", Buffer.from("-----BEGIN EC PRIVATE KEY-----\nMII").toString("base64")],
  ["a token", `Authorization: Bearer ${some}`],
  ["a URL with a token", "https://discord.com/api/webhooks/1234567890/x"],
  ["a URL with a token", "https://maker.ifttt.com/trigger/order/with/key/x"],
  ["a URL with a token", "https://chat.googleapis.com/v1/spaces/AAA/messages?key=x&token=y"],
  ["a connection string with a key or a password", "cache:6380,password=hunter2,ssl=True"],
  ["a connection string with a key or a password", "Server=db;Password=my-secret-pw;"],
  ["a connection string with a key or a password", "Server=db;Password=[hunter2;"],
  ["a connection string with a key or a password", "Server=db;Password=xxxhunter2;"],
  ["a connection string with a key or a password", "SHOP_DB_PASSWORD=hunter2"],
  ["a connection string with a key or a password", "spring.datasource.password=hunter2"],
  ["a connection string with a key or a password", '{"user":"sa","password":"hunter2"}'],
  ["a connection string with a key or a password", "https://a.example.com/c?sig=%2Bab"],
  ["a key with its name", `https://a.azurewebsites.net/api/f?code=${random(1, 40)}`],
  ["a key with its name", `https://a.azure-api.net/?subscription-key=${hex.slice(0, 32)}`],
  ["a key with its name", `x-functions-key: ${random(1, 40)}`],
  ["a random key or password", `/${random(4, 42)}=`],
  ["a random key or password", random(1, 20)],
  ["a random key or password", `${random(2, 43)}=`],
  ["a random key or password", "kD7!vP2#mQ9$xT4^wZ6&"],
])("%s: %s", (what, text) => expect(findSecretLooks(text)).toBe(what));

test.each([
  [""],
  ["hunter2"],
  ["text/plain"],
  ["db.example.com"],
  ["contoso-prod-eu1.database.windows.net"],
  ["https://api.example.com/v1/Things?page=2&size=50#Top"],
  ["https://docs.example.com/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit"],
  ["https://user@git.example.com/Team/Repo2.git"],
  ["postgres://shop@db1.example.com:5432/App"],
  ["postgres://$USER:$PASSWORD@db.example.com/app"],
  ["postgres://user:<password>@db.example.com/app"],
  [
    "Server=tcp:Db1.database.windows.net,1433;Database=App2;Encrypt=True;Authentication=ActiveDirectoryDefault",
  ],
  ["Server=db;User Id=sa;Password=<password>;"],
  ["Server=db;User Id=sa;Password={your_password};"],
  ["Server=db;User Id=sa;Password=[the password];"],
  ["Server=db;User Id=sa;Password=xxxx;"],
  ["Server=db;User Id=sa;Password=...;"],
  ["Server=db;User Id=sa;Password=%DB_PASSWORD%;"],
  ["Server=db;User Id=sa;Password=#{DbPassword}#;"],
  ["Server=db;User Id=sa;Password=__DbPassword__;"],
  ["Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey"],
  ["PasswordPolicy=strict;PasswordLength=12"],
  ["F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"],
  ["f81d4fae7dec11d0a76500a0c91e6bf6"],
  [
    "InstrumentationKey=f81d4fae-7dec-11d0-a765-00a0c91e6bf6;IngestionEndpoint=https://westeurope-1.in.example.com/",
  ],
  [
    "/subscriptions/f81d4fae-7dec-11d0-a765-00a0c91e6bf6/resourceGroups/Rg1/providers/Microsoft.KeyVault/vaults/Kv1",
  ],
  [hex],
  [hex.slice(0, 40).toUpperCase()],
  [`ghcr.io/Contoso/App2:v1.2.3@sha256:${hex}`],
  [`sha384-${random(3, 64)}`],
  ["1.2.3-Beta4+Build.20270101.5"],
  ["2027-01-01T00:00:00Z/2028-01-01T00:00:00Z"],
  ["arn:aws:iam::123456789012:role/Deploy-Prod2"],
  ["MyCompany.Services.Payments2.Client.TokenValidationParameters"],
  ["AKS-Prod-Node01-Pool02-WestEurope3"],
  ["Standard_NC24ads_A100_v4"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJq0Z1 deploy@example.com"],
  ["-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG9w0BAQ\n-----END CERTIFICATE-----"],
  ["-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQ\n-----END PUBLIC KEY-----"],
  ["ghp_ is how tokens begin"],
  ["The password is in the vault."],
  ["postgres://shop:{password}@db.example.com/app"],
  ["postgres://shop:<password>@db.example.com/app"],
  ["^[A-Za-z0-9]{3,20}$"],
])("harmless: %s", (text) => expect(findSecretLooks(text)).toBeUndefined());

test("of 1,000 random texts of 32 letters and digits at most 20 go unseen", () => {
  const unseen = Array.from({ length: 1000 }, (_, i) => random(i)).filter((text) => !findSecretLooks(text));
  expect(unseen.length).toBeLessThanOrEqual(20);
});

/** One key in a hundred may look like words by chance. */
test.each(Object.entries(azureShapes))("%s: of 500 random keys at most 5 go unseen", (_, make) => {
  const texts = Array.from({ length: 500 }, (_, i) => make(10 * i));
  expect(new Set(texts).size).toBe(500);
  expect(texts.filter((text) => !findSecretLooks(text)).length).toBeLessThanOrEqual(5);
});

/** Settings as public manifests have them: ConfigMaps, app settings, Helm values, Terraform's variables. */
test("of 300 public literals less than 2 % look like secrets", () => {
  const texts = readFileSync(join(import.meta.dirname, "public-literals.txt"), "utf8")
    .trimEnd()
    .split("\n");
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(300);
  const alarms = texts.filter((text) => findSecretLooks(text) !== undefined);
  expect(alarms.length / texts.length, alarms.join("\n")).toBeLessThan(0.02);
});

describe("in a manifest", () => {
  const key = "-----BEGIN PRIVATE KEY-----hunter2-planted";
  const hint = "name a source that keeps it out of git, or say";
  test.each([
    [
      "a literal",
      `{ literal: "${key}" }`,
      `23 secrets.a.value.literal: this text looks like a key in PEM → ${hint} public: true beside it if it is no secret`,
    ],
    [
      "a plain text in json",
      `{ json: { a: ["${key}"] } }`,
      `26 secrets.a.value.json.a[0]: this text looks like a key in PEM → ${hint} { literal: ..., public: true } if it is no secret`,
    ],
    [
      "a template's own text",
      `{ template: "postgres://{{ a | url }}:hunter2-planted@db", with: { a: { env: KV_A } } }`,
      "24 secrets.a.value.template: this text looks like a URL with a password → give it as a part, from a source that keeps it out of git",
    ],
    [
      "public beside another source",
      "{ env: KV_A, public: true }",
      "25 secrets.a.value.public: public may stand only beside literal",
    ],
  ])("%s is refused", async (_, value, expected) =>
    expect(await wrong(secret("", `value: ${value}`))).toEqual([`6:${expected}`]),
  );

  test.each([
    `{ literal: "${key}", public: true }`,
    `{ json: { a: { literal: "${key}", public: true } } }`,
    `{ template: "postgres://{{ a | url }}:{{ a | url }}@db?password={{ a | url }}", with: { a: { env: KV_A } } }`,
    `{ template: "password={{ a | pgdsn }} host=db", with: { a: { env: KV_A } } }`,
  ])("%s is a value", async (value) =>
    expect((await meant(secret("", `value: ${value}`))).source.from).toMatch(/literal|json|template/),
  );

  test("public: true is no change of the source", async () => {
    const { source } = await meant(secret("", "value: { literal: a, public: true }"));
    expect(source).toEqual({ from: "literal", text: "a" });
  });
});
