// A false server, or somebody in front of the real one, never gets a password, nor a proof that is not bound to it.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { type PostgresServer, signInToPostgres } from "../../src/rotate/targets/postgres/sign-in.ts";
import { fakePostgres, type Script, says } from "./fake-postgres.ts";

const secret = "c4nary-of-the-password";
const [plus, plain] = ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"];

/** What becomes of a sign-in, and what the server heard of it. @param kind what `secret` is. */
async function meet(
  script: Script,
  tls: PostgresServer["tls"] | "ca" = "ca",
  fake = {},
  kind: "password" | "token" = "password",
) {
  const { port, ca, heard } = await fakePostgres(script, fake);
  const server = { host: "127.0.0.1", port, database: "d", tls: tls === "ca" ? { ca } : tls };
  const [user, sealed] = ["app", Sealed.text(secret)];
  const by = kind === "token" ? { user, token: sealed } : { user, password: sealed };
  const outcome = await signInToPostgres(server, by).catch((error) => error);
  const shown = inspect(outcome, { depth: 20, showHidden: true });
  for (const text of [heard(), shown]) expect(text).not.toContain(secret);
  return { outcome, heard: heard() };
}

test.each<[string, Script, "ca" | "off"]>([
  ["asks for the password", [says.inTheClear], "ca"],
  ["asks for the password, without TLS", [says.inTheClear], "off"],
  ["asks for an MD5 of it", [says.md5], "ca"],
  ["asks for an MD5 of it, without TLS", [says.md5], "off"],
  ["offers SCRAM without binding", [() => says.offers(plain)], "ca"],
  ["offers binding, then does not", [() => says.offers(plus, plain), () => says.offers(plain)], "ca"],
  ["offers what we do not know", [() => says.offers("OAUTHBEARER")], "off"],
  ["begins SCRAM, then asks for the password", [() => says.offers(plus), says.inTheClear], "ca"],
  ["begins SCRAM, then asks for an MD5", [() => says.offers(plain), says.md5], "off"],
  ["goes on, then asks for the password", [() => says.offers(plus), says.goesOn, says.inTheClear], "ca"],
  ["lets everybody in", [says.welcomes], "ca"],
  ["lets in without a proof of its own", [() => says.offers(plus), says.goesOn, says.welcomes], "ca"],
  ["proves it wrongly", [() => says.offers(plus), says.goesOn, says.proves], "ca"],
])("a server that %s", async (_, script, tls) => {
  const { outcome, heard } = await meet(script, tls);
  expect(outcome).toMatchObject({ name: "TargetError", reason: "insecure" });
  expect(heard).not.toContain("md5");
});

test("no proof is given where SCRAM is not bound", async () => {
  const { heard } = await meet([() => says.offers(plain), says.goesOn]);
  expect(heard).not.toMatch(/[np]=/);
});

test.each<[string, PostgresServer["tls"] | "ca", object]>([
  ["has no TLS", "ca", { tls: false }],
  ["shows a certificate that nobody vouches for", {}, {}],
  ["shows the certificate of another host", "ca", { ip: "127.0.0.2" }],
])("a server that %s is told nothing", async (_, tls, fake) => {
  const { outcome, heard } = await meet([() => says.offers(plus)], tls, fake);
  expect(outcome).toMatchObject({ name: "TargetError", reason: "insecure" });
  expect(heard).not.toContain("app");
});

test.each<[string, Script, PostgresServer["tls"] | "ca", object]>([
  ["asks for an MD5", [says.md5], "ca", {}],
  ["offers SCRAM", [() => says.offers(plus, plain), says.goesOn], "ca", {}],
  ["offers SCRAM, then asks for a password", [() => says.offers(plus), says.inTheClear], "ca", {}],
  ["lets everybody in", [says.welcomes], "ca", {}],
  ["asks for it without TLS", [says.inTheClear], "off", {}],
  ["has no TLS", [says.inTheClear], "ca", { tls: false }],
  ["shows a certificate that nobody vouches for", [says.inTheClear], {}, {}],
  ["shows the certificate of another host", [says.inTheClear], "ca", { ip: "127.0.0.2" }],
])("a server that %s gets no token", async (_, script, tls, fake) => {
  const { outcome, heard } = await meet(script, tls, fake, "token");
  expect(outcome).toMatchObject({ name: "TargetError", reason: "insecure" });
  expect(heard).not.toMatch(/md5|[np]=/);
});

test("the environment does not turn the check of certificates off", async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  const { outcome } = await meet([], {}).finally(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  });
  expect(outcome).toMatchObject({ reason: "insecure" });
});

test.each([
  ["28000", "refused"],
  ["3D000", "refused"],
  ["53300", "unreachable"],
  ["57P03", "unreachable"],
  [secret, "refused"],
])("an error %s that quotes the password", async (state, reason) => {
  const { outcome } = await meet([() => says.fails(state, secret)]);
  expect(outcome).toMatchObject({ name: "TargetError", reason });
});
