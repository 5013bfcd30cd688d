// An import says nothing of a value, in no format and in no file: it never asks for one.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stage } from "../commands/stage.ts";
import { assertNoCanary } from "./assert.ts";
import { canaries } from "./canaries.ts";
import { formats } from "./watch.ts";

const layouts = ["", " --split --all"];

test.each(formats.flatMap((format) => layouts.map((layout) => [layout, format])))(
  "import%s in %s",
  async (layout, format) => {
    const { on, vaults, root } = stage({});
    for (const [i, { value }] of canaries.entries()) vaults.seed("prod", { name: `s${i}`, value });
    const { exit, out, err } = await on(`import --vault prod${layout} --format ${format}`);
    expect(exit).toBe(0);
    assertNoCanary(out, "stdout");
    assertNoCanary(err, "stderr");
    const files = readdirSync(join(root, "vaults"), { recursive: true, encoding: "utf8" })
      .map((file) => join(root, "vaults", file))
      .filter((file) => statSync(file).isFile());
    expect(files).toHaveLength(layout === "" ? 1 : canaries.length);
    for (const file of files) assertNoCanary(readFileSync(file, "utf8"), file);
    expect(vaults.log.filter(({ path }) => path.startsWith("/secrets/"))).toEqual([]);
  },
);
