// The verifier of a password, by the example of RFC 7677.
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { makeVerifier } from "../../src/rotate/targets/postgres/verifier.ts";

test("the server's signature of the example follows from its key", () => {
  const salt = Buffer.from("W22ZaJ0SNY7soEsUEjb6gQ==", "base64");
  const said = [
    "n=user,r=rOprNGfwEbeRWgbNEkqO",
    "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
    "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
  ].join();
  const [, key = ""] =
    /^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$[^:]+:(.+)$/.exec(
      makeVerifier(Sealed.text("pencil"), salt),
    ) ?? [];
  const signature = createHmac("sha256", Buffer.from(key, "base64")).update(said).digest("base64");
  expect(signature).toBe("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
});

test("two verifiers of one password have nothing in common", () => {
  const password = Sealed.text("the password");
  const parts = [makeVerifier(password), makeVerifier(password)].map((text) => text.split(/[:$]/).slice(2));
  expect(new Set(parts.flat()).size).toBe(6);
});
