// What a server of MySQL says before TLS is believed by nobody, no password goes to a false server, and no error shows one.
import { inspect } from "node:util";
import { generate } from "selfsigned";
import { expect, test } from "vitest";
import { makeCertificate } from "../../src/emulator/certificate.ts";
import { tree } from "../files.ts";
import { errorBody, mysqlServer, okBody, packet } from "./mysql/server.ts";
import { mysqlTargetOf, secret } from "./mysql/target.ts";

const says = {
  ok: packet(2, okBody),
  denied: packet(2, errorBody(1045, "Access denied")),
  deniedAtOnce: packet(0, errorBody(1045, "Access denied")),
  blocked: packet(0, errorBody(1129, "Host is blocked")),
};

test.each([
  ["offers no TLS", { withoutTls: true }, "insecure"],
  ["lets in before TLS", { afterGreeting: [says.ok] }, "insecure"],
  ["denies before TLS", { afterGreeting: [says.denied] }, "unreachable"],
  ["denies instead of a greeting", { insteadOfGreeting: says.deniedAtOnce }, "unreachable"],
  ["has blocked this machine", { insteadOfGreeting: says.blocked }, "refused"],
  ["wants the password in the clear", { plugin: "mysql_clear_password" }, "insecure"],
  ["wants it by sha256_password", { plugin: "sha256_password" }, "insecure"],
  ["wants a plugin that nobody knows", { plugin: "__proto__" }, "insecure"],
  ["lets everybody in as nobody", { currentUser: "@localhost" }, "refused"],
  ["is too old", { version: "5.7.44" }, "refused"],
  ["is a little too old", { version: "8.0.13" }, "refused"],
  ["refuses with its own words", { refuses: () => 4711 }, "refused"],
])("a server that %s", async (_, lies, reason) => {
  const server = await mysqlServer(["app"], lies);
  const error = await mysqlTargetOf(server.at)
    .open(secret)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toMatchObject({ name: "TargetError", reason });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c4nary");
});

const opening = (server: Parameters<typeof mysqlTargetOf>[0]) => mysqlTargetOf(server).open(secret);

test("a certificate that nobody vouches for is not accepted, and NODE_TLS_REJECT_UNAUTHORIZED changes nothing", async () => {
  const { at, signIns } = await mysqlServer(["app"]);
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  try {
    await expect(opening({ host: at.host, port: at.port })).rejects.toMatchObject({ reason: "insecure" });
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  }
  expect(signIns).toEqual([]);
});

test("a certificate of another host is not accepted, whoever vouches for it", async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "db.example.com" }], {
    keyType: "ec",
    curve: "P-256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "db.example.com" }] }],
  });
  const file = `${tree({ "ca.pem": cert }).root}/ca.pem`;
  const certificate = { key, cert, file, remove: () => {} };
  const { at, signIns } = await mysqlServer(["app"], { certificate });
  for (const host of ["127.0.0.1", "localhost"])
    await expect(opening({ ...at, host })).rejects.toMatchObject({ reason: "insecure" });
  expect(signIns).toEqual([]);
});

test("the name localhost goes as well as its address", async () => {
  const certificate = await makeCertificate([]);
  const { at } = await mysqlServer(["app"], { certificate });
  for (const host of ["127.0.0.1", "localhost"]) await (await opening({ ...at, host })).close();
  certificate.remove();
});

test.each(["8.0.14", "8.0.42-azure", "8.4.5", "9.7.4-2", "10.1.0"])(
  "MySQL %s is new enough",
  async (version) => {
    const server = await mysqlServer(["app"], { version });
    await (await mysqlTargetOf(server.at).open(secret)).close();
    expect(server.statements.join()).toContain("get_lock");
  },
);
