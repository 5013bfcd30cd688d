import { createRequire } from "node:module";
const require = createRequire(import.meta.url);

// src/model/object.ts
var kinds = ["secret", "key"];
var foldName = (name) => name.toLowerCase();
var objectKey = (id) => `${foldName(id.vault)}/${id.kind}/${foldName(id.name)}`;
var objectName = (id) => `${id.vault}/${id.kind}/${id.name}`;
var compareIds = (a, b) => compareText(objectKey(a), objectKey(b));
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function byVault(all) {
  const groups = Map.groupBy(all, ({ id }) => foldName(id.vault));
  return (vault) => groups.get(foldName(vault)) ?? [];
}
var countEach = (names, found) => Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length]));

export {
  kinds,
  foldName,
  objectKey,
  objectName,
  compareIds,
  compareText,
  byVault,
  countEach
};
