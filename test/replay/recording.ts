// Recordings in the form of the Azure SDK's test proxy: github.com/Azure/azure-sdk-tools, tools/test-proxy.
import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";

/** A request and the answer that the service gave. */
export type RecordedExchange = {
  readonly RequestUri: string;
  readonly RequestMethod: string;
  readonly RequestBody?: unknown;
  readonly StatusCode: number;
  readonly ResponseHeaders?: Readonly<Record<string, string>>;
  readonly ResponseBody?: unknown;
};

export type Recording = { readonly file: string; readonly entries: readonly RecordedExchange[] };

/** Every recording of a folder and the folders below it, by path. A JSON file without `Entries` is none. */
export function readRecordings(folder: string): readonly Recording[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  return files.toSorted().flatMap((file) => {
    const path = resolve(folder, file);
    // Some tools begin the file with a byte order mark.
    const read = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
    return Array.isArray(read.Entries) ? [{ file: relative(folder, path), entries: read.Entries }] : [];
  });
}

/** What a request is about. */
export type RecordedPath = {
  readonly collection: "secrets" | "keys" | "deletedsecrets" | "deletedkeys" | "rng";
  readonly name: string;
  /** What follows the name: empty, a version, an operation, or both. */
  readonly rest: readonly string[];
  /** Of an operation, `versions` and `create` among them; empty for the object itself. */
  readonly operation: string;
};

const operations =
  /^(?:versions|create|backup|recover|rotate|rotationpolicy|release|attestation|encrypt|decrypt|wrapkey|unwrapkey|sign|verify)$/i;

/** What an exchange is about; undefined for what secrets and keys of a vault have nothing to do with. */
export function readRecordedPath({ RequestUri }: RecordedExchange): RecordedPath | undefined {
  const [, collection = "", name = "", ...rest] = new URL(RequestUri).pathname.split("/");
  if (!/^(?:deleted)?(?:secrets|keys)$|^rng$/.test(collection)) return undefined;
  const last = rest.at(-1) ?? "";
  const operation = operations.test(last) ? last.toLowerCase() : "";
  return { collection: collection as RecordedPath["collection"], name, rest, operation };
}

/** Whether a host is a managed HSM's: by its domain, or by the name that somebody put in its place. */
export const isManagedHsmHost = (host: string): boolean => /managedhsm|mhsm/i.test(host);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member below a value, by its path; undefined where there is none. */
export const memberOf = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
