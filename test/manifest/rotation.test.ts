// What `rotation:` and the config's `targets:` mean, and what is wrong with them.
import { describe, expect, test } from "vitest";
import { line, loadTree, planted } from "./loading.ts";

const postgres = "host: db, database: shop, admin: { user: admin, password: { env: PG } }";
const elsewhere = postgres.replace("db", "other");
const standard = `
  token: { generate: {} }
  one: { postgres: { ${postgres}, users: [a] } }
  two: { postgres: { ${elsewhere}, users: [a, b] } }
  st: { azureKeys: { resource: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/acme } }
  legacy: { exec: { argv: [rotate] } }`;

const names = "[token, one, two, st, legacy]";
const fingerprint = "fingerprint: { key: { env: ROOT }, kid: AAAAAAAA }";

type Given = { readonly targets?: string; readonly allowed?: string; readonly more?: string };

/** A config, line 7 of which is the first target, and a manifest whose lines begin with line 4. */
const load = (manifest: string, { targets = standard, allowed = names, more = fingerprint }: Given = {}) =>
  loadTree({
    "keyvault-gitops.yaml": `apiVersion: keyvault-gitops/v1
kind: Config
owner: acme
manifests: [vaults/**/*.yaml]
vaults: { prod: { targets: ${allowed} }, test: { sources: { copyFrom: [prod] } } }
targets: ${targets}
${more}
`,
    "vaults/a.yaml": `apiVersion: keyvault-gitops/v1\nkind: Vault\n${manifest}\n`,
  });

const secretIs = (entry: string) => `vault: prod\nsecrets:\n  a: { ${entry} }`;
const rotated = (rotation: string, beside = "") => secretIs(`rotation: { ${rotation} }${beside}`);
const keyIs = (entry: string) => `vault: prod\nkeys:\n  a: { ${entry} }`;

const desired = async (manifest: string, given?: Given) => {
  const { set, problems } = await load(manifest, given);
  expect(problems.map(line)).toEqual([]);
  return set;
};
const problems = async (manifest: string, given?: Given) =>
  (await load(manifest, given)).problems.map((problem) =>
    line(problem).replaceAll("vaults/a.yaml:", "").replace("keyvault-gitops.yaml:", "config "),
  );

/** With two users a value has to say whose password it is. */
const both = `template: "{{ user | url }}:{{ password | url }}"`;

describe("what it means", () => {
  test("the value is external, and the target is in the set", async () => {
    const set = await desired(rotated("every: P30D, target: token"));
    expect(set.desired).toMatchObject([
      {
        source: { from: "external" },
        valuePlace: { line: 5, column: 41 },
        rotation: { due: { every: "P30D" }, strategy: "single", target: "token" },
      },
    ]);
    expect(set.targets.map(({ name }) => name)).toEqual(["token"]);
  });

  test.each([
    ["token", "single"],
    ["one", "single"],
    [`two, ${both}`, "dual"],
    ["st", "dual"],
    ["legacy", "single"],
    ["TOKEN", "single"],
  ])("with %s the strategy is %s", async (target, strategy) =>
    expect((await desired(rotated(`every: P30D, target: ${target}`))).desired).toMatchObject([
      { rotation: { strategy, target: target.split(",")[0]?.toLowerCase() } },
    ]),
  );

  test("value: external may stand beside it; an expiry comes from the defaults too", async () => {
    const entry = "value: external, rotation: { beforeExpiry: P14D, target: token }";
    const manifest = `defaults: { expiresIn: P90D }\n${secretIs(entry)}`;
    expect((await desired(manifest)).desired).toMatchObject([
      { rotation: { due: { beforeExpiry: "P14D" } } },
    ]);
  });

  test("a template's pieces", async () => {
    expect((await desired(rotated(`every: P30D, target: two, ${both}`))).desired).toMatchObject([
      {
        rotation: {
          template: [
            { kind: "part", name: "user", encoder: "url" },
            { kind: "text", text: ":" },
            { kind: "part", name: "password", encoder: "url" },
          ],
        },
      },
    ]);
  });

  test("in a list of vaults it is rotated in the first, and copied to the others", async () => {
    const manifest = `vault: [prod, test]\nsecrets:\n  a: { rotation: { every: P30D, target: two, ${both} } }`;
    const { desired: found } = await desired(manifest);
    expect(found).toMatchObject([
      { id: { vault: "prod" }, source: { from: "external" }, rotation: { target: "two" } },
      { id: { vault: "test" }, source: { from: "secret", vault: "prod", name: "a" } },
    ]);
    expect(found[1]).not.toHaveProperty("rotation");
  });

  test("a key's", async () =>
    expect((await desired(keyIs("keyType: EC, rotation: { every: P90D }"))).desired).toMatchObject([
      { rotation: { due: { every: "P90D" } } },
    ]));

  test("a key's before the expiry that its policy gives", async () => {
    const policy = "rotationPolicy: { expiresIn: P90D }";
    const entry = `keyType: EC, ${policy}, rotation: { beforeExpiry: P30D }`;
    expect((await desired(keyIs(entry))).desired).toMatchObject([
      { rotation: { due: { beforeExpiry: "P30D" } } },
    ]);
  });
});

const noDuration = "must be a positive ISO 8601 duration in whole units, such as P30D";
const noExpiry =
  "needs expiresIn, which gives every new version its expiry → declare expiresIn, or say every";
const takeOut = "→ take strategy out, or give it other users";
const onlyAzure =
  "a token is sent to Azure Database for PostgreSQL alone, and inside TLS → name the server as Azure does, NAME.postgres.database.azure.com, or give the administrator a password";
const noUser =
  "the target two has two users, and the value would not say whose password it is → write {{ user | encoder }} and {{ password | encoder }} in its template, and have readers take both from it";
const one = "must be a mapping with a target, and with one of every and beforeExpiry";

describe("what is wrong with a secret's", () => {
  test.each([
    ["every: P30D, beforeExpiry: P1D, target: token", `5:18 secrets.a.rotation: ${one}`],
    ["target: token", `5:18 secrets.a.rotation: ${one}`],
    ["every: P30D", "5:8 secrets.a.rotation: target is missing"],
    ["every: 30d, target: token", `5:27 secrets.a.rotation.every "30d": ${noDuration}`],
    ["every: P0D, target: token", `5:27 secrets.a.rotation.every "P0D": ${noDuration}`],
    ["beforeExpiry: P14D, target: token", `5:34 secrets.a.rotation.beforeExpiry "P14D": ${noExpiry}`],
    [
      "every: P1D, target: tokem",
      '5:40 secrets.a.rotation.target "tokem": the config has no such target → did you mean token?',
    ],
    [
      "every: P1D, target: elsewhere",
      '5:40 secrets.a.rotation.target "elsewhere": the config has no such target → list it under targets: in the config',
    ],
    [
      `every: P1D, target: two, strategy: single, ${both}`,
      `5:55 secrets.a.rotation.strategy: the target two has two credentials, which take turns ${takeOut}`,
    ],
    ["every: P1D, target: two", `5:18 secrets.a.rotation: ${noUser}`],
    [
      'every: P1D, target: two, template: "{{ password | raw }}"',
      `5:55 secrets.a.rotation.template: ${noUser}`,
    ],
    [
      "every: P1D, target: one, strategy: dual",
      `5:55 secrets.a.rotation.strategy: the target one has one user, so there is a single credential ${takeOut}`,
    ],
    [
      "every: P1D, target: token, strategy: dual",
      `5:57 secrets.a.rotation.strategy: the target token has no users, so there is a single credential ${takeOut}`,
    ],
    [
      'every: P1D, target: token, template: "{{ user | raw }}{{ password | raw }}"',
      "5:57 secrets.a.rotation.template: the placeholder user stands for no part → use password",
    ],
    [
      `every: P1D, target: one, template: "${planted}{{ user | raw }}"`,
      "5:55 secrets.a.rotation.template: the template does not use the password → write {{ password | encoder }} in it",
    ],
  ])("%s", async (rotation, expected) => expect(await problems(rotated(rotation))).toEqual([expected]));

  test("a value of its own", async () =>
    expect(await problems(rotated("every: P1D, target: token", `, value: { literal: ${planted} }`))).toEqual([
      "5:56 secrets.a.value: beside rotation the value may only be external → take it out: the rotation makes the value",
    ]));

  test("an expiry so near that a new version is due at once", async () =>
    expect(await problems(rotated("beforeExpiry: P9D, target: token", ", expiresIn: P9D"))).toEqual([
      '5:34 secrets.a.rotation.beforeExpiry "P9D": must be shorter than expiresIn: a new version would be due at once',
    ]));

  test.each([
    ["P30D", "P1M", "in February"],
    ["P28D", "P1M", "in February"],
    ["P1M", "P31D", "before the end of a month of 31 days"],
    ["P1M", "P30D", "in most months"],
    ["P1Y", "P366D", "before a leap day"],
    ["P364DT24H", "P1Y", "in most years"],
  ])("beforeExpiry %s of %s: %s a new version is due at once", async (before, expiresIn) =>
    expect(
      await problems(rotated(`beforeExpiry: ${before}, target: token`, `, expiresIn: ${expiresIn}`)),
    ).toEqual([
      `5:34 secrets.a.rotation.beforeExpiry "${before}": must be shorter than expiresIn: a new version would be due at once → a month has 28 to 31 days, a year 365 or 366`,
    ]),
  );

  test.each([
    ["P27D", "P1M"],
    ["P1M", "P32D"],
    ["P1M", "P2M"],
    ["P1Y", "P367D"],
  ])("beforeExpiry %s of %s is short enough in any month", async (before, expiresIn) =>
    expect(
      await problems(rotated(`beforeExpiry: ${before}, target: token`, `, expiresIn: ${expiresIn}`)),
    ).toEqual([]),
  );

  test.each([
    ["P91D", "P90D", ""],
    ["P1M", "P30D", " → a month has 28 to 31 days, a year 365 or 366"],
    ["P30D", "P1M", " → a month has 28 to 31 days, a year 365 or 366"],
  ])("every %s with versions that expire after %s", async (every, expiresIn, hint) => {
    const told = `must not be longer than expiresIn: a version would expire before the next one is due${hint}`;
    expect(await problems(rotated(`every: ${every}, target: token`, `, expiresIn: ${expiresIn}`))).toEqual([
      `5:27 secrets.a.rotation.every "${every}": ${told}`,
    ]);
    expect(
      await problems(rotated(`every: ${expiresIn}, target: token`, `, expiresIn: ${expiresIn}`)),
    ).toEqual([]);
  });

  test("perVault with anything but a value that is its own credential", async () =>
    expect(await problems(rotated("every: P1D, target: one", ", perVault: true"))).toEqual([
      "5:47 secrets.a.perVault: perVault is only for a value that is generated",
    ]));

  test("a name that leaves no room for the pending secret", async () => {
    const long = "a".repeat(119);
    const [problem] = await problems(
      `vault: prod\nsecrets:\n  ${long}: { rotation: { every: P1D, target: one } }`,
    );
    expect(problem).toContain("the name of a secret that is rotated has at most 118 characters");
  });

  test("a vault that may not use the target", async () =>
    expect(await problems(rotated("every: P1D, target: one"), { allowed: "[two]" })).toEqual([
      "5:40 vault prod may not use the target one → list it under vaults.prod.targets in the config",
    ]));

  test("two secrets with one target, at both lines; what is generated may be shared", async () => {
    const secret = (name: string, target: string) =>
      `  ${name}: { rotation: { every: P1D, target: ${target} } }`;
    const both = (target: string) => `vault: prod\nsecrets:\n${secret("a", target)}\n${secret("b", target)}`;
    const hint = "→ copy the one secret from the other, or make two targets with users of their own";
    expect(await problems(both("one"))).toEqual([
      `5:40 another secret is rotated with the target one, at 6:40 ${hint}`,
      `6:40 another secret is rotated with the target one, at 5:40 ${hint}`,
    ]);
    expect(await problems(both("token"))).toEqual([]);
  });
});

describe("what is wrong with a key's", () => {
  test.each([
    ["keyType: EC, rotation: { target: token, every: P1D }", "5:33 keys.a.rotation.target: unknown property"],
    ["keyType: EC, rotation: { beforeExpiry: P1D }", `5:47 keys.a.rotation.beforeExpiry "P1D": ${noExpiry}`],
    [
      "material: { env: KV_A }, rotation: { every: P1D }",
      "5:33 keys.a.rotation: rotation may not stand beside material: the service would replace it by a key of its own → change the material instead",
    ],
    [
      "keyType: EC, rotationPolicy: { expiresIn: P90D, lifetimeActions: [{ action: Rotate, timeAfterCreate: P30D }] }, rotation: { every: P1D }",
      "5:120 keys.a.rotation: the key's rotationPolicy rotates it → keep one of the two",
    ],
  ])("%s", async (entry, expected) => expect(await problems(keyIs(entry))).toEqual([expected]));
});

describe("the config's targets", () => {
  const target = (text: string, more?: string) =>
    load("vault: prod\nsecrets: {}", {
      targets: `\n  t: ${text}`,
      allowed: "[]",
      ...(more !== undefined && { more }),
    });
  const wrong = async (text: string, more?: string) =>
    (await target(text, more)).problems.map((problem) => line(problem).replace("keyvault-gitops.yaml:", ""));

  test("have defaults", async () => {
    const { targets } = await desired(rotated("every: P1D, target: one"));
    expect(targets).toMatchObject([
      {
        name: "one",
        place: { file: "keyvault-gitops.yaml", line: 8 },
        is: "postgres",
        host: "db",
        port: 5432,
        users: ["a"],
        admin: { user: "admin", password: { from: "env", name: "PG" } },
        tls: { mode: "verify-full" },
        password: { make: "text", length: 32, characters: ["digits", "lower", "upper"] },
      },
    ]);
  });

  test.each([
    ["postgres", "host: localhost, tls: off", { tls: { mode: "off" } }],
    ["postgres", "host: db, tls: { ca: certs/ca.pem }", { tls: { mode: "verify-full", ca: "certs/ca.pem" } }],
  ])("%s with %s", async (_, more, expected) => {
    const rest =
      "database: d, users: [a], admin: { user: x, password: { secret: { vault: prod, name: s } } }";
    const set = await desired(rotated("every: P1D, target: t"), {
      targets: `{ t: { postgres: { ${rest}, ${more} } } }`,
      allowed: "[t]",
    });
    expect(set.targets).toMatchObject([
      { ...expected, admin: { password: { from: "secret", vault: "prod", name: "s" } } },
    ]);
  });

  test("the variable of an administrator's password goes into no vault", async () => {
    const { set } = await load(secretIs("value: { env: KV_A }"));
    expect(set.vaults[0]?.sources.withheld).toEqual(["ROOT", "PG", "PG"]);
  });

  test.each([
    [
      "{}",
      "7:6 targets.t: must be a mapping with exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate",
    ],
    [
      "{ generate: { epoch: 1 } }",
      "7:20 targets.t.generate.epoch: a rotation has no epoch: every and beforeExpiry say when",
    ],
    [
      "{ generate: { length: 2 } }",
      "7:18 targets.t.generate: the value could be guessed: it has less than 64 bits → make it longer, or of more characters",
    ],
    [
      `{ postgres: { ${postgres}, users: [a], tls: off } }`,
      "7:110 targets.t.postgres.tls: may be off only where host is a loopback host",
    ],
    [
      `{ postgres: { ${postgres}, users: [a], tls: prefer } }`,
      "7:110 targets.t.postgres.tls: must be verify-full, off or { ca: FILE }",
    ],
    [
      `{ postgres: { ${postgres}, users: [admin] } }`,
      "7:100 targets.t.postgres.users: the administrator's own password is not rotated with it",
    ],
    [
      `{ postgres: { ${postgres}, users: [a], port: 6432 } }`,
      "7:111 targets.t.postgres.port: is the port of PgBouncer, which ends TLS and takes the lock of a session away → name the server itself: its port is 5432 by default",
    ],
    [
      "{ postgres: { host: d.postgres.database.azure.com.evil.com, database: d, users: [a], admin: { entra: me } } }",
      `7:98 targets.t.postgres.admin: ${onlyAzure}`,
    ],
    [
      "{ postgres: { host: localhost, database: d, tls: off, users: [a], admin: { entra: me } } }",
      `7:79 targets.t.postgres.admin: ${onlyAzure}`,
    ],
    [
      "{ postgres: { host: localhost, database: d, users: [me], admin: { entra: me } } }",
      "7:57 targets.t.postgres.users: the administrator's own password is not rotated with it",
    ],
    [
      "{ postgres: { host: localhost, database: d, users: [a], admin: { entra: true } } }",
      "7:78 targets.t.postgres.admin.entra: a user's name has 1 to 63 characters without control characters → put it in quotes",
    ],
    [
      "{ postgres: { host: localhost, database: d, users: [a], admin: { entra: me, user: x } } }",
      "7:82 targets.t.postgres.admin.user: unknown property",
    ],
    [
      `{ postgres: { ${postgres}, users: [] } }`,
      "7:100 targets.t.postgres.users: must be a list of one or two users, each once",
    ],
    [
      "{ postgres: { host: d, database: d, users: [a], admin: { user: x, password: { secret: { vault: nowhere, name: s } } } } }",
      "7:101 targets.t.postgres.admin.password.secret.vault: the config does not list this vault",
    ],
    [
      "{ exec: { argv: [a], timeout: P1D } }",
      '7:36 targets.t.exec.timeout "P1D": must be a positive ISO 8601 duration in whole units, such as PT30S, of at most an hour',
    ],
  ])("%s", async (text, expected) => expect(await wrong(text)).toEqual([expected]));

  test.each(["exec: { argv: [a] }", `postgres: { ${postgres}, users: [a] }`])(
    "what is written ahead needs a fingerprint: %s",
    async (text) => {
      const [problem] = await wrong(`{ ${text} }`, "");
      expect(problem).toContain("needs a fingerprint in the config");
    },
  );

  test("two may not hold one credential", async () => {
    const users = (list: string) => `{ postgres: { ${postgres}, users: ${list} } }`;
    const targets = `{ t: ${users("[a, b]")}, u: ${users("[b, c]")} }`;
    expect(await problems("vault: prod\nsecrets: {}", { targets, allowed: "[]" })).toEqual([
      expect.stringMatching(/targets\.u: the target t holds the same credential → let one target have it/),
    ]);
  });

  const pg = (host: string, port = "") =>
    `{ postgres: { host: "${host}", ${port} database: d, users: [a], admin: { user: r, password: { env: PG } } } }`;
  const sql = (host: string, more = "") =>
    `{ sqlServer: { host: "${host}", ${more} database: d, logins: [a], admin: { user: r, password: { env: PG } } } }`;

  test.each([
    ["another case", pg("db.example.com"), pg("DB.Example.com")],
    ["a dot at the end", pg("db.example.com"), pg("db.example.com.")],
    ["this machine by name and address", pg("localhost"), pg("127.0.0.1")],
    ["this machine by both addresses", pg("::1"), pg("127.0.0.1")],
    ["an address in another notation", pg("2001:db8::1"), pg("2001:0DB8:0:0::1")],
    [
      "a private endpoint",
      pg("x.postgres.database.azure.com"),
      pg("x.privatelink.postgres.database.azure.com"),
    ],
    ["the default port", pg("db.example.com"), pg("db.example.com", "port: 5432,")],
    [
      "a further server",
      sql("one.example.com"),
      sql("two.example.com", 'servers: [{ host: "ONE.example.com." }],'),
    ],
    [
      "further servers of both",
      sql("one.example.com", "servers: [{ host: x.example.com }],"),
      sql("two.example.com", "servers: [{ host: X.example.com, port: 1433 }],"),
    ],
  ])("two names of one host are one target: %s", async (_, first, second) =>
    expect(
      await problems("vault: prod\nsecrets: {}", { targets: `{ t: ${first}, u: ${second} }`, allowed: "[]" }),
    ).toEqual([expect.stringMatching(/targets\.u: the target t holds the same credential/)]),
  );

  test.each([
    ["another port", pg("db.example.com"), pg("db.example.com", "port: 5433,")],
    ["another host", pg("db.example.com"), pg("db2.example.com")],
    ["another address", pg("127.0.0.1"), pg("127.0.0.2")],
  ])("%s is another target", async (_, first, second) =>
    expect(
      await problems("vault: prod\nsecrets: {}", { targets: `{ t: ${first}, u: ${second} }`, allowed: "[]" }),
    ).toEqual([]),
  );

  test("a vault names one that is not there", async () =>
    expect(await problems("vault: prod\nsecrets: {}", { allowed: "[tokem]" })).toEqual([
      'config 5:29 vaults.prod.targets[0] "tokem": the config has no such target → did you mean token?',
    ]));

  test("of a wrong shape they are told once, and what names them is not", async () =>
    expect(await problems(rotated("every: P1D, target: token"), { targets: "{ token: 1 }" })).toEqual([
      "config 6:19 targets.token: must be a mapping with exactly one of postgres, sqlServer, mysql, azureKeys, entraApplication, exec and generate",
    ]));
});
