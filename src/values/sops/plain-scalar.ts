const integers = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

/**
 * What the MAC takes of an unquoted scalar, as sops writes them: Go's types, in Go's spelling. Whatever is read
 * otherwise than Go would read it ends as a MAC that does not fit, never as a value.
 * Source: sops.go ToBytes; go-yaml v3 resolve.go; encoding/json.
 */
export function plainScalar(text: string): string {
  if (/^(~|null|Null|NULL|)$/.test(text)) return "";
  if (/^(true|True|TRUE)$/.test(text)) return "True";
  if (/^(false|False|FALSE)$/.test(text)) return "False";
  if (/^-?\d{1,19}$/.test(text)) {
    const integer = BigInt(text);
    if (integer >= integers.least && integer <= integers.most) return integer.toString();
  }
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? decimal(text) : text;
}

/** A number's shortest decimal digits without an exponent, as Go's FormatFloat(x, 'f', -1, 64). */
function decimal(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(Number(text)));
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, "0");
  return sign + padded.slice(0, point) + (padded.length > point ? `.${padded.slice(point)}` : "");
}
