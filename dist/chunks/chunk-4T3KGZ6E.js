import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  leadsOut
} from "./chunk-NZI7PRF4.js";
import {
  runConcurrently
} from "./chunk-YCOLIZWM.js";

// src/manifest/read/select.ts
var configName = "keyvault-gitops.yaml";
var atOnce = 16;
async function selectFiles(selection, here, files) {
  const typed = await runConcurrently(selection.paths, atOnce, (path) => look(path, here, files));
  const start = startOf(typed, here, files);
  const found = selection.config === void 0 ? await findConfig(start, here, files) : await namedConfig(selection.config, here, files);
  return typeof found === "string" ? { typed, config: found, folder: files.parent(found) } : { typed, folder: start, search: found };
}
function startOf([first], here, files) {
  if (!first) return here;
  return first.is === "folder" || first.is === "pattern" ? first.path : files.parent(first.path);
}
async function namedConfig(path, here, files) {
  const found = await look(path, here, files);
  return found.is === "folder" ? files.resolve(found.path, configName) : found.path;
}
async function look(typed, here, files) {
  const path = files.resolve(here, typed);
  const repository = await files.repository(here);
  if (repository !== void 0 && !leadsOut(files.relative(repository, path)))
    await files.realPathIn(repository, path);
  const kind = await files.kind(path);
  if (kind === "folder") return { typed, is: "folder", path: await files.realPath(path) };
  if (kind === "file") {
    const folder = files.parent(path);
    return {
      typed,
      is: "file",
      path: files.resolve(await files.realPath(folder), files.relative(folder, path))
    };
  }
  const star = typed.indexOf("*");
  if (kind === "other" || star < 0) return { typed, is: "missing", path };
  const slash = typed.lastIndexOf("/", star);
  const base = files.resolve(here, slash < 0 ? "." : typed.slice(0, slash + 1));
  if (await files.kind(base) !== "folder") return { typed, is: "missing", path: base };
  return { typed, is: "pattern", path: await files.realPath(base), pattern: typed.slice(slash + 1) };
}
async function findConfig(folder, here, files) {
  const repository = await files.repository(folder);
  const bound = repository ?? here;
  const inside = !leadsOut(files.relative(bound, folder));
  for (let at = folder; ; at = files.parent(at)) {
    const path = files.resolve(at, configName);
    const real = await files.realPathIn(repository ?? at, path);
    if (await files.kind(real) === "file") return path;
    if (at === bound || !inside || files.parent(at) === at)
      return { last: at, isRepository: at === repository };
  }
}
function explainNoConfig({ folder, search }, fileOf, hint) {
  const [first, last] = [fileOf(folder) || ".", fileOf(search.last) || "."];
  const where = first === last ? `in ${last}` : `from ${first} up to ${last}`;
  const end = search.isRepository ? "the repository's root" : "the search goes no further up, because there is no .git";
  return { code: "config-missing", message: `no ${configName} was found ${where}: ${end}`, hint };
}
async function findRoot(path, root, files) {
  if (!leadsOut(files.relative(root, path))) return root;
  const folder = await files.kind(path) === "folder" ? path : files.parent(path);
  return await files.repository(folder) ?? folder;
}

export {
  configName,
  selectFiles,
  explainNoConfig,
  findRoot
};
