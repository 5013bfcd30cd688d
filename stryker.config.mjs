// Plants mistakes in the planner, one at a time, and runs the planner's own tests on each: `npm run mutate`.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/plan/**/*.ts"],
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Stryker would rewrite a tsconfig by TypeScript's own parser, which TypeScript 7 does not offer; nothing here reads one.
  tsconfigFile: "none.json",
  tempDirName: ".stryker",
  reporters: ["progress", "clear-text"],
  clearTextReporter: { reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 80 },
};
