// The same plan on terminals that can less.
import { expect, test } from "vitest";
import type { Change } from "../../src/model/plan/change.ts";
import { reporters } from "../../src/report/report.ts";
import * as b from "./build.ts";

const section = (changes: readonly Change[], differs: object) =>
  reporters.text(b.planned(changes), { ...b.plain, ...differs }).split("\n\n")[0];

test("ASCII: signs have another form, and foreign characters are spelled out", () =>
  expect(section([...b.everyKind, b.update("umlaut", b.tag("ä", "ö", "€"))], { unicode: false })).toBe(`\
contoso-prod  https://contoso-prod.vault.azure.net
  || old-token      disable: gone from git
  -  old-password   delete: declared absent
  X  leaked         purge: cannot be recovered
  !  root-password  delete refused (protect): it is protected
       what lifts it: set protect: false in the manifest and apply that first
       at vaults/prod.yaml:12:3
  +  db-password    create from env KV_X
  +- api-token      value: new version from env KV_X (source changed in git)
       contentType  text/plain -> application/json  (pending)
  ?  session-key    value: set outside, differs from env KV_X: new version
  ~  smtp-host      update
       contentType  (none) -> text/plain  (pending)
       tag team     payments -> (none)    (drift)
  <= mail-from      adopt: if its value equals env KV_X
  R  cache-url      recover: would be purged by the service on 2026-04-01T00:00:00Z
  @  key signing    rotate: new version by the service
       rotate  2  (pending)
  ~  umlaut         update
       tag \\u{e4}  \\u{f6} -> "\\u{20ac}"  (drift)
  =  1 unchanged
  .  1 unmanaged`));

test("colour by verb; what takes away is red, an overwriting adoption too", () => {
  const overwriting = b.adopt("c", { value: { is: "compared", source: b.env("KV_X"), overwrite: true } });
  const lines = section([b.remove("a"), b.create("b"), overwriting, b.adopt("d")], { colour: true })?.split(
    "\n",
  );
  expect(lines?.map((line) => line.replaceAll("\u001b", "ESC"))).toEqual([
    "ESC[1mcontoso-prodESC[0m  ESC[2mhttps://contoso-prod.vault.azure.netESC[0m",
    "  ESC[31m-ESC[0m ESC[31maESC[0m  delete: declared absent",
    "  ESC[31m⇐ESC[0m ESC[31mcESC[0m  adopt: its value becomes that of env KV_X",
    "  ESC[32m+ESC[0m ESC[32mbESC[0m  create from env KV_X",
    "  ESC[36m⇐ESC[0m ESC[36mdESC[0m  adopt: if its value equals env KV_X",
  ]);
});
