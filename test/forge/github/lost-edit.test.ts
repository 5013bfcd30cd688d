// An edit of a comment that fails: only where the comment is gone is another one made.
import { expect, test } from "vitest";
import { formatComment } from "../../../src/forge/comment.ts";
import { editStickyStatus, keepSticky } from "../../../src/forge/github/sticky.ts";
import * as b from "../../report/build.ts";
import { options, prod, run } from "./build.ts";
import { githubServer } from "./server.ts";

const plan = (...names: readonly string[]) =>
  formatComment(b.planned(names.map((name) => b.create(name))), options());
const [first, second] = [plan("one"), plan("one", "two")];
const post = { ...prod, number: 7, run, tree: "c".repeat(40), make: true, recreate: false, body: second };

test.each([
  ["GitHub fails", 502, {}, "not delivered"],
  ["the text is refused", 422, {}, "not delivered"],
  ["the token may not", 403, {}, "not delivered"],
  ["a limit is reached", 403, { "retry-after": "37" }, "not delivered"],
  ["it is gone", 404, {}, "created"],
] as const)("%s", async (_, status, headers, end) => {
  for (const act of ["the text", "the status"] as const) {
    const { github, comments, say, fail, writes } = await githubServer();
    say(7, { body: first });
    fail(/^PATCH /, { status, headers });
    const done =
      act === "the text"
        ? keepSticky(github, post)
        : editStickyStatus(github, { ...prod, number: 7, run, status: "applied" });
    expect(await done).toMatchObject({ did: end });
    expect(comments).toHaveLength(end === "created" ? 2 : 1);
    expect(writes().filter((call) => call.startsWith("POST"))).toHaveLength(end === "created" ? 1 : 0);
  }
});
