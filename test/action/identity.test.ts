// Who a job is at Azure: a fresh assertion for each token, tokens that only masks show, and refusals that name the cause.
import { expect, test } from "vitest";
import { type Identity, inProd, inPull, manifest, nobody, type Stage, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const token = manifest({ token: { value: { generate: { length: 20 } } } });
const subject = inPull.subject;

test("each access token is asked for with an assertion of its own, for Entra alone", async () => {
  const set = await stage({});
  await workflows(set).preview(set.repository.open(token));
  expect(new Set(set.oidc.asked)).toEqual(new Set(["api://AzureADTokenExchange"]));
  expect(set.entra.given.length).toBeGreaterThan(0);
  expect(new Set(set.entra.came).size).toBe(set.entra.given.length);
});

test.each<[string, Partial<Identity>, (set: Stage) => void, readonly string[]]>([
  ["no id-token: write", {}, () => {}, ["id-token: write"]],
  ["GitHub gives no token", {}, ({ oidc }) => oidc.refuse(), ["GitHub gave the job no OIDC token"]],
  [
    "a subject that no federated credential has",
    { subject: "repo:contoso@42/shop@7:pull_request" },
    () => {},
    ["AADSTS700213", '"repo:contoso@42/shop@7:pull_request"', "repo:OWNER@ID/REPO@ID:"],
  ],
  ["an app that is not there", {}, ({ entra }) => entra.apps.clear(), ["AADSTS700016", "client-id"]],
  ["an assertion that is too old", {}, ({ entra }) => entra.refuse(700024), ["AADSTS700024", "clock"]],
  ["something else that Entra has against it", {}, ({ entra }) => entra.refuse(53003), ["AADSTS53003"]],
  [
    "no role",
    {},
    ({ vaults }) => vaults.configure("local", { roles: { writer: "administrator" } }),
    ["Key Vault Reader"],
  ],
])("%s: the error names it", async (what, differs, happens, says) => {
  const set = await stage({});
  happens(set);
  const pull = set.repository.open(token);
  const without = what === "no id-token: write";
  const as: Identity = without ? nobody : { ...inPull, subject, ...differs };
  const inputs = { "client-id": inPull.app ?? "", "tenant-id": "00000000-0000-0000-0000-000000000000" };
  const ran = await workflows(set).preview(pull, { as, ...(without && { inputs }) });
  expect(ran.exit).toBe(1);
  const told = ran.commands.filter(({ name }) => name === "error").map(({ data }) => data);
  for (const text of says) expect(told.join("\n")).toContain(text);
  expect(told.join("\n")).not.toMatch(/Trace ID|Caller:|eyJ/);
});

test("the reader may not apply", async () => {
  const set = await stage({});
  const jobs = workflows(set);
  const sha = set.repository.commit("main", token);
  const { outputs } = await jobs.plan(sha);
  const ran = await jobs.apply(sha, outputs.approval ?? "", { as: { ...inProd, app: inPull.app ?? "" } });
  expect(ran.exit).toBe(1);
  expect(ran.log).toContain("AADSTS700213");
  expect(set.writes()).toEqual([]);
});
