import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/finding.ts
var severities = ["error", "warning", "note"];
var codesOfRules = {
  requireExpiry: "policy-require-expiry",
  requireContentType: "policy-require-content-type",
  maxValidity: "policy-max-validity",
  requireTags: "policy-require-tags",
  namePattern: "policy-name-pattern"
};
var codeOfFinding = (finding) => finding.finding === "policy broken" ? codesOfRules[finding.rule] : finding.finding.replaceAll(" ", "-");
var isError = ({ severity }) => severity === "error";

export {
  severities,
  codeOfFinding,
  isError
};
