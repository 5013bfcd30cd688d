// Who a job is at Azure: a fresh assertion for each token, tokens that only masks show, and refusals that name the cause.
import { expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { type Identity, inProd, inPull, manifest, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const token = manifest({ token: { value: { generate: { length: 20 } } } });
const asItIs = () => {};

test("each access token is asked for with an assertion of its own, for Entra alone", async () => {
  const set = await stage({});
  const { plan, apply } = workflows(set);
  const sha = set.repository.commit("main", token);
  const { outputs } = await plan(sha);
  // Less than a token is kept for, however fast the job is: every request asks for another one.
  set.entra.shorten(1);
  expect(await apply(sha, outputs.approval ?? "")).toMatchObject({ exit: 0, outputs: { changed: "true" } });
  expect(new Set(set.oidc.asked)).toEqual(new Set(["api://AzureADTokenExchange"]));
  expect(set.entra.given.length).toBeGreaterThan(2);
  expect(new Set(set.entra.came).size).toBe(set.entra.came.length);
});

test.each(
  someOf<[string, Identity, (set: Stage) => void, readonly string[]]>(
    [
      ["no id-token: write", { app: inPull.app }, asItIs, ["id-token: write"]],
      ["GitHub gives no token", inPull, ({ oidc }) => oidc.refuse(), ["GitHub gave the job no OIDC token"]],
      [
        "a subject that no federated credential has",
        { ...inPull, subject: "repo:contoso@42/shop@7:pull_request" },
        asItIs,
        [
          "AADSTS700213",
          'iss "https://token.actions.githubusercontent.com", sub "repo:contoso@42/shop@7:pull_request", aud "api://AzureADTokenExchange"',
          "repo:OWNER@ID/REPO@ID:",
        ],
      ],
      ["an app that is not there", inPull, ({ entra }) => entra.apps.clear(), ["AADSTS700016", "client-id"]],
      [
        "an assertion that is too old",
        inPull,
        ({ entra }) => entra.refuse(700024),
        ["AADSTS700024", "clock"],
      ],
      ["no role", inPull, ({ vaults }) => vaults.configure("local", { roles: {} }), ["Key Vault Reader"]],
      ["a firewall", inPull, ({ vaults }) => vaults.configure("local", { firewall: true }), ["firewall"]],
    ],
    2,
  ),
)("%s: the error names it", async (_, as, happens, says) => {
  const set = await stage({});
  happens(set);
  const ran = await workflows(set).preview(set.repository.open(token), { as });
  expect([ran.exit, set.writes()]).toEqual([1, []]);
  const told = ran.commands.filter(({ name }) => name === "error").map(({ data }) => data);
  for (const text of says) expect(told.join("\n")).toContain(text);
  expect(told.join("\n")).not.toMatch(/Trace ID|Caller:|eyJ/);
});

test("a vault of another tenant: the error names it", async () => {
  const set = await stage({});
  const other = { inputs: { "tenant-id": "33333333-3333-3333-3333-333333333333" } };
  const ran = await workflows(set).preview(set.repository.open(token), other);
  expect([ran.exit, set.oidc.given]).toEqual([1, []]);
  expect(ran.log).toContain("another tenant than the one of tenant-id");
});

test("the reader may not apply", async () => {
  const set = await stage({});
  const jobs = workflows(set);
  const sha = set.repository.commit("main", token);
  const { outputs } = await jobs.plan(sha);
  const ran = await jobs.apply(sha, outputs.approval ?? "", { as: { ...inProd, app: inPull.app } });
  expect(ran.exit).toBe(1);
  expect(ran.log).toContain("AADSTS700213");
  expect(set.writes()).toEqual([]);
});
