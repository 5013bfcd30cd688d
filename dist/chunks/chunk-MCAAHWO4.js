import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  asProblem,
  findDeclaredPlaces,
  findHomeFiles,
  findImportHome,
  manifestPath,
  objectPath,
  openSealingKey,
  refuseTooLarge,
  refuseUnmatched,
  sealJwe,
  writeManifests
} from "./chunk-Y5XJ7B5I.js";
import {
  objectKey,
  refuseExisting,
  sealAddress,
  takeValue,
  writeNewFiles
} from "./chunk-IJ7HWATC.js";
import {
  MissingValue,
  formatPlace
} from "./chunk-E4XYSY4K.js";

// src/reconcile/migration/migration-home.ts
async function openMigrationHome(wish, from, files) {
  const { split, force } = wish;
  const here = await files.realPath(files.workingDirectory);
  const fileOf = (path) => files.relative(here, path);
  const home = await findImportHome(wish, files);
  const absolute = (path) => files.resolve(home.out, path);
  const paths = /* @__PURE__ */ new Map();
  for (const { name } of home.vaults) {
    const isFree = split || await files.kind(absolute(manifestPath(name))) === "missing";
    paths.set(name, isFree ? manifestPath(name) : manifestPath(`${name}-${from}`));
  }
  const pathOf = (vault, kind, name) => absolute(split ? objectPath(vault.name, kind, name) : paths.get(vault.name) ?? "");
  const foreseen = home.vaults.flatMap((vault) => [pathOf(vault, "secret", "a"), pathOf(vault, "key", "a")]);
  refuseUnmatched(home, foreseen, here, files);
  const folder = { files, root: home.root, fileOf };
  const hint = force ? "move it away, or name another --out" : "pass --force to overwrite, or name another --out";
  const overwriting = { replace: force, hint };
  const known = [...home.known ? [] : [home.path], ...split ? [] : new Set(foreseen)];
  await refuseExisting(known, overwriting, folder);
  const { config, beside } = await findHomeFiles(home, folder);
  const declared = await findDeclaredPlaces(home, files);
  return {
    home,
    pathOf,
    format: (objects) => {
      const formatted = objects.map(({ held, takesDefaults, ...options }) => {
        const { vault } = options;
        const path = paths.get(vault.name);
        return writeManifests(held, {
          ...options,
          owner: home.owner,
          config: takesDefaults ? { ...home.config, defaults: {} } : home.config,
          split,
          ...path !== void 0 && { manifest: path },
          configFolder: files.relative(home.out, files.parent(home.path)),
          declaredAt: (kind, name) => {
            const at = declared.get(objectKey({ vault: vault.name, kind, name }));
            return at && at.file !== fileOf(pathOf(vault, kind, name)) ? formatPlace(at) : void 0;
          }
        });
      });
      return {
        manifests: formatted.filter(({ objects: { secret, key } }) => secret + key > 0).flatMap((each) => each.files).map(({ path, text }) => ({ path: absolute(path), text })),
        left: formatted.flatMap(({ left }) => left)
      };
    },
    write: async (manifests, more) => {
      refuseTooLarge(manifests);
      const all = [...more, ...manifests];
      await refuseExisting(
        all.map(({ path }) => path),
        overwriting,
        folder
      );
      await writeNewFiles([...beside, ...all, ...config], folder, "run again with --force");
      return [...config, ...manifests, ...more, ...beside].map(({ path }) => fileOf(path));
    }
  };
}

// src/reconcile/migration/seal-values.ts
function flawOfValue(value) {
  if (value.within(0)) return "its value is empty";
  try {
    takeValue(value, "secret", void 0);
    return void 0;
  } catch (error) {
    if (error instanceof MissingValue) return error.message;
    throw error;
  }
}
async function sealValues(values, options, { config }, { files, connection }) {
  const { sealing, vaults: listed = [] } = config;
  return asProblem(async () => {
    const to = await openSealingKey(options, { sealing, listed }, { files, connection });
    const sealed = values.map(async ({ vault, name, value }) => {
      const objects = [sealAddress(vault.url, { kind: "secret", name })];
      return [
        objectKey({ vault: vault.name, kind: "secret", name }),
        { sealed: await sealJwe(value, to, objects, sealing) }
      ];
    });
    return new Map(await Promise.all(sealed));
  });
}

export {
  openMigrationHome,
  flawOfValue,
  sealValues
};
