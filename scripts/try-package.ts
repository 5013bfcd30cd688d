// `npm run test:package`: installs the packed package in an empty project, and uses it there as people do: the command, the
// example's program, `require` and the types, on the oldest Node.js that it takes and on the one that develops it. It asks
// the registry for the dependencies and for that older Node.js.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { packPackage } from "./pack-package.ts";

const root = resolve(import.meta.dirname, "..");
const { engines, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** `>=22.13` is 22.13.0. */
const oldest = `${engines.node.replace(/^>=/, "")}.0`;

/** A wrong call, so that types which a compiler does not find are an error as well. */
const requiring = `import { plan } from "keyvault-gitops";
// @ts-expect-error
void plan("no options");
`;

const folder = mkdtempSync(join(tmpdir(), "kvg-project-"));
const { tarball, remove } = packPackage();
try {
  const project = join(folder, "project");
  cpSync(join(root, "examples/library"), project, { recursive: true });
  writePackage(project);
  install(project, tarball);
  checkTypes(project);
  for (const node of [await installNode(oldest), process.execPath]) tryOn(node, project);
} finally {
  remove();
  rmSync(folder, { recursive: true, force: true });
}

/** A project of its own: Node's package is made executable by its install script, so that one may run. */
function writePackage(at: string): void {
  const text = { private: true, type: "module", allowScripts: { node: true } };
  writeFileSync(join(at, "package.json"), JSON.stringify(text));
}

function install(at: string, what: string): void {
  const args = ["install", "--silent", "--no-audit", "--no-fund", what];
  execFileSync("npm", args, { cwd: at, stdio: ["ignore", "ignore", "inherit"] });
}

async function installNode(wanted: string): Promise<string> {
  const at = mkdtempSync(join(folder, "node-"));
  writePackage(at);
  install(at, `node@${wanted}`);
  return join(at, "node_modules/node/bin/node");
}

/** The example and a CommonJS module, by the declarations that are in the package; it skips no declaration file. */
function checkTypes(project: string): void {
  install(project, "@types/node@22");
  writeFileSync(join(project, "required.cts"), requiring);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--types", "node"];
  const ours = ["--allowImportingTsExtensions", "main.ts", "required.cts"];
  execFileSync(process.execPath, [tsc, ...options, ...ours], { cwd: project, stdio: "inherit" });
}

function tryOn(node: string, project: string): void {
  const PATH = [dirname(node), process.env.PATH].join(delimiter);
  const run = (program: string, args: readonly string[], cwd: string) =>
    execFileSync(program, args, {
      cwd,
      env: { PATH },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
  const command = join(project, "node_modules/.bin/keyvault-gitops");
  const at = mkdtempSync(join(folder, "repository-"));

  const nodeVersion = run(node, ["--version"], at).trim();
  assert.equal(run(command, ["--version"], at), `${version}\n`);
  run(command, ["init", "--vault", "shop", "--owner", "shop"], at);
  const planned = run(command, ["plan", "--emulator=v.db"], at);
  assert.match(planned, /embedded vault v\.db, not Azure/);

  // As examples/library/README.md calls it, but with the package that is installed here.
  const program = ["--no-warnings", "--experimental-strip-types", "main.ts", `${at}/library.db`];
  assert.match(run(node, program, project), /^2 to create, /m);
  assert.match(run(node, program, project), /^0 to create, 0 new versions, 2 unchanged$/m);

  const required = 'process.stdout.write(typeof require("keyvault-gitops").plan)';
  assert.equal(run(node, ["--no-warnings", "--input-type=commonjs", "-e", required], project), "function");
  const schema = 'process.stdout.write(require("keyvault-gitops/schemas/manifest.v1.schema.json").title)';
  assert.equal(run(node, ["--input-type=commonjs", "-e", schema], project), "keyvault-gitops manifest");
  console.log(`${nodeVersion}: the command, the program, require and the schemas work`);
}
