// A false server, or somebody in front of the real one, never gets a password or a token; and no error shows one.
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { inspect } from "node:util";
import { generate } from "selfsigned";
import { expect, onTestFinished, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { type SqlServer, signInToSqlServer } from "../../src/rotate/targets/sql-server/sign-in.ts";
import { credentialOf as of, secret, sqlServer, sqlTargetOf } from "./sql-server.ts";
import { packet, packetTypes, preloginAnswer } from "./tds/messages.ts";
import { admin } from "./tds/server.ts";

const canary = "C4nary-of-the-password";

/** All that an error holds. */
const shown = (error: unknown) => inspect(error, { depth: 20, showHidden: true });
const thrown = (work: Promise<unknown>) =>
  work.then(
    (done) => expect.fail(`it ended well: ${inspect(done)}`),
    (error: unknown) => error,
  );

/** A server that says the same to whatever it hears, and keeps that. */
async function parrot(says: Uint8Array) {
  let heard = "";
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      heard += bytes.toString("latin1");
      socket.write(says);
    });
    onTestFinished(() => void socket.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, heard: () => heard };
}

const at = (port: number, differs: Partial<SqlServer> = {}): SqlServer => ({
  ...{ host: "127.0.0.1", port, database: "shop", encrypt: true, patience: 2000 },
  ...differs,
});

test.each<[string, Partial<SqlServer>, Uint8Array, string]>([
  ["has no TLS", {}, packet(packetTypes.answer, preloginAnswer(2)), "insecure"],
  ["has TLS for the login alone", {}, packet(packetTypes.answer, preloginAnswer(0)), "insecure"],
  ["has no strict TLS", { encrypt: "strict" }, packet(packetTypes.answer, preloginAnswer(1)), "insecure"],
  ["says nothing", { patience: 100 }, Buffer.alloc(0), "unreachable"],
  ["says nothing to strict TLS", { patience: 100, encrypt: "strict" }, Buffer.alloc(0), "unreachable"],
])("a server that %s is told nothing", async (_, differs, says, reason) => {
  const { port, heard } = await parrot(says);
  const error = await thrown(signInToSqlServer(at(port, differs), of("somebody", canary)));
  expect(error).toMatchObject({ name: "TargetError", reason });
  expect(shown(error)).not.toContain(canary);
  // In LOGIN7 names are UTF-16.
  expect(heard()).not.toContain("s\0o\0m\0e");
});

test.each(["strict", "inside"] as const)("nobody vouches for the certificate (TLS %s)", async (tls) => {
  const { port, logins } = await sqlServer({ tls });
  const server = at(port, { encrypt: tls === "strict" ? "strict" : true });
  const error = await thrown(signInToSqlServer(server, of("app_a", canary)));
  expect(error).toMatchObject({ name: "TargetError", reason: "insecure" });
  expect(logins).toEqual([]);
});

test.each(["strict", "inside"] as const)("it is another host's certificate (TLS %s)", async (tls) => {
  const { private: key, cert } = await generate([], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.2" }] }],
  });
  const certificate = { key, cert, file: "unread", remove: () => {} };
  const { port, logins } = await sqlServer({ tls, certificate });
  const server = at(port, { encrypt: tls === "strict" ? "strict" : true, ca: cert });
  const error = await thrown(signInToSqlServer(server, of("app_a", canary)));
  expect(error).toMatchObject({ name: "TargetError", reason: "insecure" });
  expect(logins).toEqual([]);
});

test.each(["strict", "inside"] as const)(
  "the environment does not turn the check off (TLS %s)",
  async (tls) => {
    const { port, logins } = await sqlServer({ tls });
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
    const server = at(port, { encrypt: tls === "strict" ? "strict" : true });
    const error = await thrown(
      signInToSqlServer(server, { token: Sealed.text(canary) }).finally(() => {
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      }),
    );
    expect(error).toMatchObject({ reason: "insecure", message: expect.stringContaining("Unset it") });
    expect(logins).toEqual([]);
  },
);

test("without TLS it goes to loopback hosts alone", async () => {
  const elsewhere = { host: "sql.example.com", port: 1, ca: "unread" };
  const error = await thrown(sqlTargetOf(elsewhere, { encrypt: false }).open(secret));
  expect(error).toMatchObject({ reason: "insecure" });
});

test.each([
  ["18456", "refused", "the password of kvg_rotator is refused"],
  ["18470", "refused", "the login is disabled"],
  ["18486", "refused", "locked out"],
  ["40613", "unreachable", "not able to just now"],
  ["40615", "refused", "firewall"],
  ["4060 18456", "refused", "does not get into the database"],
  ["99999", "refused", "(error 99999)"],
])("an error %s at the login, whose text quotes the password", async (numbers, reason, words) => {
  const refuse = () => numbers.split(" ").map(Number);
  const server = await sqlServer({ refuse });
  const error = await thrown(sqlTargetOf(server, {}, canary).open(secret));
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(words) });
  expect(shown(error)).not.toContain(canary);
});

test.each([
  ["15151", "refused", "may not alter it"],
  ["15118", "refused", "more complex password"],
  ["40501", "unreachable", "not able to just now"],
  ["15118 3701", "refused", "more complex password"],
  ["99999", "refused", "(error 99999)"],
])("an error %s at the statement, whose text quotes it", async (numbers, reason, words) => {
  const refuse = (what: string) => (what.includes("ALTER") ? numbers.split(" ").map(Number) : undefined);
  const server = await sqlServer({ refuse });
  const open = await sqlTargetOf(server).open(secret);
  const error = await thrown(open.set(of("app_a", canary)));
  expect(error).toMatchObject({ name: "TargetError", reason, message: expect.stringContaining(words) });
  expect(shown(error)).not.toContain(canary);
  expect(shown(error)).not.toContain(admin.password);
  await open.close();
});

test("a lock that the server does not give is no lock", async () => {
  const server = await sqlServer({
    refuse: (what) => (what.includes("sp_getapplock") ? [15247] : undefined),
  });
  await expect(sqlTargetOf(server).open(secret)).rejects.toMatchObject({
    reason: "refused",
    message: expect.stringContaining("Cannot take the lock"),
  });
});

test.each([
  ["nothing listens there", { port: 1 }, "unreachable"],
  ["nobody has that name", { host: "nobody.invalid" }, "unreachable"],
  ["the administrator is one of the users", { users: ["app_a", "KVG_rotator"] }, "refused"],
])("%s", async (_, differs, reason) => {
  const error = await thrown(sqlTargetOf(await sqlServer(), differs).open(secret));
  expect(error).toMatchObject({ name: "TargetError", reason });
});
