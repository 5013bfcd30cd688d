// `report`: what the vaults hold beside what git declares, read by names and properties alone.
import { expect, test } from "vitest";
import type { Overview } from "../../src/model/document/overview.ts";
import { reportVaults } from "../../src/reconcile/run/report.ts";
import { startOfTime } from "../clock.ts";
import { scene } from "../scene.ts";

const day = 86_400;
const external = (more: object = {}) => ({ value: "external", ...more });
const stateOf = (overview: Overview | undefined) =>
  Object.fromEntries(
    overview?.objects.map(({ id, state, ownership, owner, declared }) => [
      `${id.kind} ${id.name}`,
      [state, ownership, owner, declared].filter((one) => one !== undefined).join(" "),
    ]) ?? [],
  );

test("each object with its state and for whom it is, in both kinds, whatever the manifests speak of", async () => {
  const s = scene();
  s.secrets({
    there: { value: { literal: "x" } },
    off: { value: { literal: "x" }, enabled: false },
    gone: { value: { literal: "x" } },
  });
  await s.apply();
  // Whoever may only list can be asked for all of it.
  s.vaults.configure("vault", {
    roles: { writer: "administrator", somebody: "administrator", reader: "reader" },
  });
  s.vaults.seed("vault", { name: "nobodys", value: "x" });
  s.vaults.seed("vault", { name: "theirs", value: "x", tags: { "kvg-owner": "data" } });
  s.vaults.seed("vault", { name: "of-a-certificate", value: "x", managed: true });
  s.vaults.seed("vault", { kind: "key", name: "signing" });
  await (await s.client().beginDeleteSecret("gone")).pollUntilDone();
  s.secrets({ there: { value: { literal: "x" } }, gone: { value: { literal: "x" } }, wanted: external() });
  const { overview, requests } = await reportVaults(
    { paths: [], emulator: false },
    s.world({ principal: "reader" }),
  );
  expect(stateOf(overview)).toEqual({
    "key signing": "enabled unowned false",
    "secret gone": "deleted ours us true",
    "secret nobodys": "enabled unowned false",
    "secret of-a-certificate": "enabled certificate false",
    "secret off": "disabled ours us false",
    "secret theirs": "enabled foreign data false",
    "secret there": "enabled ours us true",
    "secret wanted": "missing true",
  });
  expect(overview).toMatchObject({ owners: ["us"], within: "P30D" });
  expect(requests).toMatchObject({ get: 0, write: 0 });
});

test("of a selection only what is selected and what is not ours: git may declare the rest", async () => {
  const s = scene();
  s.secrets({ a: { value: { literal: "x" } }, b: { value: { literal: "x" } } });
  await s.apply();
  s.vaults.seed("vault", { name: "nobodys", value: "x" });
  const { overview } = await reportVaults({ paths: [], emulator: false, select: ["a"] }, s.world());
  expect(stateOf(overview)).toEqual({
    "secret a": "enabled ours us true",
    "secret nobodys": "enabled unowned false",
  });
});

test("expiries, versions and rotations: of a target, of a key's own policy", async () => {
  const s = scene();
  s.manifest({
    secrets: { dated: { value: { literal: "x" }, expiresIn: "P10D" } },
    keys: {
      turning: {
        ...{ keyType: "EC", curve: "P-256" },
        rotationPolicy: {
          expiresIn: "P90D",
          lifetimeActions: [{ action: "Rotate", timeAfterCreate: "P60D" }],
        },
      },
    },
  });
  await s.apply();
  const { overview } = await reportVaults({ paths: [], emulator: false, versions: true }, s.world());
  const [turning, dated] = overview?.objects ?? [];
  const near = (seconds: number | undefined) => Math.round(((seconds ?? 0) - startOfTime) / day);
  expect(near(dated?.expiresOn)).toBe(10);
  expect(dated?.versions).toEqual({ known: 1, counted: true, most: 500 });
  expect(turning?.rotation).toEqual({ by: "service", due: { is: "later", at: expect.any(Number) } });
  const due = turning?.rotation?.due;
  expect(near(due && "at" in due ? due.at : undefined)).toBe(60);
});

test("a vault that cannot be read is told, and the others are shown", async () => {
  const s = scene({ vaults: { vault: null, other: null } });
  s.secrets({ a: external() });
  s.vaults.fault({ vault: "other", at: "before", times: 999, does: { kind: "answer", status: 500 } });
  const document = await reportVaults({ paths: [], emulator: false }, s.world());
  expect(document).toMatchObject({ partial: true, failed: [{ vault: "other", fault: "server" }] });
  expect(document.overview?.objects.map(({ id }) => id.vault)).toEqual(["vault"]);
});
