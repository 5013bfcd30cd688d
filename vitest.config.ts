import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { relative, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The package's own name leads to its sources: `lib/` may be older.
const door = (name: string) => resolve(import.meta.dirname, "src", name);

/** Folders and files whose tests start processes. */
const starting =
  /^test\/(?:action|canary|commands|crash|docs|editor|emulator|library|rotate|terminal|webhook|workflows|world)\/|^test\/(?:examples|tutorial)\.test/;

/**
 * What starts processes comes first, because a fork copies what maps the memory of its worker, which grows by file and
 * file: at 1 GB it costs twenty times as much as in the beginning.
 */
class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const starts = ({ moduleId }: TestSpecification) =>
      starting.test(relative(import.meta.dirname, moduleId));
    return [...sorted.filter(starts), ...sorted.filter((file) => !starts(file))];
  }
}

/**
 * Thousands of tests begin with a folder of files, which costs six times as much on a disk as in memory. Linux has such a
 * place; it serves where it has room for databases, and may hold programs, which containers often forbid.
 */
function makeFolderInMemory(): string | undefined {
  const place = "/dev/shm";
  try {
    accessSync(place, constants.W_OK);
    const mount = readFileSync("/proc/mounts", "utf8")
      .split("\n")
      .find((line) => line.split(" ")[1] === place);
    const { bavail, bsize } = statfsSync(place);
    if (!mount?.includes(" tmpfs ") || mount.includes("noexec") || bavail * bsize < 2 ** 31) return undefined;
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(`${place}/kvg-`);
  // As /tmp: databases run as another user.
  chmodSync(folder, 0o1777);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const inMemory = makeFolderInMemory();

// No module of ours has state, so files need no process of their own.
// Nothing is asserted about time: the timeout only ends a run that hangs, on however slow a machine.
// `--mode long` turns the dials of test/dials.ts up, and takes the files `*.long.test.ts`, too: npm run test:long.
export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^keyvault-gitops$/, replacement: door("index.ts") },
      { find: /^keyvault-gitops\/emulator$/, replacement: door("emulator.ts") },
    ],
  },
  test: {
    env: {
      ...(mode === "long" && { KVG_LONG: "1" }),
      ...(inMemory && { TMPDIR: inMemory }),
      KVG_DISK: tmpdir(),
      // A child compiles no file that another one has compiled.
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, "node_modules/.cache/compiled"),
    },
    sequence: { sequencer: ProcessesFirst },
    include: ["test/**/*.test.ts"],
    exclude: mode === "long" ? [] : ["test/**/*.long.test.ts"],
    testTimeout: mode === "long" ? 1_800_000 : 300_000,
    hookTimeout: 300_000,
    // One more than there are cores: a worker whose test waits for a child or for a connection leaves its core to others.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // Fewer collections of what is young save time. More than this saves no more, and makes each fork dearer.
    execArgv: ["--max-semi-space-size=32"],
  },
}));
