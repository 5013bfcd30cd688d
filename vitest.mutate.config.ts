import { defineConfig } from "vitest/config";

// The tests that reach the planner and nothing slower: each planted mistake runs those of them that cover its line.
export default defineConfig({ test: { include: ["test/plan/**/*.test.ts"], isolate: false } });
