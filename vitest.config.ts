import { defineConfig } from "vitest/config";

// Nothing is asserted about time: the timeout only ends a run that hangs, on however slow a machine.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: "100%" },
});
