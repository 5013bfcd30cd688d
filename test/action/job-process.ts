// A process that runs steps of jobs one after another: Node loads the bundle's chunks once, and its entry anew for each
// step. What the runner starts a process with is set before each of them: folder, environment and authorities.
import { readFileSync } from "node:fs";
import tls from "node:tls";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

export type StepCall = {
  /** The Action's entry. */
  readonly main: string;
  readonly workspace: string;
  readonly env: { readonly [name: string]: string };
};

/** How a step ended, and what it wrote on stdout and stderr. */
export type StepEnd = { readonly exit: number | null; readonly log: string };

const certificatesIn = (file: string | undefined): readonly string[] =>
  (file === undefined ? "" : readFileSync(file, "utf8")).match(/-----BEGIN[\s\S]*?-----END [A-Z ]+-----/g) ??
  [];

let calls = 0;

async function run({ main, workspace, env }: StepCall): Promise<StepEnd> {
  process.chdir(workspace);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  tls.setDefaultCACertificates(certificatesIn(env.NODE_EXTRA_CA_CERTS));
  process.exitCode = undefined;
  let log = "";
  const write = (chunk: string | Uint8Array): boolean => {
    log += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) stream.write = write;
  try {
    await import(`${pathToFileURL(main)}?call=${++calls}`);
    return { exit: Number(process.exitCode ?? 0), log };
  } catch (error) {
    return { exit: 1, log: log + inspect(error) };
  }
}

process.on("message", async (call: StepCall) => process.send?.(await run(call)));
process.once("disconnect", () => process.exit());
