// The command rotate, in the bundle as a step of a job: a PostgreSQL's password, by a schedule on main.
import { afterAll, beforeAll, expect, test } from "vitest";
import { login, roles } from "../rotate/database.ts";
import { type Postgres, postgres } from "../rotate/postgres.ts";
import { configOf, environment, secrets, usersOf } from "../rotate/publishing.ts";
import { schedule } from "./event.ts";
import { inProd, stage } from "./stage.ts";

let server: Postgres;
beforeAll(async () => {
  server = await postgres();
  await roles(server, usersOf.single);
});
afterAll(() => server.stop());

test("the published password works, and a next run finds nothing due; no password is shown", async () => {
  const { run, github, person } = await stage(secrets, {
    ...configOf("single", server.port),
    vault: { targets: ["db"] },
  });
  const rotate = () =>
    run({
      when: schedule(github.state.heads.get("main") ?? ""),
      as: inProd,
      inputs: { command: "rotate" },
      env: environment,
    });
  const first = await rotate();
  expect(first.exit, first.log).toBe(0);
  expect(first.outputs).toMatchObject({ changed: "true", rotated: "1", refused: "0" });
  expect(first.outputs.summary).toBe("Rotation: 1 rotated.");
  expect(first.summary).toContain("rotated with db");
  const { user, password } = JSON.parse((await person.getSecret("a")).value ?? "");
  expect(await login(server, user, password)).toBe(true);
  const shown = first.log + JSON.stringify(first.files) + JSON.stringify(github.log);
  for (const secret of [password, ...Object.values(environment)]) expect(shown).not.toContain(secret);

  const second = await rotate();
  expect(second).toMatchObject({ exit: 0, outputs: { changed: "false", rotated: "0" } });
  expect(JSON.parse((await person.getSecret("a")).value ?? "")).toEqual({ user, password });
});
