// The example's manifests, and what the API server would say of their fields.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { parseAllDocuments } from "yaml";

type Names = { readonly name: string; readonly optional?: boolean };
type EnvFrom = { readonly configMapRef?: Names; readonly secretRef?: Names };
type Env = { readonly name: string; readonly value?: string };
type Container = {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly args?: readonly string[];
  readonly envFrom: readonly EnvFrom[];
  readonly env: readonly Env[];
  readonly securityContext: object;
  readonly resources: object;
};
type Pod = {
  readonly serviceAccountName: string;
  readonly initContainers: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly {
    readonly configMap?: Names;
    readonly persistentVolumeClaim?: { readonly claimName: string };
  }[];
};
export type JobSpec = {
  readonly completions: number;
  readonly parallelism: number;
  readonly template: { readonly metadata: { readonly labels: object }; readonly spec: Pod };
};
type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly annotations?: object };
  readonly data?: { readonly [name: string]: string };
  readonly spec?: object;
};

const folder = resolve(import.meta.dirname, "../../../examples/kubernetes");

export const manifests: readonly { readonly file: string; readonly manifest: Manifest }[] = readdirSync(
  folder,
)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), "utf8")).map((document) => ({
      file,
      manifest: document.toJS() as Manifest,
    })),
  );

/** What of a ConfigMap reaches a pod. @throws Error where there is none of this name */
export function dataOf(name: string): NonNullable<Manifest["data"]> {
  const found = manifests.find(
    ({ manifest }) => manifest.kind === "ConfigMap" && manifest.metadata.name === name,
  );
  if (!found?.manifest.data) throw new Error(`there is no ConfigMap ${name}`);
  return found.manifest.data;
}

/** The jobs by their files, also that of the CronJob. */
export const jobs: readonly { readonly file: string; readonly job: JobSpec }[] = manifests.flatMap(
  ({ file, manifest }) => {
    if (manifest.kind === "Job") return [{ file, job: manifest.spec as JobSpec }];
    if (manifest.kind !== "CronJob") return [];
    return [{ file, job: (manifest.spec as { jobTemplate: { spec: JobSpec } }).jobTemplate.spec }];
  },
);

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, "schemas.json"), "utf8")),
  "kubernetes",
);
const groups: { readonly [apiVersion: string]: string } = { v1: "core.v1", "batch/v1": "batch.v1" };

/** What the API server's schema refuses in a manifest, each as PATH: MESSAGE. */
export function findFlaws({ apiVersion, kind, ...rest }: Manifest): readonly string[] {
  const validate = ajv.getSchema(`kubernetes#/definitions/io.k8s.api.${groups[apiVersion]}.${kind}`);
  if (!validate) return [`no schema knows ${apiVersion} ${kind}`];
  validate({ apiVersion, kind, ...rest });
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath}: ${message} ${params.additionalProperty ?? ""}`.trim(),
  );
}
