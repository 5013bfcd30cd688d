import { type Problem, ProblemsError } from "../../model/errors.ts";
import { isMapping, type Mapping, memberAt, parseJson, textAt } from "../../model/input.ts";
import { decodeUtf8 } from "../../model/syntax/env-file.ts";

/** An instance of a resource, or of a data source, as a state of Terraform or OpenTofu has it. */
export type StateInstance = {
  /** Its address as Terraform writes it: `module.app["eu"].azurerm_key_vault_secret.db[0]`. */
  readonly address: string;
  /** The address without instance keys: what a `removed` block takes. */
  readonly resource: string;
  readonly isData: boolean;
  readonly type: string;
  /** Its attributes, values among them: read by name alone. */
  readonly attributes: Mapping;
  /** The attributes at the top that somebody, or the provider, has as sensitive. */
  readonly sensitive: ReadonlySet<string>;
  /** The object that this instance replaced: Terraform has yet to delete it. */
  readonly isDeposed: boolean;
  /** The resources that it refers to, without instance keys. */
  readonly dependsOn: readonly string[];
};

/**
 * Reads what `terraform show -json` prints of a state (format 1), or a state file (version 4). Both tools write both.
 * Sources: https://developer.hashicorp.com/terraform/internals/json-format, states/statefile/version4.go
 * @param file its path as people would type it
 * @throws ProblemsError where it is neither. It quotes nothing: any text in a state may be a value.
 */
export function parseStateFile(bytes: Uint8Array, file: string): readonly StateInstance[] {
  const data = parseJson(bytes);
  if (data === undefined && decodeUtf8(bytes) === undefined)
    throw notState(
      file,
      "it is not UTF-8 text",
      `${showState}; what PowerShell wrote as UTF-16 save as UTF-8`,
    );
  if (data === undefined) throw notState(file, "it is not JSON", showState);
  if (!isMapping(data)) throw notState(file, unknownForm, showState);
  if ("encrypted_data" in data) throw notState(file, "OpenTofu encrypted it", showState);
  if ("planned_values" in data || "resource_changes" in data)
    throw notState(file, "it is a plan", "give the state: terraform show -json, without a plan's file");
  if (textAt(data, "format_version")?.startsWith("1.") === true) return readShown(memberAt(data, "values"));
  if (data.version === 4 && Array.isArray(data.resources)) return data.resources.flatMap(readStored);
  throw notState(file, unknownForm, showState);
}

const unknownForm = "it has no form of a state that this program knows";

const showState = "give what this prints: terraform show -json > state.json, or tofu show -json > state.json";

const notState = (file: string, why: string, hint: string): ProblemsError =>
  new ProblemsError([
    { code: "file-invalid", message: `${file} is no state: ${why}`, hint } satisfies Problem,
  ]);

function readShown(values: unknown): readonly StateInstance[] {
  return readModule(memberAt(values, "root_module"));
}

function readModule(module: unknown): readonly StateInstance[] {
  const instances = listOf(memberAt(module, "resources")).flatMap((resource): readonly StateInstance[] => {
    const [address, type] = [textAt(resource, "address"), textAt(resource, "type")];
    if (address === undefined || type === undefined) return [];
    const marks = memberAt(resource, "sensitive_values");
    return [
      {
        address,
        resource: withoutKeys(address),
        isData: memberAt(resource, "mode") === "data",
        type,
        attributes: mappingOf(memberAt(resource, "values")),
        sensitive: new Set(
          isMapping(marks) ? Object.keys(marks).filter((name) => isMarked(marks[name])) : [],
        ),
        isDeposed: textAt(resource, "deposed_key") !== undefined,
        dependsOn: listOf(memberAt(resource, "depends_on")).filter(isText),
      },
    ];
  });
  return [...instances, ...listOf(memberAt(module, "child_modules")).flatMap(readModule)];
}

/** `show -json` has `true` for a sensitive attribute, and for another one the same of what is in it. */
const isMarked = (mark: unknown): boolean =>
  mark === true || (Array.isArray(mark) ? mark : isMapping(mark) ? Object.values(mark) : []).some(isMarked);

function readStored(resource: unknown): readonly StateInstance[] {
  const [type, name] = [textAt(resource, "type"), textAt(resource, "name")];
  if (type === undefined || name === undefined) return [];
  const isData = memberAt(resource, "mode") === "data";
  const module = textAt(resource, "module");
  const whole = [...(module === undefined ? [] : [module]), ...(isData ? ["data"] : []), type, name].join(
    ".",
  );
  return listOf(memberAt(resource, "instances")).map((instance) => ({
    address: whole + formatKey(memberAt(instance, "index_key")),
    resource: withoutKeys(whole),
    isData,
    type,
    attributes: mappingOf(memberAt(instance, "attributes")),
    sensitive: new Set(listOf(memberAt(instance, "sensitive_attributes")).flatMap(firstOfPath)),
    isDeposed: textAt(instance, "deposed") !== undefined,
    dependsOn: listOf(memberAt(instance, "dependencies")).filter(isText),
  }));
}

/** A path is a list of steps: `[{ type: get_attr, value: content_type }]`. */
function firstOfPath(path: unknown): readonly string[] {
  const name = textAt(listOf(path)[0], "value");
  return name === undefined ? [] : [name];
}

const formatKey = (key: unknown): string =>
  typeof key === "number"
    ? `[${key}]`
    : typeof key === "string"
      ? `[${JSON.stringify(key).replace(/[$%](?=\{)/g, (sign) => sign + sign)}]`
      : "";

const withoutKeys = (address: string): string => address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);
const mappingOf = (data: unknown): Mapping => (isMapping(data) ? data : {});
const isText = (data: unknown): data is string => typeof data === "string";
