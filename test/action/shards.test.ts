// Shards in jobs of their own: the job that merges what they wrote keeps the comment, its plan is approved, and each shard
// applies its part.
import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readMarker } from "../../src/forge/marker.ts";
import { us } from "../forge/github/build.ts";
import type { Ran } from "./runner.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

test("a comment of the merged plan, whose approval each shard applies", async () => {
  const set = await stage({});
  const { preview, apply } = workflows(set);
  const pull = set.repository.open(manifest({ token: { value: { generate: { length: 20 } } } }));

  /** Runs two shards and the job that merges them, as artifacts bring it their files. */
  const inShards = async (
    run: (inputs: { readonly [name: string]: string }) => Promise<Ran>,
    name: string,
  ) => {
    const folder = join(set.repository.root, name);
    for (const shard of ["1/2", "2/2"]) {
      const file = (await run({ shard })).outputs["shard-file"] ?? "";
      mkdirSync(folder, { recursive: true });
      copyFileSync(file, join(folder, basename(file)));
    }
    const before = { posts: set.posts().length, requests: set.vaults.log.length };
    const merged = await run({ reports: `${name}/*.json` });
    expect(set.vaults.log).toHaveLength(before.requests);
    return { merged, postsBefore: before.posts };
  };

  const planned = await inShards((inputs) => preview(pull, { inputs }), "plans");
  expect(planned).toMatchObject({ merged: { exit: 0, outputs: { create: "1" } }, postsBefore: 0 });
  const markers = () => set.comments.map((comment) => readMarker(comment, us));
  expect(markers()).toMatchObject([{ status: "planned" }]);

  const { approval = "" } = planned.merged.outputs;
  const sha = set.repository.merge(pull, "squash");
  const applied = await inShards((inputs) => apply(sha, approval, { inputs }), "applies");
  expect(applied.merged).toMatchObject({ exit: 0, outputs: { changed: "true" } });
  expect(set.writes()).toEqual(["PUT /secrets/token"]);
  expect(markers()).toMatchObject([{ status: "applied" }]);

  const missing = await preview(pull, { inputs: { reports: "none/*.json" } });
  expect(missing.log).toContain("the input reports names no file");
  expect(set.github.flaws).toEqual([]);
});
