// Many values in one text: each is found wherever it stands, as it is and in base64, and no other.

import fc from "fast-check";
import { expect, test } from "vitest";
import { Sealed } from "../../src/model/sealed.ts";
import { findValues } from "../../src/sources/find-values.ts";
import { character } from "../character.ts";
import { runsOf } from "../dials.ts";

const runs = { numRuns: runsOf(200) };
const text = (minLength = 0) => fc.string({ unit: character, minLength, maxLength: 60 });
/** Of few characters, so that values are alike, overlap and repeat themselves. */
const alike = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 20, maxLength: 40 });
const forms = {
  plain: (value: string) => value,
  base64: (value: string) => Buffer.from(value).toString("base64"),
  base64url: (value: string) => Buffer.from(value).toString("base64url"),
};

test.each(Object.entries(forms))("a value is found wherever it stands: %s", (_, written) =>
  fc.assert(
    fc.property(text(), text(20), text(), text(20), (before, value, after, another) => {
      const [wanted, other] = [Sealed.text(value), Sealed.text(another)];
      // In base64 what stands around is encoded with it.
      const whole = written === forms.plain ? before + value + after : written(before + value + after);
      const found = findValues([wanted, other])(`${another.slice(0, 9)}${whole}`);
      expect(found.has(wanted)).toBe(true);
    }),
    runs,
  ),
);

test("what is found stands there", () =>
  fc.assert(
    fc.property(fc.array(alike, { minLength: 1, maxLength: 9 }), alike, alike, (values, before, after) => {
      const sealed = values.map((value) => Sealed.text(value));
      const found = findValues(sealed)(before + after);
      expect(values.filter((_, i) => found.has(sealed[i] ?? Sealed.text("")))).toEqual(
        values.filter((value) => (before + after).includes(value)),
      );
    }),
    runs,
  ));
