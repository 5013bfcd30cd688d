import { describe, expect, test } from "vitest";
import { line, loadTree, manifest, planted, secret } from "./loading.ts";

const text = (vaults = "", more = "owner: acme\nmanifests: [vaults/**/*.yaml]") =>
  `apiVersion: keyvault-gitops/v1\nkind: Config\n${more}\nvaults:\n  prod: { ${vaults} }\n`;

const load = (config: string, written = secret()) =>
  loadTree({ "keyvault-gitops.yaml": config, "vaults/a.yaml": written });

const vaultOf = async (config: string, written?: string) => {
  const { set, problems } = await load(config, written);
  expect(problems.map(line)).toEqual([]);
  return set.vaults[0];
};

const wrong = async (config: string) =>
  (await load(config)).problems.map((problem) => line(problem).replace("keyvault-gitops.yaml:", ""));

describe("what a vault is where the config says nothing", () => {
  test("everything has a default", async () =>
    expect(await vaultOf(text())).toEqual({
      name: "prod",
      url: "https://prod.vault.azure.net",
      owners: ["acme"],
      prune: "off",
      grace: "P7D",
      policy: {},
      sources: { env: ["KV_*"], files: [], copyFrom: [], sops: [], sopsKeys: [] },
      waitAtMost: "PT2M",
      verifyChallengeResource: true,
    }));

  test.each([
    ["owners: [other, acme]", { owners: ["other", "acme"] }],
    ["prune: delete, grace: P1D", { prune: "delete", grace: "P1D" }],
    ["sources: { env: [KV_PROD_*] }", { sources: { env: ["KV_PROD_*"], files: [], copyFrom: [] } }],
    [
      "sources: { files: [certs/*.pem] }",
      { sources: { env: ["KV_*"], files: ["certs/*.pem"], copyFrom: [] } },
    ],
    ["sources: { copyFrom: [prod] }", { sources: { env: ["KV_*"], files: [], copyFrom: ["prod"] } }],
    [
      "sources: { sops: [secrets/*.yaml], sopsKeys: [{ vault: PROD, key: sops }] }",
      {
        sources: {
          sops: ["secrets/*.yaml"],
          sopsKeys: [{ vaultUrl: "https://prod.vault.azure.net", name: "sops" }],
        },
      },
    ],
    ["sources: { env: [] }", { sources: { env: [], files: [], copyFrom: [] } }],
    ["waitAtMost: PT1H", { waitAtMost: "PT1H" }],
    ["sources: { env: [KV_PROD_*] }", { sources: { env: ["KV_PROD_*"], files: [] } }],
    ["sources: { files: [certs/*.pem] }", { sources: { env: ["KV_*"], files: ["certs/*.pem"] } }],
    [
      'sources: { exec: [[op, read, ""]] }',
      { sources: { exec: [{ argv: ["op", "read", ""], env: [], timeout: "PT30S" }] } },
    ],
    [
      "sources: { exec: [{ argv: [op], env: [HOME], timeout: PT1H }] }",
      { sources: { exec: [{ argv: ["op"], env: ["HOME"], timeout: "PT1H" }] } },
    ],
    ["sources: { env: [] }", { sources: { env: [], files: [] } }],
  ])("%s", async (vault, expected) => expect(await vaultOf(text(vault))).toMatchObject(expected));

  test("prune, grace and waitAtMost may stand once for all vaults", async () => {
    const more = "owner: acme\nmanifests: [vaults/**/*.yaml]\nprune: disable\ngrace: P2D\nwaitAtMost: PT10M";
    expect(await vaultOf(text("", more))).toMatchObject({
      prune: "disable",
      grace: "P2D",
      waitAtMost: "PT10M",
    });
    expect(await vaultOf(text("waitAtMost: PT30S", more))).toMatchObject({ waitAtMost: "PT30S" });
    expect(await vaultOf(text("prune: off", more))).toMatchObject({ prune: "off", grace: "P2D" });
  });

  test("patterns of files are seen from the repository's root", async () => {
    const { set } = await loadTree(
      {
        "keyvault-gitops.yaml": "",
        ".git/HEAD": "",
        "team/keyvault-gitops.yaml": text("sources: { files: [certs/**/*.pem, ../shared/a] }"),
        "team/vaults/a.yaml": secret("", "value: { file: ../certs/a.pem }"),
      },
      { paths: ["team"] },
    );
    expect(set.vaults[0]?.sources.files).toEqual(["team/certs/**/*.pem", "shared/a"]);
    expect(set.desired).toMatchObject([{ source: { path: "team/certs/a.pem" } }]);
  });
});

describe("a url", () => {
  test.each([
    ["https://contoso.vault.azure.net", "https://contoso.vault.azure.net"],
    ["https://Contoso.vault.azure.net/", "https://contoso.vault.azure.net"],
    ["https://contoso.vault.azure.net:443", "https://contoso.vault.azure.net"],
    ["https://contoso.vault.azure.cn", "https://contoso.vault.azure.cn"],
    ["https://contoso.vault.usgovcloudapi.net", "https://contoso.vault.usgovcloudapi.net"],
    ["https://contoso.vault.microsoftazure.de", "https://contoso.vault.microsoftazure.de"],
    ["https://contoso.vault.sovcloud-api.fr", "https://contoso.vault.sovcloud-api.fr"],
    ["https://contoso.managedhsm.azure.net", "https://contoso.managedhsm.azure.net"],
    ["https://contoso.managedhsm.chinacloudapi.cn", "https://contoso.managedhsm.chinacloudapi.cn"],
    ["https://localhost:8443", "https://localhost:8443"],
    ["https://prod.localhost:8443/", "https://prod.localhost:8443"],
    ["https://127.0.0.1:8443", "https://127.0.0.1:8443"],
    ["https://[::1]:8443", "https://[::1]:8443"],
  ])("%s is taken", async (url, origin) => {
    const key = manifest("keys: { a: { keyType: EC-HSM } }");
    const vault = await vaultOf(text(`url: "${url}", verifyChallengeResource: true`), key);
    expect(vault).toMatchObject({ url: origin });
  });

  const form = "must be https://HOST without path, query and user";
  const host =
    "must be https:// and a host of Key Vault's domains, or a loopback host → write https://NAME.vault.azure.net, or the domain of a national cloud or a managed HSM";
  test.each([
    ["http://contoso.vault.azure.net", form],
    ["https://contoso.vault.azure.net/secrets", form],
    ["https://contoso.vault.azure.net?a=b", form],
    ["https://contoso.vault.azure.net#a", form],
    ["contoso.vault.azure.net", form],
    ["nonsense", form],
    ["https://contoso.vault.azure.net:8443", host],
    ["https://contoso.vault.azure.net.evil.example", host],
    ["https://evil.example\\.vault.azure.net", host],
    ["https://a.b.vault.azure.net", host],
    ["https://vault.azure.net", host],
    ["https://.vault.azure.net", host],
    ["https://evilvault.azure.net", host],
    ["https://localhost.evil.example", host],
    ["https://127.0.0.2", host],
    ["https://[", host],
  ])("%s is refused", async (url, message) =>
    expect(await wrong(text(`url: '${url}'`))).toEqual([`6:16 vaults.prod.url "${url}": ${message}`]),
  );

  test.each([`me:${planted}`, planted])("with the user %s it is refused, and not shown", async (user) =>
    expect(await wrong(text(`url: "https://${user}@contoso.vault.azure.net"`))).toEqual([
      `6:16 vaults.prod.url: ${form}`,
    ]),
  );

  test("only a loopback one needs no verified challenge", async () => {
    expect(
      await vaultOf(text('url: "https://localhost:8443", verifyChallengeResource: false')),
    ).toMatchObject({ verifyChallengeResource: false });
    expect(await wrong(text("verifyChallengeResource: false"))).toEqual([
      "6:36 vaults.prod.verifyChallengeResource: may be false only where url is a loopback host",
    ]);
  });
});

const must = "must be an ISO 8601 duration in whole units such as P7D";
const sealingKey = `https://prod.vault.azure.net/keys/sealing/${"0".repeat(32)}`;

test.each([
  ["no owner", text("", "manifests: [vaults/*]"), "1:1 owner is missing"],
  [
    "a bad owner",
    text("", `owner: "team x"\nmanifests: [vaults/*]`),
    '3:8 owner "team x": an owner has 1 to 100 letters, digits and . _ / -, and begins with a letter or digit',
  ],
  ["no manifests", text("", "owner: acme"), "1:1 manifests is missing"],
  [
    "manifests as a text",
    text("", `owner: acme\nmanifests: ${planted}`),
    "4:12 manifests: must be a list of 1 to 200 paths or patterns",
  ],
  [
    "a pattern that matches nothing",
    text("", "owner: acme\nmanifests: [vaults/*, vualts/**/*.yaml]"),
    '4:23 manifests[1] "vualts/**/*.yaml": matches no file',
  ],
  [
    "an unknown setting",
    text(`owner: ${planted}`),
    "6:11 vaults.prod.owner: unknown property → did you mean owners?",
  ],
  [
    "an unknown source",
    text(`sources: { shell: [[${planted}]] }`),
    "6:22 vaults.prod.sources.shell: unknown property",
  ],
  [
    "a command line",
    text(`sources: { exec: [${planted}] }`),
    "6:29 vaults.prod.sources.exec[0]: must be a list of the program and its arguments, or a mapping with argv",
  ],
  [
    "a command without a program",
    text("sources: { exec: [[]] }"),
    "6:29 vaults.prod.sources.exec[0]: must be a list: the program and its arguments",
  ],
  [
    "a command whose argv is missing",
    text("sources: { exec: [{ env: [HOME] }] }"),
    "6:29 vaults.prod.sources.exec[0]: argv is missing",
  ],
  [
    "a program that may take for ever",
    text("sources: { exec: [{ argv: [op], timeout: PT61M }] }"),
    "6:52 vaults.prod.sources.exec[0].timeout: must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour",
  ],
  ["another prune", text(`prune: ${planted}`), "6:18 vaults.prod.prune: must be off or disable or delete"],
  [
    "a grace of nothing",
    text("grace: P0D"),
    '6:18 vaults.prod.grace "P0D": must be a positive ISO 8601 duration in whole units, such as P7D',
  ],
  ...["P1D", "PT0S", "PT61M", "PT"].map(
    (wait) =>
      [
        `to wait ${wait}`,
        text(`waitAtMost: ${wait}`),
        `6:23 vaults.prod.waitAtMost "${wait}": must be an ISO 8601 duration from PT1S to PT1H, such as PT5M`,
      ] as [string, string, string],
  ),
  ["a grace as a number", text("grace: 7"), `6:18 vaults.prod.grace: ${must}`],
  [
    "a bad pattern of variables",
    text(`sources: { env: ["${planted}"] }`),
    "6:28 vaults.prod.sources.env[0]: must be a name of environment variables, with * for any text",
  ],
  [
    "bad defaults",
    text("", "owner: acme\nmanifests: [vaults/*]\ndefaults: { expiresOn: 2027-02-30 }"),
    '5:24 defaults.expiresOn "2027-02-30": there is no such date from 1970 to 2106-02-07T06:28:15Z',
  ],
  [
    "a sealing key without its version",
    `${text()}sealing: { keys: [{ id: "https://prod.vault.azure.net/keys/k", thumbprint: ${"t".repeat(43)} }] }`,
    "7:25 sealing.keys[0].id: must be the full id of one version of a key: https://VAULT/keys/NAME/VERSION",
  ],
  [
    "a sealing key of a vault that is not listed",
    `${text()}sealing: { keys: [{ id: "${sealingKey.replace("prod", "evil")}", thumbprint: ${"t".repeat(43)} }] }`,
    "7:25 sealing.keys[0].id: the config lists no vault with this address",
  ],
  [
    "a sealing key without a thumbprint",
    `${text()}sealing: { keys: [{ id: "${sealingKey}" }] }`,
    "7:19 sealing.keys[0]: thumbprint is missing",
  ],
  [
    "a fingerprint key of two sources",
    `${text()}fingerprint: { key: { env: ROOT, sealed: ${planted} }, kid: abcdefgh }`,
    "7:21 fingerprint.key: must be { env: NAME } or { sealed: JWE }",
  ],
  ["a manifest instead", secret(), "2:7 kind must be Config"],
  ["an empty one", "", "1:1 this file is empty"],
])("%s is refused", async (_, config, expected) => expect(await wrong(config)).toEqual([expected]));

describe("whose events the webhook takes", () => {
  const tenant = "0A000000-0000-0000-0000-00000000000F";
  const guid = tenant.toLowerCase();
  const given = { tenant, audience: "api://rotation", appId: tenant };
  const written = (more: object) => `${text()}events: ${JSON.stringify({ ...given, ...more })}`;

  test("a tenant's tokens of both versions, by keys at its fixed address", async () => {
    const { set } = await load(written({}));
    expect(set.events).toEqual({
      issuers: [`https://sts.windows.net/${guid}/`, `https://login.microsoftonline.com/${guid}/v2.0`],
      audience: "api://rotation",
      appId: guid,
      jwks: `https://login.microsoftonline.com/${guid}/discovery/v2.0/keys`,
    });
  });

  test("or another issuer's", async () => {
    const other = { issuer: "https://sts.chinacloudapi.cn/x/", jwks: "http://127.0.0.1:8080/keys" };
    expect((await load(written(other))).set.events).toMatchObject({
      issuers: [other.issuer],
      jwks: other.jwks,
    });
  });

  test.each([
    [{ tenant: "contoso.com" }, "events.tenant: must be a tenant's id, a GUID"],
    [{ appId: "*" }, "events.appId: must be an app's id, a GUID"],
    [{ audience: "" }, "events.audience: must be the id or the URI of an app registration"],
    [
      { jwks: "http://keys.example/" },
      "events.jwks: must be an https address, or an http one of a loopback host",
    ],
    [
      { jwks: "http://localhost:80@evil.example/" },
      "events.jwks: must be an https address, or an http one of a loopback host",
    ],
  ])("%j is refused", async (more, expected) =>
    expect(await wrong(written(more))).toEqual([expect.stringContaining(expected)]),
  );
});

test("a sealing key that is listed twice is refused", async () => {
  const keys = [sealingKey, sealingKey.replace("prod", "PROD")].map((id) => ({
    id,
    thumbprint: "t".repeat(43),
  }));
  const told = await wrong(`${text()}sealing: ${JSON.stringify({ keys })}`);
  expect(told).toEqual([expect.stringContaining("sealing.keys[1].id: this key is listed twice")]);
});

const three = (names: string) => text().replace("prod: {  }", names);
test.each([
  [
    "two spellings of one vault",
    three("prod:\n  PROD:"),
    ["6:3 vaults.prod: two spellings of one name", "7:3 vaults.PROD: two spellings of one name"],
  ],
  [
    "two vaults with one url",
    three("prod:\n  live: { url: https://prod.vault.azure.net }"),
    [
      "6:3 vaults.prod: another vault of this config has the same url",
      "7:3 vaults.live: another vault of this config has the same url",
    ],
  ],
  [
    "a vault's bad name",
    three("prod:\n  a_b:"),
    [
      "7:3 vaults.a_b: a vault's name has 3 to 24 letters, digits and single hyphens, begins with a letter and ends with no hyphen → call it a-b",
    ],
  ],
])("%s is refused", async (_, config, expected) => expect(await wrong(config)).toEqual(expected));

test("what is wrong in the config does not hide what is wrong in a manifest, nor make it wrong", async () => {
  const config = text("ownrs: [a]", "manifests: [vaults/**/*.yaml]\nprune: never");
  const { problems } = await loadTree({
    "keyvault-gitops.yaml": config,
    "vaults/a.yaml": secret("enabled: 1"),
  });
  expect(problems.map(line)).toEqual([
    "keyvault-gitops.yaml:1:1 owner is missing",
    "keyvault-gitops.yaml:4:8 prune: must be off or disable or delete",
    "keyvault-gitops.yaml:6:11 vaults.prod.ownrs: unknown property → did you mean owners?",
    "vaults/a.yaml:7:14 secrets.a.enabled: must be true or false",
  ]);
});
