import { test } from "vitest";
import { loadManifest, loadTree, manifest, secret, wrong } from "./loading.ts";

test("x", async () => {
  const l = await loadManifest(
    manifest(`defaults: { tags: { team: payments }, expiresIn: P1Y }
secrets:
  db:
    value: { env: KV_DB }
    expiresOn: 2027-01-01
    tags: { app: shop }
  j:
    value:
      json: { env: x, b: [1, { env: KV_J, revision: 2 }, { literal: x }], c: { file: a.pem } }
  gone: { state: absent, purge: true }
`),
  );
  console.dir(l, { depth: 9 });
  const bad = await loadManifest(
    manifest(`owner: other
foo: 1
defaults: { tags: { team: 4 }, expiresIn: P1X, contenttype: a } # hunter2
secrets:
  db: { value: hunter2, expiresOn: 2027-13-01, expireson: 3, tags: { kvg-owner: a, 1: 2 } } # hunter2
  db: x
  DB: { value: { env: KV_A, file: x, literal: { a: 1 } } }
  b_d: x
  j: { value: { json: { x: { env: 3 }, y: [ { base64: hunter2 } ] } }, purge: true, expiresIn: P1D, expiresOn: 2027-01-01 }
  k: { state: absent, tags: {}, foo: 3 }
  l: {}
  m: { value: { hunter2 } }
`),
  );
  console.dir(bad.problems, { depth: 9 });
});
