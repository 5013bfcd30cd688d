// A sealed value of long ago: what is in somebody's git must open for ever. The content key stands here in place of
// the private key that unwrapped it.
import { expect, test } from "vitest";
import { Sealed } from "../../../src/model/sealed.ts";
import { parseKeyAddress } from "../../../src/sources/sealed/address.ts";
import { openJwe } from "../../../src/sources/sealed/open.ts";
import { binding, kid } from "./forge.ts";

const [header, encryptedKey, iv, ciphertext, tag] = [
  "eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIiwidHlwIjoia3Ytc2VhbGVkK3YxIiwia2lkIjoiaHR0cHM6Ly9zaGFyZWQudmF1bHQuYXp1cmUubmV0L2tleXMvc2VhbGluZy8wMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZiIsImt2Zy9mb3IiOlsiaHR0cHM6Ly9wcm9kLnZhdWx0LmF6dXJlLm5ldC9zZWNyZXRzL2RiLXBhc3N3b3JkIl0sImNyaXQiOlsia3ZnL2ZvciJdfQ",
  "ohxP8dNxxW0zQUgXUBKVO1wkDsDHI_ZgbHJWjV6e1a9g2bszdtnxUbYgOvoCB0iaQAbsxwND4PJIMiayzvMZ0ApAhgrZqWbbqi7Vrj_nyCoweypdUt8kWxT4ClVbh4DcF9dEG_OeyEhiFJSHoHHUIugHJIyJFvkdfcENR9bT8agfEKqXnxyTz0YXj0khuJy3XX9AGbQMlSgntJ0AeyO2q2iXCZJxsqtqHV2K14RMwRU6vQkIcsFhG51UzhSc1e-msz8OUtXJreSNMLXpq3QixatzpF9v3MvZPPqwFBz2ZkxswQyn5CdS1weYFnIQEdMJx9RdnNRTo8g6Aea1uXvauw",
  "BQUFBQUFBQUFBQUF",
  "JEO2BcVPqA",
  "Lz1P1puPKjwwibZnyEeJAw",
];

test("the fixed vector opens", async () => {
  const text = [header, encryptedKey, iv, ciphertext, tag].join(".");
  const opened = await openJwe(text, binding, async (key, operation, wrapped) => {
    expect([key, operation]).toEqual([parseKeyAddress(kid), "unwrapKey"]);
    expect(Buffer.from(wrapped).toString("base64url")).toBe(encryptedKey);
    return Uint8Array.from({ length: 32 }, (_, i) => i);
  });
  expect(opened.equals(Sealed.text("hunter2"))).toBe(true);
});
