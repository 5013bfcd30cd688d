// What MySQL and MariaDB keep of a password, against what others make of it: `openssl passwd -5`, MySQL 9.7.4, MariaDB.
import { describe, expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { makeAlterUserStatement } from "../../src/rotate/targets/mysql/alter-statement.ts";
import {
  makeNativeVerifier,
  makeSha2Verifier,
  matchesSha2Verifier,
} from "../../src/rotate/targets/mysql/verifier.ts";

test.each([
  ["Hello world!", "saltstring", "5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5"],
  ["x", "ab", "5ydlOaPxAq0VpamGFK.BZgHF7HlR0erJsH.F7VB19f0"],
  [
    "a password of forty characters and longer!",
    "0123456789abcdef",
    "HZGERkAfvUTBVeEJsxm6xCJ34YqBLqx7xbK0H9DkXI/",
  ],
])("SHA-256 crypt of '%s' is that of OpenSSL", (password, salt, digest) =>
  expect(makeSha2Verifier(Sealed.text(password), Buffer.from(salt)).toString()).toBe(
    `$A$005$${salt}${digest}`,
  ),
);

// Of `alter user ... identified with caching_sha2_password by 'rootpw'`; its salt is of any 7 bits.
const ofMysql = Buffer.from(
  "244124303041247830690226777B7E0303560C6A3E0233166C47086E4F6E784F305A6A45474D534F7677516C506C533667495358584A2F575834476151775A61306A79495742",
  "hex",
);

test.each([
  ["what MySQL made", "rootpw", ofMysql, true],
  ["what MySQL made of another one", "rootpw2", ofMysql, false],
  ["a password that is not ASCII", "wörtchen", ofMysql, false],
  ["what we made", "mine", makeSha2Verifier(Sealed.text("mine")), true],
  ["no verifier", "mine", Buffer.from("*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19"), undefined],
  ["nothing", "mine", Buffer.alloc(0), undefined],
])("%s is compared", (_, password, verifier, expected) =>
  expect(matchesSha2Verifier(Sealed.text(password), verifier)).toBe(expected),
);

test("each has a salt of its own, of letters, digits, . and /", () => {
  const [one, other] = [1, 2].map(() => makeSha2Verifier(Sealed.text("same")).toString());
  expect(one).not.toBe(other);
  for (const text of [one, other]) expect(text).toMatch(/^\$A\$005\$[./0-9A-Za-z]{63}$/);
});

test("MariaDB's is SHA-1 twice", () =>
  expect(makeNativeVerifier(Sealed.text("password"))).toBe("*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19"));

describe("the statement", () => {
  const credential = { user: "app_a", password: Sealed.text("c4nary-OF-it") };
  const how = (kind: "MySQL" | "MariaDB", verifier: boolean, retain = false) => ({ kind, verifier, retain });
  test.each([
    [
      how("MySQL", true),
      /^ALTER USER 'app_a'@'10.%' IDENTIFIED WITH caching_sha2_password AS 0x244124303035\w{128}$/,
    ],
    [how("MySQL", true, true), /^ALTER USER 'app_a'@'10.%' .* AS 0x\w{140} RETAIN CURRENT PASSWORD$/],
    [
      how("MySQL", false),
      /^ALTER USER 'app_a'@'10.%' IDENTIFIED WITH caching_sha2_password BY 'c4nary-OF-it'$/,
    ],
    [
      how("MariaDB", true),
      /^ALTER USER 'app_a'@'10.%' IDENTIFIED VIA mysql_native_password USING '\*[0-9A-F]{40}'$/,
    ],
    [how("MariaDB", false), /^ALTER USER 'app_a'@'10.%' IDENTIFIED BY 'c4nary-OF-it'$/],
  ])("%j", (kind, expected) => {
    const statement = makeAlterUserStatement(credential, "10.%", kind);
    expect(statement).toMatch(expected);
    expect(statement.includes("c4nary")).toBe(!kind.verifier);
  });

  test.each([
    ["a quote in the password", { password: "a'b" }],
    ["a backslash in the password", { password: "a\\b" }],
    ["an empty password", { password: "" }],
    ["a quote in the name", { user: "a'" }],
    ["a space in the name", { user: "a b" }],
    ["a quote in the host", { host: "%'" }],
    ["a backslash in the host", { host: "\\" }],
  ])(
    "is not made with %s",
    (_, {
      user = "app",
      password = "good",
      host = "%",
    }: { user?: string; password?: string; host?: string }) => {
      expect(() =>
        makeAlterUserStatement({ user, password: Sealed.text(password) }, host, how("MySQL", false)),
      ).toThrow(expect.objectContaining({ name: "TargetError", reason: "refused" }));
    },
  );
});
