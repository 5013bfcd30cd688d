const decimal = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/;

/**
 * The JSON number that says exactly what a number of YAML's core schema says; undefined where JavaScript prints the same
 * number, and for infinity and what is no number, which JSON does not have.
 * @param value what JavaScript makes of the text
 * @param source the text in the file
 */
export function exactNumber(value: number, source: string): string | undefined {
  if (/^0[xo]/.test(source)) return Number.isSafeInteger(value) ? undefined : BigInt(source).toString();
  const parts = decimal.exec(source);
  if (!parts || decimalKey(String(value)) === decimalKey(source)) return undefined;
  const [, sign, whole = "", fraction, exponent] = parts;
  return [
    sign === "-" ? "-" : "",
    whole.replace(/^0+(?=\d)/, "") || "0",
    fraction ? `.${fraction}` : "",
    exponent ? `e${exponent}` : "",
  ].join("");
}

/** The same text for each way to write a number. The digits have no zero at either end. */
function decimalKey(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = decimal.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return decimal.test(text) ? "0" : text;
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
