// A purge that takes its time: the name is free when it has settled.
import { expect, test } from "vitest";
import { vault } from "./vault.ts";

const code = ({ status, body }: { status: number; body: { readonly [name: string]: unknown } }) => {
  const { innererror } = (body.error ?? {}) as { innererror?: { code: string } };
  return innererror ? `${status} ${innererror.code}` : `${status}`;
};

test.each([
  ["secret", "PUT", "/secrets/a", { value: "v" }],
  ["key", "POST", "/keys/a/create", { kty: "EC" }],
] as const)(
  "the name of a purged %s is taken for as long as the purge settles",
  async (kind, method, path, body) => {
    const { ask, clock } = vault({ purgeSettlesMs: 5000 });
    await ask(method, path, body);
    const backup = (await ask("POST", `/${kind}s/a/backup`)).body;
    await ask("DELETE", `/${kind}s/a`);
    expect((await ask("DELETE", `/deleted${kind}s/a`)).status).toBe(204);
    expect((await ask("GET", `/deleted${kind}s/a`)).status).toBe(404);
    clock.forward(4999);
    for (const name of ["a", "A"])
      expect(code(await ask(method, path.replace("/a", `/${name}`), body))).toBe("409 ObjectIsBeingDeleted");
    expect(code(await ask("POST", `/${kind}s/restore`, backup))).toBe("409");
    expect((await ask(method, path.replace("/a", "/b"), body)).status).toBe(200);
    clock.forward(1);
    expect((await ask("POST", `/${kind}s/restore`, backup)).status).toBe(200);
    expect((await ask(method, path, body)).status).toBe(200);
  },
);

test("without the setting a purged name is free at once", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "v" });
  await ask("DELETE", "/secrets/a");
  await ask("DELETE", "/deletedsecrets/a");
  expect((await ask("PUT", "/secrets/a", { value: "v" })).status).toBe(200);
});
