// How programs run: without a shell, from outside a folder, within limits.
import { chmodSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { parse } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { ProgramCall } from "../../src/model/world.ts";
import { createExec } from "../../src/world/exec.ts";
import { tree } from "../files.ts";

const node = realpathSync(process.execPath);
const never = new AbortController().signal;
const before = process.env.PATH;
afterEach(() => {
  process.env.PATH = before;
});

const run = async (command: Partial<ProgramCall>, signal = never) => {
  const apart = command.apart ?? tree({}, { git: false }).root;
  const bounds = { env: {}, seconds: 60, limit: 100, apart };
  return Buffer.from(await createExec(signal)({ argv: [node], ...bounds, ...command })).toString();
};
const script = (text: string): Pick<ProgramCall, "argv"> => ({ argv: [node, "-e", text] });
const because = (reason: string) => ({ name: "ExecError", reason });

test.each<[string, string, Partial<ProgramCall>]>([
  ["its stdout, byte for byte", "a\n\n", script('process.stdout.write("a\\n\\n")')],
  ["nothing of its stderr", "", script('console.error("a")')],
  [
    "words are words, and no shell reads them",
    "$HOME;*",
    { argv: [node, "-e", "process.stdout.write(process.argv[1])", "$HOME;*"] },
  ],
  [
    "its input is at its end",
    "0",
    script('process.stdout.write(String(require("fs").readFileSync(0).length))'),
  ],
  [
    "without a folder it starts in the root folder",
    parse(process.cwd()).root,
    script("process.stdout.write(process.cwd())"),
  ],
  [
    "with a folder it starts there",
    realpathSync(import.meta.dirname),
    { ...script("process.stdout.write(process.cwd())"), folder: import.meta.dirname },
  ],
  ["as much as it may", "x".repeat(100), script('process.stdout.write("x".repeat(100))')],
  [
    "its input, byte for byte",
    "a\0b\n",
    { ...script("process.stdin.pipe(process.stdout)"), input: Buffer.from("a\0b\n") },
  ],
  ["it need not read its input", "", { ...script(""), input: Buffer.alloc(1_000_000) }],
])("%s", async (_, expected, command) => expect(await run(command)).toBe(expected));

test("its environment is PATH and what it is given", async () => {
  process.env.KV_OTHER = "other";
  const names = await run({
    ...script("process.stdout.write(Object.keys(process.env).join())"),
    env: { KV_A: "a" },
  });
  delete process.env.KV_OTHER;
  expect(
    names
      .split(",")
      .filter((name) => !name.startsWith("__"))
      .sort(),
  ).toEqual(["KV_A", "PATH"]);
});

test.each<[string, string, Partial<ProgramCall>]>([
  ["it is not there", "missing", { argv: ["no-such-program"] }],
  ["its path leads nowhere", "missing", { argv: ["/no/such/program"] }],
  ["it is a folder", "missing", { argv: [parse(process.cwd()).root] }],
  ["its path is relative", "inside", { argv: ["./program"] }],
  ["a word that no program can be given", "unstartable", { argv: [node, "a\0b"] }],
  ["it ends with an error", "failed", script("process.exit(3)")],
  ["it says something and ends with an error", "failed", script('console.log("a"); process.exitCode = 1')],
  ["it is killed", "killed", script('process.kill(process.pid, "SIGKILL")')],
  ["it writes too much", "too large", script('process.stdout.write("x".repeat(101))')],
  ["it writes without end", "too large", script('for (;;) require("fs").writeSync(1, "x".repeat(9999))')],
  ["it takes too long", "timeout", { ...script("setInterval(() => {}, 1000)"), seconds: 0.2 }],
])("%s: %s", async (_, reason, command) => {
  await expect(run(command)).rejects.toMatchObject(because(reason));
});

test("without a limit it writes what it likes, and nobody reads it", async () => {
  const { root } = tree({}, { git: false });
  const command = { ...script('process.stdout.write("x".repeat(1e6))'), env: {}, seconds: 60, apart: root };
  expect(await createExec(never)(command)).toHaveLength(0);
});

test("the exit code of one that failed", async () => {
  await expect(run(script("process.exit(75)"))).rejects.toMatchObject({ reason: "failed", exit: 75 });
});

test("a program of the folder is not run: by its path, by PATH, by a link", async () => {
  const { root } = tree({ "bin/tool": "#!/bin/sh\necho inside\n" }, { git: false });
  const other = tree({ "bin/tool": "#!/bin/sh\necho outside\n" }, { git: false }).root;
  for (const folder of [root, other]) chmodSync(`${folder}/bin/tool`, 0o755);
  mkdirSync(`${other}/links`);
  symlinkSync(`${root}/bin/tool`, `${other}/links/tool`);
  symlinkSync(`${root}/bin`, `${other}/folder`);
  const apart = root;
  const outcome = (command: Partial<ProgramCall>) => run({ apart, ...command }).catch(({ reason }) => reason);
  expect(await outcome({ argv: [`${root}/bin/tool`] })).toBe("inside");
  expect(await outcome({ argv: [`${other}/links/tool`] })).toBe("inside");
  const found = (path: string) => {
    process.env.PATH = path;
    return outcome({ argv: ["tool"] });
  };
  expect(await found(`${root}/bin:${other}/folder:bin::.`)).toBe("missing");
  expect(await found(`${root}/bin:${other}/bin`)).toBe("outside\n");
  expect(await found(`${other}/links`)).toBe("inside");
});

test("the program finds no other of the folder either", async () => {
  const { root } = tree({ "bin/tool": "" }, { git: false });
  process.env.PATH = `${root}/bin:bin:/usr/bin`;
  expect(await run({ ...script("process.stdout.write(process.env.PATH)"), apart: root })).toBe("/usr/bin");
});

test("what it started is stopped with it", async () => {
  const { promise: connected, resolve } = Promise.withResolvers<Socket>();
  const server = createServer(resolve);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const grandchild = `require("net").connect(${port}, "127.0.0.1"); setInterval(() => {}, 1000)`;
  const stop = new AbortController();
  const running = run(
    script(
      `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" })`,
    ),
    stop.signal,
  );
  const socket = await connected;
  const closed = new Promise((gone) => socket.on("close", gone).on("error", gone));
  stop.abort();
  await expect(running).rejects.toMatchObject(because("interrupted"));
  await closed;
  server.close();
});

test("nothing is started where the run is stopped already", async () => {
  await expect(run(script(""), AbortSignal.abort())).rejects.toMatchObject(because("interrupted"));
});
