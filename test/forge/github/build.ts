// What comments and summaries are made of; a test says only what differs.
import type { CommentOptions } from "../../../src/forge/comment.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { id } from "../../report/build.ts";

export const us = "github-actions[bot]";
export const prod = { config: "keyvault-gitops.yaml", environment: "prod" };
export const run = "https://github.com/contoso/shop/actions/runs/7";

export const options = (differs: Partial<CommentOptions> = {}): CommentOptions => ({
  ...prod,
  base: "b".repeat(40),
  tree: "c".repeat(40),
  run,
  names: true,
  isTouched: () => true,
  ...differs,
});

type Differs = Partial<Pick<Finding, "severity" | "vault" | "id" | "place" | "message">>;

export const finding = (differs: Differs = {}): Finding => ({
  finding: "expired",
  severity: "warning",
  vault: "contoso-prod",
  id: id("a"),
  message: "s",
  ...differs,
});

/** Of values that were opened. */
export const confidential = (message: string): Finding => ({
  finding: "same value",
  confidential: true,
  severity: "warning",
  vault: "contoso-prod",
  id: id("a"),
  message,
});
