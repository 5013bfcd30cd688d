// A password of a program's own place: set and tested by the program that the config names, and then published.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tree } from "../files.ts";
import { mortal } from "../mortal.ts";
import { rotationsIn, scene } from "../scene.ts";
import { environment, rooted } from "./publishing.ts";

const month = 31 * 86_400_000;

/** A program that keeps passwords in a file, and what it was asked; it can be told to fail at setting one. */
const program = `
  const fs = require("fs");
  const [file] = process.argv.slice(2);
  const place = JSON.parse(fs.readFileSync(file));
  const { step, vault, secret, user = "", password } = JSON.parse(fs.readFileSync(0));
  place.asked.push([step, vault, secret, user].join(" ").trim());
  if (step === "set" && !place.fails) place.passwords[user] = password;
  fs.writeFileSync(file, JSON.stringify(place));
  process.exit(step === "set" ? place.fails : place.passwords[user] === password ? 0 : 3);
`;

type Place = {
  readonly asked: readonly string[];
  readonly passwords: Readonly<Record<string, string>>;
  readonly fails: number;
};

/** A secret that publishes a password of users of such a place. */
function rotating(users: readonly string[]) {
  const { root } = tree({ "program.cjs": program }, { git: false });
  const file = `${root}/place.json`;
  const place = (): Place => JSON.parse(readFileSync(file, "utf8"));
  const put = (more: Partial<Place>) =>
    writeFileSync(file, JSON.stringify({ asked: [], passwords: {}, fails: 0, ...more }));
  put({});
  const set = scene({
    targets: {
      legacy: { exec: { argv: [realpathSync(process.execPath), `${root}/program.cjs`, file], users } },
    },
    vaults: { vault: { targets: ["legacy"] } },
    ...rooted,
  });
  set.env.set("ROOT", environment.ROOT);
  const template = "{{ user | url }}:{{ password | raw }}";
  set.secrets({ a: { rotation: { every: "P30D", target: "legacy", template } } });
  const client = set.client();
  return {
    ...set,
    place,
    put,
    value: async () => (await client.getSecret("a")).value?.split(":")[1] ?? "",
    versions: async (name = "a") =>
      (await Array.fromAsync(client.listPropertiesOfSecretVersions(name))).length,
  };
}

test.each([
  ["one user", ["app"], [" app", " app"]],
  ["two users, who take turns", ["app_a", "app_b"], [" app_a", " app_b"]],
])("%s", async (_, users, turns) => {
  const set = rotating(users);
  for (const user of turns) {
    set.put({ passwords: set.place().passwords });
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    // The third test is of a password that nobody set, the last one of what is published.
    const steps = ["test", "set", "test", "test", "test"];
    expect(set.place().asked).toEqual(steps.map((step) => `${step} vault a${user}`));
    expect(set.place().passwords[user.trim()]).toBe(await set.value());
    set.clock.forward(month);
  }
  expect(await set.versions()).toBe(2);
});

test.each([
  [3, "does not take the password"],
  [75, "asks to try again later"],
  [1, "exit code 1"],
])(
  "a program that ends with %i when it shall set one: nothing is published, and the next run goes on",
  async (fails, why) => {
    const set = rotating(["app"]);
    set.put({ fails });
    expect(await set.rotate()).toMatchObject({
      entries: [{ result: "failed", message: expect.stringContaining(why) }],
    });
    await expect(set.value()).rejects.toMatchObject({ statusCode: 404 });
    set.put({});
    expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
    expect(set.place().passwords.app).toBe(await set.value());
    expect([await set.versions(), await set.versions("a--pending")]).toEqual([1, 1]);
  },
);

test("killed before the password is published, the next run publishes the one that was set", async () => {
  const set = rotating(["app"]);
  const process = mortal("before PUT /secrets/a");
  expect(await process.outlive(set.rotate({}, process))).toBeUndefined();
  const { app } = set.place().passwords;
  expect(rotationsIn(await set.rotate())).toEqual(["rotated a"]);
  expect(await set.value()).toBe(app);
  expect(set.place().asked.filter((asked) => asked.startsWith("set"))).toHaveLength(1);
});
