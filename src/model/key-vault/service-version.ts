import type { Kind } from "../object.ts";

/** The versions of the service's API that the SDKs know, oldest first. Source: the SDKs' option `serviceVersion`. */
const serviceVersions = [
  "7.0",
  "7.1",
  "7.2",
  "7.3",
  "7.4",
  "7.5",
  "7.6",
  "2025-07-01",
  "2026-04-01",
] as const;
export type ServiceVersion = (typeof serviceVersions)[number];

/** What is sent where no config lowers it: the newest version that each SDK has. */
const newest = { secret: "2026-04-01", key: "2025-07-01" } as const satisfies Record<Kind, ServiceVersion>;

/** The version that a vault is asked in for a kind. @param lowered what the config says, which never raises it. */
export const serviceVersionOf = (
  kind: Kind,
  { serviceVersion: lowered }: { readonly serviceVersion?: ServiceVersion },
): ServiceVersion => (lowered && isBefore(lowered, newest[kind]) ? lowered : newest[kind]);

/** Whether keys rotate in a version: there are no rotation policies before 7.3. */
export const hasRotation = (version: ServiceVersion): boolean => !isBefore(version, "7.3");

const isBefore = (a: ServiceVersion, b: ServiceVersion): boolean =>
  serviceVersions.indexOf(a) < serviceVersions.indexOf(b);

/** The version of a text; undefined where a config cannot name it. */
export const findServiceVersion = (text: string): ServiceVersion | undefined =>
  serviceVersions.find((version) => version === text);
