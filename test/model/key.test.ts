// Rotation policies have one form in which two are compared.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isSameSpec, normalizePolicy, serviceNotify, specText } from "../../src/model/key.ts";
import { runsOf } from "../dials.ts";

const notify = (timeBeforeExpiry: string) => ({ action: "Notify", timeBeforeExpiry }) as const;
const rotate = (timeAfterCreate: string) => ({ action: "Rotate", timeAfterCreate }) as const;

test.each([
  ["P1Y", "P12M"],
  ["P12M", "P12M"],
  ["P1Y6M", "P18M"],
  ["P1W", "P7D"],
  ["P2W3D", "P17D"],
  ["P30D", "P30D"],
  ["P1M", "P1M"],
  ["P1Y1W", "P12M7D"],
  ["P1DT12H", "P1DT12H"],
  ["PT36H", "PT36H"],
])("a duration of %s is %s", (said, normal) =>
  expect(normalizePolicy({ expiresIn: said, lifetimeActions: [rotate(said), notify(said)] })).toStrictEqual({
    expiresIn: normal,
    lifetimeActions: [rotate(normal), notify(normal)],
  }),
);

test.each([
  ["nothing said", {}],
  ["no actions", { lifetimeActions: [] }],
  ["the service's own", { lifetimeActions: [serviceNotify] }],
  ["the same in weeks and days", { lifetimeActions: [notify("P4W2D")] }],
])("a policy that was never set: %s", (_, said) =>
  expect(normalizePolicy(said)).toStrictEqual({ lifetimeActions: [serviceNotify] }),
);

test("Rotate comes before Notify, whatever was said first", () => {
  const actions = [notify("P7D"), rotate("P90D")];
  expect(normalizePolicy({ lifetimeActions: actions })).toStrictEqual(
    normalizePolicy({ lifetimeActions: actions.toReversed() }),
  );
  expect(normalizePolicy({ lifetimeActions: actions }).lifetimeActions).toEqual([
    rotate("P90D"),
    notify("P7D"),
  ]);
});

test.each([
  ["no duration", { expiresIn: "soon" }],
  ["no time", { lifetimeActions: [{ action: "Rotate" }] }],
  ["a Notify after creation", { lifetimeActions: [{ action: "Notify", timeAfterCreate: "P7D" }] }],
] as const)("%s is an error", (_, said) => expect(() => normalizePolicy(said)).toThrow(RangeError));

test.each([
  ["RSA 2048", { keyType: "RSA", keySize: 2048 }],
  ["EC-HSM P-521", { keyType: "EC-HSM", curve: "P-521" }],
  ["oct-HSM 256", { keyType: "oct-HSM", keySize: 256 }],
  ["oct-HSM", { keyType: "oct-HSM" }],
] as const)("%s", (said, spec) => expect(specText(spec)).toBe(said));

test.each([
  [true, { keyType: "RSA", keySize: 2048 }, { keyType: "RSA", keySize: 2048 }],
  [false, { keyType: "RSA", keySize: 2048 }, { keyType: "RSA", keySize: 3072 }],
  [false, { keyType: "RSA", keySize: 2048 }, { keyType: "RSA-HSM", keySize: 2048 }],
  [false, { keyType: "EC", curve: "P-256" }, { keyType: "EC", curve: "P-256K" }],
  [false, { keyType: "EC-HSM", curve: "P-256" }, { keyType: "oct-HSM" }],
  [true, { keyType: "oct-HSM", keySize: 256 }, { keyType: "oct-HSM" }],
  [false, { keyType: "oct-HSM", keySize: 256 }, { keyType: "oct-HSM", keySize: 128 }],
] as const)("%s: %o can be %o", (same, a, b) => {
  expect(isSameSpec(a, b)).toBe(same);
  expect(isSameSpec(b, a)).toBe(same);
});

test("a duration is written as Temporal writes it, in months, days and time", () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(99_999), { minLength: 7, maxLength: 7 }),
      fc.boolean(),
      (counts, isNegative) => {
        const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = counts.map(
          (count) => (count % 3 === 0 ? 0 : count),
        );
        const said = Temporal.Duration.from({ years, months, weeks, days, hours, minutes, seconds });
        const form = { months: years * 12 + months, days: weeks * 7 + days, hours, minutes, seconds };
        const written = Temporal.Duration.from(form);
        expect(normalizePolicy({ expiresIn: `${isNegative ? said.negated() : said}` }).expiresIn).toBe(
          `${isNegative ? written.negated() : written}`,
        );
      },
    ),
    { numRuns: runsOf(50) },
  ));
