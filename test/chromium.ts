// The system's Chromium, driven by playwright-core, which brings none of its own.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The file of the program: `KVG_CHROMIUM`, or the first of its names that is on the PATH. */
const program: string | undefined = [
  ...(process.env.KVG_CHROMIUM ? [process.env.KVG_CHROMIUM] : []),
  ...names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name))),
].find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** Why no page can be looked at on this machine; undefined where one can. `.ci/run` installs it where there is apt. */
export const chromiumIsMissing: string | undefined =
  program === undefined ? "SKIPPED, NO CHROMIUM: apt-get install chromium" : undefined;

if (chromiumIsMissing !== undefined) process.stderr.write(`${chromiumIsMissing}\n`);

/** Starts one, which its caller closes. The sandbox of a browser that root starts does not work in containers. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program ?? "",
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
