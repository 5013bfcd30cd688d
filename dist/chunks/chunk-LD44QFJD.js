import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  sharePromise
} from "./chunk-YCOLIZWM.js";
import {
  pickVariables
} from "./chunk-EFKMGER6.js";
import {
  FileError,
  GitError
} from "./chunk-K4NSJGFM.js";

// src/world/git.ts
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, relative as relative2 } from "node:path";
import { promisify } from "node:util";

// src/world/file-error.ts
import { stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
function explainFileError(error, path) {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return new FileError(code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable", withSlashes(path));
}
var explainFrom = (workingDirectory) => (path, reason) => (error) => {
  const failure = explainFileError(error, path);
  const below = withSlashes(relative(workingDirectory, failure.path));
  const isOutside = below === "" || below === ".." || below.startsWith("../") || isAbsolute(below);
  throw new FileError(reason ?? failure.reason, failure.path, isOutside ? failure.path : below);
};
var statIfThere = (path) => stat(path).catch((error) => {
  const failure = explainFileError(error, path);
  if (failure.reason === "missing") return void 0;
  throw failure;
});
var withSlashes = (path) => sep === "/" ? path : path.replaceAll(sep, "/");

// src/world/git.ts
async function findRepository(folder) {
  const found = await lstat(join(folder, ".git")).catch(() => void 0);
  if (found) return folder;
  const parent = dirname(folder);
  return parent === folder ? void 0 : findRepository(parent);
}
function createGitIndex() {
  const lists = /* @__PURE__ */ new Map();
  const readOnce = async (root) => {
    const list = await sharePromise(lists, root, () => readIndex(root));
    if (list instanceof GitError) throw list;
    return list;
  };
  return {
    isTracked: async (path) => {
      const folder = await realpath(dirname(path)).catch(() => void 0);
      const root = folder === void 0 ? void 0 : await findRepository(folder);
      if (folder === void 0 || root === void 0) return false;
      return (await readOnce(root)).has(withSlashes(relative2(root, join(folder, basename(path)))));
    },
    listFiles: async (folder) => {
      const root = await realpath(folder).catch(() => void 0);
      if (root === void 0 || await findRepository(root) !== root) return [];
      return [...await readOnce(root)].flatMap(([path, mode]) => isFile(mode) ? [path] : []);
    }
  };
}
var isFile = (mode) => mode.startsWith("100");
var commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function askOfCommit(commit, root, args) {
  if (!commitName.test(commit)) return void 0;
  const stdout = await runGit(root, args).catch(() => void 0);
  return stdout?.split("\0");
}
async function listChangedFiles(commit, root) {
  const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", commit, "HEAD"];
  return (await askOfCommit(commit, root, args))?.filter(Boolean);
}
async function listCommitFiles(commit, root) {
  const entries = await askOfCommit(commit, root, ["ls-tree", "-r", "-z", commit]);
  return entries && new Map(
    entries.filter(isFile).map((entry) => {
      const tab = entry.indexOf("	");
      return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(" ", tab) + 1, tab)];
    })
  );
}
var isBlob = (name, bytes) => createHash(name.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === name;
async function findForkPoint(ref, root) {
  const [tip] = ref.startsWith("-") ? [] : await askGit(root, ["rev-parse", "--verify", `${ref}^{commit}`]);
  if (tip === void 0) return { is: "no such commit" };
  const [head] = await askGit(root, ["rev-parse", "--verify", "HEAD^{commit}"]);
  const bases = head === void 0 ? [] : await askGit(root, ["merge-base", "--all", tip, head]);
  const [commit, ...others] = bases;
  const isCut = async () => (await askGit(root, ["rev-parse", "--is-shallow-repository"]))[0] !== "false";
  if (commit === void 0) return { is: "nothing in common" };
  if (commit !== tip && commit !== head && await isCut()) return { is: "cut" };
  return others.length > 0 ? { is: "several" } : { is: "commit", commit };
}
async function askGit(root, args) {
  try {
    return (await runGit(root, args)).split("\n").filter(Boolean);
  } catch (error) {
    const refusal = explainRefusal(error, withSlashes(root));
    if (refusal) throw refusal;
    return [];
  }
}
async function readFetchedHead(branch, folder) {
  const ref = `refs/remotes/origin/${branch}`;
  const stdout = await runGit(folder, ["for-each-ref", "--format=%(refname) %(objectname)", ref]).catch(
    () => ""
  );
  const found = stdout.split("\n").find((line) => line.startsWith(`${ref} `));
  return found?.slice(ref.length + 1);
}
async function readBlob(commit, path, root, limit) {
  const args = ["-C", root, "cat-file", "blob", `${commit}:${path}`];
  const options = { env: environment(), encoding: "buffer", maxBuffer: limit, windowsHide: true };
  try {
    return Uint8Array.from((await promisify(execFile)("git", args, options)).stdout);
  } catch {
    return void 0;
  }
}
async function runGit(root, args) {
  const { stdout } = await promisify(execFile)("git", ["-C", root, "-c", "core.fsmonitor=false", ...args], {
    env: environment(),
    maxBuffer: 1024 ** 3,
    windowsHide: true
  });
  return stdout;
}
async function readIndex(root) {
  try {
    const entries = (await runGit(root, ["ls-files", "-z", "--stage"])).split("\0").map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, 6)]);
    return new Map(entries);
  } catch (error) {
    return explainGitError(error, withSlashes(root));
  }
}
function explainGitError(error, root) {
  const refusal = explainRefusal(error, root);
  if (refusal) return refusal;
  const { code } = Object(error);
  const ended = typeof code === "number" ? ` (exit code ${code})` : "";
  return new GitError(
    `git could not list the files of the repository ${root}${ended}`,
    `run git -C ${quoted(root)} ls-files, and mend what it says`
  );
}
function explainRefusal(error, root) {
  const { code, stderr } = Object(error);
  if (code === "ENOENT")
    return new GitError(
      "the program git was not found",
      "install git, or put it on PATH: it says which files are tracked"
    );
  if (/dubious ownership|safe\.directory/.test(String(stderr)))
    return new GitError(
      `git refuses the repository ${root}: it belongs to another user (dubious ownership)`,
      `run git config --global --add safe.directory ${quoted(root)}, or check it out as the user that runs this`
    );
  return void 0;
}
var quoted = (path) => /^[\w/.:-]+$/.test(path) ? path : JSON.stringify(path);
var environment = () => ({
  LC_ALL: "C",
  ...pickVariables(
    ["PATH", "Path", "HOME", "USERPROFILE", "SYSTEMROOT", "XDG_CONFIG_HOME"],
    (name) => process.env[name]
  )
});

export {
  explainFileError,
  explainFrom,
  statIfThere,
  withSlashes,
  findRepository,
  createGitIndex,
  listChangedFiles,
  listCommitFiles,
  isBlob,
  findForkPoint,
  readFetchedHead,
  readBlob
};
