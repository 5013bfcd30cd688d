// The manual's figures of our own are those of the bench's last results: requests exactly, times and memory about.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readResults } from "../../bench/results.ts";
import { root } from "./page.ts";

const { table, plans, growth, start, inProcess } = readResults(join(root, "bench/results.json"));
const [of200, of1000] = [200, 1000].map((secrets) => plans.find((plan) => plan.secrets === secrets));
const ofMany = growth.find(({ vaults }) => vaults === 1000)?.used.plan;
const seconds = (milliseconds = Number.NaN) => milliseconds / 1000;
const planned = table.find((one) => one.row === "plan" && one.kind === "secret" && one.objects === 1000);
const { list = Number.NaN, challenge = Number.NaN } = planned?.ours.requests ?? {};
const opening = (inProcess?.openMs ?? Number.NaN) / (inProcess?.unwrapsMs ?? Number.NaN);

const architecture = "docs/explanation/architecture.md";

/** A page, its words with a `#` for each figure, and the figures. */
test.each<[string, string, readonly (number | undefined)[]]>([
  ["README.md", "this sends #: # lists and a handshake", [list + challenge, list]],
  [architecture, "plan, all in sync | #: # lists and the handshake", [list + challenge, list]],
  [
    architecture,
    "| # requests, # s, # CPU seconds |",
    [list + challenge, seconds(of1000?.end), seconds(of1000?.cpuMs)],
  ],
  [architecture, "| 10 requests, # CPU seconds |", [seconds(of200?.cpuMs)]],
  [architecture, "opened in # s, # times what one unwrap", [seconds(inProcess?.openMs), opening]],
  [architecture, "bare Node.js takes # ms: `--version` # ms", [start?.node, start?.version]],
  [
    architecture,
    "`validate examples/team` # ms, the Action until its first request # ms",
    [start?.validate, start?.action],
  ],
  [
    architecture,
    "`plan` of 200 secrets in sync # s and of 1,000 # s",
    [seconds(of200?.cpuMs), seconds(of1000?.cpuMs)],
  ],
  [
    "docs/how-to/many-vaults.md",
    "about # MiB of memory and # seconds of a processor",
    [ofMany?.megabytes, seconds(ofMany?.cpuMs)],
  ],
])("%s: %s", (page, words, figures) => {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", "([\\d.]+)");
  const text = readFileSync(join(root, page), "utf8").replace(/\s+/g, " ");
  const found = new RegExp(pattern).exec(text)?.slice(1).map(Number) ?? [];
  expect(found).toHaveLength(figures.length);
  // Requests are the same on every machine; a time of two digits is rounded, and differs from run to run.
  for (const [i, figure = Number.NaN] of figures.entries())
    expect(Math.abs((found[i] ?? 0) - figure), `${found[i]} for ${figure}`).toBeLessThanOrEqual(
      figure === list || figure === list + challenge ? 0 : figure * 0.15,
    );
});
