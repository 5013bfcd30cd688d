// `fill`: values that a person types, or that stand in a .env on stdin, for secrets whose value is external.
import { SecretClient } from "@azure/keyvault-secrets";
import { describe, expect, test } from "vitest";
import type { Shell } from "../../src/commands/cli/shell.ts";
import { deadlyPoints } from "../dials.ts";
import { mortal } from "../mortal.ts";
import { stage } from "./stage.ts";

const head = { apiVersion: "keyvault-gitops/v1" };

const secrets = {
  "db-password": { value: "external", contentType: "text/plain", tags: { app: "shop" }, expiresIn: "P90D" },
  "api-key": { value: "external" },
  made: { value: { generate: { length: 30 } } },
  plain: { value: { literal: "1" } },
  turned: { rotation: { every: "P30D", target: "t" } },
  once: { value: { env: "KV_A", create: "once" } },
};

/** Vaults `prod` and `other`; these secrets are declared for some of them. */
function declared(more: object = secrets, vault: string | readonly string[] = "prod") {
  const config = {
    ...{ ...head, kind: "Config", owner: "us", manifests: ["v.yaml"] },
    ...{ targets: { t: { generate: {} } }, vaults: { prod: { targets: ["t"] }, other: { targets: ["t"] } } },
  };
  const set = stage(
    {
      "keyvault-gitops.yaml": JSON.stringify(config),
      "v.yaml": JSON.stringify({ ...head, kind: "Vault", vault, secrets: more }),
    },
    { git: false },
  );
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const { httpClient } = set.vaults;
  return { ...set, client: new SecretClient("https://prod.vault.azure.net", credential, { httpClient }) };
}

/** A person at a terminal, who gives these answers to questions for values, and then yes. */
function person(answers: readonly string[], yes = "y") {
  const questions: (string | undefined)[] = [];
  const left = [...answers];
  const readSecret: Shell["readSecret"] = async (question) => {
    questions.push(question);
    return { by: "terminal", bytes: new TextEncoder().encode(left.shift()) };
  };
  const ask = async (question: string) => {
    questions.push(question);
    return yes;
  };
  return { questions, shell: { readSecret, ask } };
}

const piped = (text: string): { readonly readSecret: Shell["readSecret"] } => ({
  readSecret: async () => ({ by: "stdin", bytes: new TextEncoder().encode(text) }),
});

describe("at a terminal", () => {
  test("it asks for what is missing, shows the plan, asks once more, and sets all properties", async () => {
    const set = declared();
    const { questions, shell } = person(["", "hunter2 "]);
    const { exit, out, err } = await set.on("fill", shell);
    expect(exit).toBe(0);
    expect(questions).toEqual([
      "Value of prod/api-key (not shown; empty skips it): ",
      "Value of prod/db-password (not shown; empty skips it): ",
      expect.stringContaining("[y/N]"),
    ]);
    expect(err).toContain("create from the value given to this run");
    expect(out + err).not.toContain("hunter2");
    expect(set.writes()).toEqual(["PUT /secrets/db-password"]);
    const { value, properties } = await set.client.getSecret("db-password");
    expect(value).toBe("hunter2 ");
    expect(properties).toMatchObject({ contentType: "text/plain", tags: { app: "shop" } });
    expect(Number(properties.expiresOn) - Number(properties.createdOn)).toBe(90 * 86_400_000);
    set.env.set("KV_A", "1");
    const plan = JSON.parse((await set.on("plan --format json")).out);
    expect(plan.summary).toMatchObject({ create: 3, update: 0, set: 0, unchanged: 1, left: 2 });
  });

  test("one that is named is asked for though it has a value, which becomes an earlier version", async () => {
    const set = declared();
    expect((await set.on("fill api-key", person(["one"]).shell)).exit).toBe(0);
    set.clock.forward(60_000);
    const { questions, shell } = person(["two"]);
    const { err } = await set.on("fill API-KEY", shell);
    expect(questions).toHaveLength(2);
    expect(err).toContain("new version from the value given to this run (chosen by who runs this)");
    expect((await set.client.getSecret("api-key")).value).toBe("two");
    set.clock.forward(60_000);
    expect((await set.on("fill api-key", person(["two"]).shell)).exit, "an equal value").toBe(0);
    expect(await Array.fromAsync(set.client.listPropertiesOfSecretVersions("api-key"))).toHaveLength(2);
  });

  test("nothing is written without yes, after Ctrl-C, or where nothing is missing", async () => {
    const set = declared({ "api-key": { value: "external" } });
    expect(await set.on("fill", person(["one"], "n").shell)).toMatchObject({ exit: 4 });
    const readSecret = async () => Promise.reject(new DOMException("stopped", "AbortError"));
    expect((await set.on("fill", { ...person([]).shell, readSecret })).exit).toBe(1);
    expect(set.writes()).toEqual([]);
    await set.client.setSecret("api-key", "1");
    expect(await set.on("fill", person([]).shell)).toMatchObject({
      exit: 0,
      err: expect.stringContaining(
        "No external secret that could be read lacks a value: there is nothing to ask for.",
      ),
    });
  });

  test("who needs longer than a minute is asked once, and what somebody else set meanwhile stays", async () => {
    const set = declared({ "api-key": { value: "external" } });
    const { questions, shell } = person(["mine"]);
    const slow: Shell["readSecret"] = async (...about) => {
      set.clock.forward(300_000);
      return shell.readSecret(...about);
    };
    expect((await set.on("fill", { ...shell, readSecret: slow })).exit).toBe(0);
    expect(questions).toHaveLength(2);
    const { shell: other } = person(["mine"]);
    const late: Shell["readSecret"] = async (...about) => {
      await set.client.setSecret("api-key", "theirs");
      set.clock.forward(300_000);
      return other.readSecret(...about);
    };
    expect((await set.on("fill api-key", { ...other, readSecret: late })).exit).toBe(4);
    expect((await set.client.getSecret("api-key")).value).toBe("theirs");
  });
});

describe("from stdin", () => {
  test("a line has the name of its secret, or the one that import --from dotenv makes it of", async () => {
    const set = declared();
    const text = '# ours\r\nAPI_KEY="one\r\ntwo"\r\nNOT_OURS=\r\nexport Db.Password=hunter2\r\n';
    const { exit, out, err } = await set.on("fill --yes", piped(text));
    expect([exit, set.writes()]).toEqual([0, ["PUT /secrets/api-key", "PUT /secrets/db-password"]]);
    expect(err).toContain(`
prod/api-key      from API_KEY, line 2
prod/db-password  from Db.Password, line 5
Line 4 of stdin: it has no value, and no secret here has its name.
`);
    expect(out + err).not.toContain("hunter2");
    expect((await set.client.getSecret("api-key")).value).toBe("one\ntwo");
    expect((await set.client.getSecret("db-password")).value).toBe("hunter2");
  });

  test("a .env has the names of the manifest; what it lacks is told", async () => {
    const set = declared();
    const { exit, out, err } = await set.on("fill --yes", piped('# ours\ndb-password="a # b\\n"\n'));
    expect([exit, set.writes()]).toEqual([0, ["PUT /secrets/db-password"]]);
    expect(err).toContain("prod/secret/api-key: stdin has no value for it.");
    expect(out + err).not.toContain("a # b");
    expect((await set.client.getSecret("db-password")).value).toBe("a # b\n");
  });

  test("a rerun does what is left, and leaves what has a value", async () => {
    const set = declared();
    await set.on("fill --yes", piped("db-password=1\n"));
    const { exit, err } = await set.on("fill --yes", piped("DB-PASSWORD=2\napi-key=3\n"));
    expect([exit, set.writes()]).toEqual([0, ["PUT /secrets/db-password", "PUT /secrets/api-key"]]);
    expect(err).toContain("db-password is not missing, and stays as it is: fill NAME sets another value.");
  });

  test.each<[string, string, string, string]>([
    [
      "a name that is of none",
      "fill --yes",
      "api-key=1\nhunter2=x\n",
      "stdin:2:1: no secret here has the name of this line\n  hint: no line is of: db-password",
    ],
    [
      "one that git has a value for",
      "fill --yes",
      "# a\nMADE=hunter2\n",
      "stdin:2:1: prod/secret/made is generated, and apply makes its value",
    ],
    [
      "one of a rotation",
      "fill --yes",
      "turned=hunter2\n",
      "stdin:1:1: prod/secret/turned has a rotation, which",
    ],
    [
      "one that was not named",
      "fill api-key --yes",
      "api-key=1\ndb-password=hunter2\n",
      "stdin:2:1: prod/secret/db-password was not named",
    ],
    ["a value alone", "fill --yes", "hunter2\u0000", "stdin is not UTF-8 text"],
    ["a line that is no assignment", "fill --yes", "api-key=1\nhunter2 hunter2\n", "stdin:2:1"],
    ["a quote without its end", "fill --yes", 'api-key="hunter2\n', "stdin:1:1"],
    [
      "a value that is too long",
      "fill --yes",
      `A=\napi-key=hunter2${"x".repeat(25_600)}\n`,
      "stdin:2:1: the value is over 25 KB",
    ],
    [
      "a value alone that ends as a name would",
      "fill --yes",
      "hunter2=\n",
      "stdin:1:1: no secret here has the name",
    ],
    [
      "a second line of one secret",
      "fill --yes",
      "API_KEY=hunter2\n\nexport api-key=hunter2\n",
      "stdin:3:1: line 1 is of api-key, too",
    ],
    [
      "a second line of the same name",
      "fill --yes",
      "api.key=\napi.key=hunter2\n",
      "stdin:2:1: line 1 is of api-key, too",
    ],
  ])("%s is refused, and not quoted", async (_, line, text, message) => {
    const set = declared();
    const { exit, out, err } = await set.on(line, piped(text));
    expect([exit, set.writes()]).toEqual([1, []]);
    expect(err).toContain(message);
    expect(out + err).not.toContain("hunter2");
  });

  test("a value that two lines give to two secrets is told as such", async () => {
    const set = declared();
    const { exit, out } = await set.on(
      "fill --yes",
      piped("db-password=correct horse battery\napi-key=correct horse battery\n"),
    );
    expect(exit).toBe(0);
    expect(out).toContain("its value is that of prod/secret/api-key, too");
    expect(out).not.toContain("horse");
  });

  test("a secret of several vaults needs --vault", async () => {
    const set = declared({ "api-key": { value: "external" } }, ["prod", "other"]);
    expect(await set.on("fill --yes", piped("api-key=1\n"))).toMatchObject({
      exit: 1,
      err: expect.stringContaining(
        "stdin:1:1: api-key is wanted in several vaults: other, prod\n  hint: choose one with --vault",
      ),
    });
    expect((await set.on("fill --yes --vault prod", piped("api-key=1\n"))).exit).toBe(0);
    expect((await set.client.getSecret("api-key")).value).toBe("1");
  });
});

test.each<[string, string, string]>([
  ["a name that nobody declares", "fill api-kez --yes", "Did you mean api-key?"],
  ["a value from git", "fill plain --yes", "prod/secret/plain has its value from git."],
  ["a generated value", "fill made --yes", "prod/secret/made is generated, and apply makes its value."],
  ["a rotation", "fill turned --yes", "prod/secret/turned has a rotation, which makes its value."],
  ["nobody to ask", "fill", "there is no terminal to ask on"],
])("%s", async (_, line, message) => {
  const set = declared();
  expect(await set.on(line)).toMatchObject({ exit: 1, err: expect.stringContaining(message) });
  expect(set.writes()).toEqual([]);
});

test("a vault that cannot be read is asked for nothing, and the others are filled", async () => {
  const set = declared({ "api-key": { value: "external" } }, ["prod", "other"]);
  set.vaults.configure("other", { missing: true });
  const { questions, shell } = person(["one"]);
  expect((await set.on("fill api-key", shell)).exit).toBe(5);
  expect(questions).toEqual([expect.stringContaining("prod/api-key"), expect.stringContaining("[y/N]")]);
  expect((await set.client.getSecret("api-key")).value).toBe("one");
});

test("a line does not choose the one vault that could be read", async () => {
  const set = declared({ "api-key": { value: "external" } }, ["prod", "other"]);
  set.vaults.configure("other", { missing: true });
  const { exit, err } = await set.on("fill --yes", piped("API_KEY=1\n"));
  expect([exit, set.writes()]).toEqual([1, []]);
  expect(err).toContain("stdin:1:1: api-key is wanted in several vaults: other, prod");
});

test("with create: once the first value may be typed", async () => {
  const set = declared();
  expect((await set.on("fill once", person(["typed"]).shell)).exit).toBe(0);
  expect((await set.client.getSecret("once")).value).toBe("typed");
  expect(JSON.parse((await set.on("plan --select once --format json")).out).summary).toMatchObject({
    unchanged: 1,
  });
});

test("a soft-deleted one that is named is recovered first", async () => {
  const set = declared();
  await set.on("fill api-key --yes", piped("api-key=1\n"));
  await (await set.client.beginDeleteSecret("api-key")).pollUntilDone();
  set.clock.forward(60_000);
  expect(await set.on("fill --yes", piped("db-password=2\napi-key=2\n"))).toMatchObject({
    exit: 0,
    err: expect.stringContaining("api-key is not missing"),
  });
  expect((await set.on("fill api-key --yes", piped("api-key=2\n"))).exit).toBe(0);
  expect((await set.client.getSecret("api-key")).value).toBe("2");
});

test("a run that dies at any request is finished by the next one, with no surplus version", async () => {
  const begin = () => declared({ "api-key": { value: "external" }, "db-password": { value: "external" } });
  const env = piped("api-key=1\ndb-password=2\n");
  const whole = mortal();
  await begin().on("fill --yes", { ...env, ...whole });
  const wrong: string[] = [];
  for (const at of deadlyPoints(whole.points.map((point) => point.replace(/db-password|api-key/, "x")))) {
    const set = begin();
    const { transport, outlive } = mortal(at);
    expect(await outlive(set.on("fill --yes", { ...env, transport }))).toBeUndefined();
    set.clock.forward(60_000);
    await set.on("fill --yes", env);
    for (const [name, value] of [
      ["api-key", "1"],
      ["db-password", "2"],
    ] as const) {
      const versions = await Array.fromAsync(set.client.listPropertiesOfSecretVersions(name));
      if (versions.length !== 1 || (await set.client.getSecret(name)).value !== value)
        wrong.push(`${whole.points[at - 1]}: ${name}, ${versions.length} versions`);
    }
    expect((await set.on("plan --exit-code")).exit).toBe(0);
  }
  expect(wrong).toEqual([]);
});
