// What a run says when Entra refuses its token: the code, the cause, and what the token said of itself; no word of Entra's.
import { expect, test } from "vitest";
import { explainRefusal } from "../../src/world/federated.ts";

const claims = {
  iss: "https://token.actions.githubusercontent.com",
  sub: "repo:contoso/Shop:pull_request",
  aud: "api://AzureADTokenExchange",
};
const assertion = `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
const asSent =
  ' The run\'s token has iss "https://token.actions.githubusercontent.com", sub "repo:contoso/Shop:pull_request", aud "api://AzureADTokenExchange".';

test.each([
  ["70021", "has no federated credential"],
  ["700211", "the run's issuer"],
  ["700212", "the run's audience"],
  ["700213", "has no federated credential"],
  ["7002138", "the case of letters"],
  ["501661", "ISSUER/.well-known/openid-configuration"],
  ["700016", "has no application client-id"],
  ["7000112", "is disabled"],
  ["7000229", "az ad sp create --id CLIENT_ID"],
  ["90002", "AZURE_AUTHORITY_HOST"],
  ["900023", "no tenant's id"],
  ["700024", "clock"],
  ["53003", "conditional access"],
  ["500011", "Entra explains the code at https://login.microsoftonline.com/error?code=500011"],
])("AADSTS%s", (code, words) => {
  const { message } = explainRefusal(new Error(`AADSTS${code}: foreign words about ${assertion}`), assertion);
  expect(message).toContain(words);
  expect(message.startsWith(`AADSTS${code}: `) && message.endsWith(asSent)).toBe(true);
  expect(message).not.toMatch(/foreign|c2ln/);
});

test.each(["", "no token", "a.bm8ganNvbg.c"])("a token that cannot be read (%j) is not shown", (unread) =>
  expect(explainRefusal(new Error("AADSTS700024"), unread).message).not.toContain("The run's token has"),
);

test("no code: Entra was not reached", () =>
  expect(explainRefusal(new Error("foreign words"), assertion).message).toMatch(
    /^Entra could not be reached/,
  ));
