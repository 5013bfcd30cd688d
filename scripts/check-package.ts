// `npm run check-package`: what the package's users would get wrong, by publint and by "Are the types wrong?". Both
// look at the tarball that `npm pack` makes, so at what is published and not at what lies here.
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packPackage } from "./pack-package.ts";

/** The package is ESM alone, so these two resolutions do not count: of Node 10, and of `require` before Node 22.13. */
const foreignResolutions = ["node10", "node16-cjs"];

const counts = (problem: Problem): boolean =>
  !("resolutionKind" in problem && foreignResolutions.includes(problem.resolutionKind));

const describeProblem = (problem: Problem): string => {
  const place = "entrypoint" in problem ? ` (${problem.entrypoint}, ${problem.resolutionKind})` : "";
  return `types: ${problemKindInfo[problem.kind].description}${place}`;
};

const { tarball, remove } = packPackage();
try {
  const data = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true });
  const types = await checkPackage(createPackageFromTarballData(data));
  const found = [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg)}`),
    ...(types.types ? types.problems.filter(counts).map(describeProblem) : ["types: there are none"]),
  ];
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
} finally {
  remove();
}
