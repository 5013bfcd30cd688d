// Prints `N passed, N failed` from vitest's JSON report. A file that did not load is one failure, and so is a check
// that failed before any test ran.
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);

function counts() {
  const text = readFileSync(file, "utf8");
  if (text === "") return { passed: 0, failed: status === "0" ? 0 : 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const unloaded = testResults.filter(
    (result) =>
      result.status === "failed" && !result.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const { passed, failed } = counts();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
