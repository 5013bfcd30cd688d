// A vault that could not be read has a section of its own, and the summary says that the rest is about the others.
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import schema from "../../schemas/plan.v1.schema.json" with { type: "json" };
import { formatComment } from "../../src/forge/comment.ts";
import { readMarker } from "../../src/forge/marker.ts";
import { formatPost } from "../../src/forge/posted.ts";
import type { Document } from "../../src/model/document.ts";
import { partialityOf } from "../../src/model/plan.ts";
import * as b from "./build.ts";
import { reporters } from "./reporters.ts";

const message = "Reading contoso-shared failed: <connection>.";
const url = "https://contoso-shared.vault.azure.net";
const partial = partialityOf([{ vault: "contoso-shared", url, fault: "connection", message }]);
const blocked = b.refused("copy", {
  wanted: "create",
  rule: "unread vault",
  message: "its value depends on the vault contoso-shared, which could not be read",
  hint: "plan again when that vault can be read",
});
const plan = b.planned([b.create("a"), blocked], partial);
const text = (document: Document) => reporters.text(document, b.plain);

test("a plan", () => {
  const shown = text(plan);
  expect(shown).toContain(
    `contoso-shared  ${url}\n  ! could not be read, so nothing is known of it: ${message}`,
  );
  expect(shown).toContain(
    "create refused (unread vault): its value depends on the vault contoso-shared, which could not be read",
  );
  expect(shown).toContain("1 vault could not be read: all this is about the others.");
});

test("a plan of nothing speaks of no vault that was not read", () =>
  expect(text(b.planned([b.unchanged("a")], partial))).toContain(
    "No changes in the vaults that could be read. 1 unchanged. ",
  ));

test("drift", () => {
  const shown = text(b.drifted(partial));
  expect(shown).toContain("No drift in the vaults that could be read.");
  expect(shown).toContain("1 vault could not be read: all this is about the others.");
  expect(shown).toContain(
    `contoso-shared  ${url}\n  ! could not be read, so nothing is known of it: ${message}`,
  );
});

test("an apply: what depends on the vault has one row, as not attempted", () => {
  const outcome = {
    verb: "create",
    id: blocked.id,
    result: "not attempted",
    message: blocked.message,
  } as const;
  const document = b.applied([blocked], [outcome], { ...partial, plan: plan });
  const shown = text(document);
  expect(shown).toContain("1 not attempted. 1 vault could not be read: all this is about the others.");
  expect(shown.match(/copy/g)).toHaveLength(1);
  expect(shown).toContain("create not attempted: its value depends on the vault contoso-shared");
});

test("an apply that a digest does not approve says why none can", () =>
  expect(
    text(
      b.applied([], [], {
        ...partial,
        plan,
        started: false,
        unapproved: { effects: [], approvedDigest: plan.digest },
      }),
    ),
  ).toContain("No digest approves a plan of only a part of the vaults."));

test("Markdown and HTML escape the error", () => {
  expect(reporters.markdown(plan, b.plain)).toContain(
    "**could not be read, so nothing is known of it: Reading",
  );
  expect(reporters.markdown(plan, b.plain)).not.toContain("<connection>");
  expect(reporters.html(plan, b.plain)).toContain('<p class="red"><strong>could not be read');
  expect(reporters.html(plan, b.plain)).not.toContain("<connection>");
});

test("JSON fits the schema, which takes neither member without the other", () => {
  const validate = new Ajv({ strict: true }).compile(schema);
  const written = JSON.parse(reporters.json(plan));
  expect([validate(written), written.partial, written.failed]).toEqual([true, true, partial.failed]);
  for (const member of ["partial", "failed"]) {
    const { [member]: _, ...rest } = written;
    expect(validate(rest)).toBe(false);
  }
});

test("a comment says it to people and to programs, and keeps the section when it is cut", () => {
  const subject = {
    config: "c.yaml",
    environment: "prod",
    base: "b",
    tree: "t",
    run: "r",
    isTouched: () => true,
  };
  const body = formatComment(plan, { ...subject, names: true });
  expect(readMarker({ author: "us", body }, "us")).toMatchObject({ of: "plan", partial: true });
  expect(body).toContain("cannot approve an apply: it is about a part of the vaults");
  const whole = readMarker(
    { author: "us", body: formatComment(b.planned([]), { ...subject, names: true }) },
    "us",
  );
  expect(whole).not.toHaveProperty("partial");
  const many = b.planned(
    Array.from({ length: 500 }, (_, i) => b.create(`secret-${i}`)),
    partial,
  );
  const cut = formatPost(many, { names: true, environment: "", fits: (post) => post.length < 5000 });
  expect(cut).toContain("could not be read, so nothing is known of it");
  expect(formatPost(many, { names: false, environment: "", fits: () => true })).toContain(
    "1 vault could not be read",
  );
});
