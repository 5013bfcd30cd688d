// A plan's comment: what people and programs read in it, and what it leaves out.
import { describe, expect, test } from "vitest";
import {
  type CommentOptions,
  formatComment,
  mostCommentCharacters,
  replaceStatus,
} from "../../src/forge/comment.ts";
import { commentStatuses, readMarker } from "../../src/forge/marker.ts";
import { orderPatterns } from "../../src/forge/marker-subject.ts";
import type { PlanDocument } from "../../src/model/document.ts";
import * as b from "../report/build.ts";
import { confidential, finding, options, run, us } from "./github/build.ts";

const document = b.planned([b.create("db-password"), b.remove("old-password")], {
  digest: "DIGEST",
  findings: [finding({ id: b.id("db-password"), message: "it expired" })],
});
const markerOf = (body: string) => {
  const marker = readMarker({ author: us, body }, us);
  if (marker?.of !== "plan") throw new Error("no marker of a plan");
  return marker;
};
const place = { file: "vaults/prod.yaml", line: 12, column: 3 };
const withoutMarker = (body: string) => body.slice(body.indexOf("\n") + 1);
/** The names in the rows of a table: creates that are alike share one. */
const namesIn = (body: string) =>
  [...body.matchAll(/^\| [^|]+ \| <code>([^<]*)/gm)].flatMap(([, names = ""]) => names.split(", "));
const rowsOf = (body: string) => namesIn(body).length;

test("says the status, counts, and each change, what takes away first", () =>
  expect(withoutMarker(formatComment(document, options()))).toBe(`
**Planned.** Nothing is applied yet. (<a href="${run}">run</a>)

## Plan for prod

**Plan: 1 to create, 1 to delete.**

### contoso-prod

<code>https<span>&#58;</span>//contoso-prod.vault.azure.net</code>

|   | Name | What |
| - | ---- | ---- |
| - | <code>old-password</code> | delete: declared absent |
| + | <code>db-password</code> | create from env KV&#95;X |

### Findings

**warning**: expired (1)

- <code>contoso-prod/secret/db-password</code>: it expired

Digest: DIGEST
`));

test("says to programs what it shows", () =>
  expect(markerOf(formatComment(document, options({ environment: "" })))).toEqual({
    of: "plan",
    config: "keyvault-gitops.yaml",
    environment: "",
    base: "b".repeat(40),
    tree: "c".repeat(40),
    digestVersion: 2,
    digest: "DIGEST",
    truncated: false,
    status: "planned",
  }));

describe("counts only", () => {
  const body = formatComment(document, options({ names: false }));

  test("names nothing", () =>
    expect(withoutMarker(body)).toBe(`
**Planned.** Nothing is applied yet. (<a href="${run}">run</a>)

> This comment cannot approve an apply: it does not show every change.

> Only counts are shown here; with \`names: true\` names are, too.

## Plan for prod

**Plan: 1 to create, 1 to delete.**

### Findings

**warning**: expired (1)

Digest: DIGEST
`));

  test("cannot approve what they do not show", () => expect(markerOf(body).truncated).toBe(true));

  test("of a plan without a change can", () =>
    expect(markerOf(formatComment(b.planned([]), options({ names: false }))).truncated).toBe(false));
});

test("what was found out by opening values is left out, with or without names", () => {
  const secret = b.planned([], { findings: [confidential("the same as another one"), finding({ place })] });
  for (const names of [true, false]) {
    const body = formatComment(secret, options({ names }));
    expect(body).toContain("expired (1)");
    expect(body).not.toContain("the same as another one");
  }
});

describe("findings that the pull request is not about", () => {
  const declared = (file: string) => ({ ...place, file });
  const standing = Array.from({ length: 2000 }, (_, i) =>
    finding({
      severity: "note",
      id: b.id(`secret-with-a-long-name-${i}`),
      message: "it never expires",
      place: declared(`vaults/${i % 10}.yaml`),
    }),
  );
  const show = (plan: PlanDocument, touched: string) =>
    formatComment(plan, options({ isTouched: (file) => file === touched }));

  test("are one line: 2,000 secrets without expiry and one change are less than 4 KB", () => {
    const unchanged = Array.from({ length: 2000 }, (_, i) => b.unchanged(`secret-with-a-long-name-${i}`));
    const findings = [...standing, finding({ id: b.id("old"), message: "it expired", place })];
    const body = show(b.planned([...unchanged, b.create("new")], { findings }), "README.md");
    expect(body.length).toBeLessThan(4096);
    expect(body).toContain("2001 findings stand in the job's summary alone: 2001 expired.");
    expect(body).not.toContain("### Findings");
    expect(markerOf(body).truncated).toBe(false);
  });

  test.each<[string, PlanDocument["changes"], string, number]>([
    ["but not those of a file that it changes", [], "vaults/3.yaml", 200],
    ["but not that of an object that changes", [b.create("secret-with-a-long-name-7")], "README.md", 1],
    ["as where the object does not change", [b.unchanged("secret-with-a-long-name-7")], "README.md", 0],
  ])("are one line, %s", (_, changes, touched, listed) => {
    const body = show(b.planned(changes, { findings: standing }), touched);
    expect(body.match(/^- <code>/gm) ?? []).toHaveLength(listed);
    expect(body).toContain(`${2000 - listed} findings stand in the job's summary alone`);
  });

  test("are listed where they stop an apply, and where they are about a whole vault", () => {
    const { id: _, ...vault } = finding({ message: "the deleted list is unreadable" });
    const findings = [finding({ severity: "error", message: "a rule is broken", place }), vault];
    const body = show(b.planned([], { findings }), "README.md");
    expect(body.match(/^- <code>/gm)).toHaveLength(2);
    expect(body).not.toContain("summary alone");
  });
});

test("the heading names what the run is narrowed to", () => {
  const title = (differs: Partial<CommentOptions>) =>
    formatComment(document, options(differs)).match(/^## (.*)$/m)?.[1];
  expect(title({ vault: ["shop-dev", "shop-test"], select: ["api"], key: "x y" })).toBe(
    "Plan for prod (vault shop-dev, shop-test; select api; key x y)",
  );
  expect(title({ environment: "", manifests: orderPatterns(["b.yaml", "a.yaml", "b.yaml"]) })).toBe(
    "Plan (manifests a.yaml, b.yaml)",
  );
  const many = orderPatterns(Array.from({ length: 500 }, (_, i) => `vaults/${i}.yaml`));
  expect(title({ manifests: many })).toMatch(/^Plan for prod \(manifests 500 patterns, SHA-256 \S{43}\)$/);
});

describe("what is too long", () => {
  const many = (count: number, differs: Partial<PlanDocument> = {}) =>
    b.planned(
      [...Array.from({ length: count }, (_, i) => b.create(`secret-${i}`)), b.remove("old")],
      differs,
    );
  const notes = Array.from({ length: 2000 }, () =>
    finding({ severity: "note", message: "it never expires", place }),
  );

  test("is cut between rows, says how many it lacks, and cannot approve", () => {
    const body = formatComment(many(5000), options());
    expect(body.length).toBeLessThanOrEqual(mostCommentCharacters);
    expect(body.length).toBeGreaterThan(mostCommentCharacters - 100);
    expect(body).toContain(`> **${5001 - rowsOf(body)} rows hidden**`);
    expect(body).toContain("> This comment cannot approve an apply");
    expect(body).toContain("<code>old</code>");
    expect(body).toContain("**Plan: 5000 to create, 1 to delete.**");
    expect(markerOf(body).truncated).toBe(true);
  });

  test("a thousand creates that are alike are all there, with their names and what is sent", () => {
    const send = { contentType: "text/plain", enabled: true, tags: { app: "shop" } };
    const names = Array.from(
      { length: 1000 },
      (_, i) => `${"payments-card-network-gateway-secret-no".slice(0, 40)}-${i}`,
    );
    const body = formatComment(b.planned(names.map((name) => b.create(name, { send }))), options());
    expect(namesIn(body)).toEqual(names);
    expect(body).toContain("create from env KV&#95;X; contentType text/plain, tag app shop |");
    expect(body.length).toBeLessThanOrEqual(mostCommentCharacters);
    expect(markerOf(body).truncated).toBe(false);
  });

  test("loses findings first: a plan of which every change is shown can approve", () => {
    const body = formatComment(many(3, { findings: notes }), options());
    expect(body.length).toBeLessThanOrEqual(mostCommentCharacters);
    expect(rowsOf(body)).toBe(4);
    expect(body).toMatch(/> \*\*\d+ findings hidden\*\*/);
    expect(markerOf(body).truncated).toBe(false);
  });

  test("keeps that there are findings which are not for a comment, and does not count them", () => {
    const body = formatComment(
      many(5000, { findings: [confidential("the same as another one")] }),
      options(),
    );
    expect(body).toContain(`> **${5001 - rowsOf(body)} rows hidden**`);
    expect(body).toContain("There are findings that are not for a comment");
  });

  test("though it is one row, is cut to the counts", () => {
    const tags = Array.from({ length: 15 }, (_, i) =>
      b.tag(`${i}`.repeat(256), "|".repeat(512), "|".repeat(512)),
    );
    const giant = b.planned([
      b.update("a", b.tag("0", null, null), ...tags, ...tags, ...tags, ...tags, ...tags),
    ]);
    const body = formatComment(giant, options());
    expect(body).toContain("> **1 row hidden**");
    expect(markerOf(body).truncated).toBe(true);
  });
});

describe("2000 changes with 100 deletions", () => {
  const updates = Array.from({ length: 1900 }, (_, i) =>
    b.update(`secret-with-a-name-${i}`, b.contentType("text/plain", "application/json")),
  );
  const deletions = Array.from({ length: 100 }, (_, i) => b.remove(`old-secret-${i}`));
  const effects = [...updates, ...deletions];
  const brakedPlan = b.planned(effects.map(b.held), { vaults: [b.braked(100, 2000)] });
  const deleted = (body: string) => body.match(/<code>old-secret-\d+<\/code>/g)?.length;

  test.each([
    ["over the threshold", brakedPlan],
    ["allowed", b.planned(effects)],
  ])("%s: every deletion is shown, and it cannot approve", (_, plan) => {
    const body = formatComment(plan, options());
    expect(body.length).toBeLessThanOrEqual(mostCommentCharacters);
    expect(deleted(body)).toBe(100);
    expect(rowsOf(body)).toBeGreaterThan(150);
    expect(body).toContain(`> **${2000 - rowsOf(body)} rows hidden**`);
    expect(markerOf(body).truncated).toBe(true);
  });

  test.each([true, false])(
    "what was counted and the input that allows it are said once (names: %s)",
    (names) =>
      expect(
        formatComment(brakedPlan, options({ names })).match(
          /Held back.*: 100 deletions among 2000 changes; 100 of 1900 owned objects.*max-destroy.*: 100\./g,
        ),
      ).toHaveLength(1),
  );
});

test("of several vaults each keeps why it is held back, whatever is cut", () => {
  const vaults = Array.from({ length: 9 }, (_, i) => ({ ...b.braked(1, 1000), vault: `v${i}` }));
  const changes = vaults.flatMap(({ vault }) =>
    Array.from({ length: 1000 }, (_, i) => ({ ...b.held(b.remove(`${i}`)), id: b.id(`${i}`, vault) })),
  );
  const body = formatComment(b.planned(changes, { vaults }), options());
  expect(body.match(/\*\*Held back/g)).toHaveLength(9);
});

describe("another status", () => {
  const body = formatComment(document, options());
  const later = "https://github.com/contoso/shop/actions/runs/8";

  test.each(commentStatuses)("%s: changes the marker and one line", (status) => {
    const edited = replaceStatus(body, markerOf(body), status, later);
    expect(markerOf(edited)).toEqual({ ...markerOf(body), status });
    expect(edited.split("\n").slice(3)).toEqual(body.split("\n").slice(3));
    expect(edited.split("\n")[2]?.toLowerCase()).toContain(`**${status}.**`);
    expect(edited.split("\n")[2]).toContain(later);
  });

  test("and back is the comment that it was", () => {
    const there = replaceStatus(body, markerOf(body), "applying", later);
    expect(replaceStatus(there, markerOf(there), "planned", run)).toBe(body);
  });
});
