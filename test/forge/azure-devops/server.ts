// A repository at an Azure DevOps on loopback, with the pull request 7, and our calls to it.
import {
  type AzureDevopsConnection,
  createAzureDevopsClient,
} from "../../../src/forge/azure-devops/client.ts";
import { movingClock } from "../../clock.ts";
import { azureDevopsApi, repository } from "./api/api.ts";

export const us = "11111111-0000-4000-8000-000000000001";
export const somebody = "22222222-0000-4000-8000-000000000002";
export const [base, source, merge, tree] = ["b", "a", "c", "d"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

export async function azureDevopsServer() {
  const api = await azureDevopsApi();
  const { state, tokens, log, collection } = api;
  tokens.set("known", { id: us, mayContribute: true });
  tokens.set("reader", { id: us, mayContribute: false });
  state.heads.set("main", base).set("main2", source);
  state.pulls.set(7, source);
  state.commits.set(merge, { treeId: tree, parents: [base, source] });
  const clock = movingClock();
  const connected = (differs: Partial<AzureDevopsConnection> = {}) =>
    createAzureDevopsClient({ collection, token: "known", repository, clock, ...differs });
  return {
    ...api,
    clock,
    connected,
    forge: connected(),
    /** What was asked for but to read, in order. */
    writes: () => log.map(({ call }) => call).filter((call) => !call.startsWith("GET ")),
  };
}
