/** What a vault holds: the two live and are deleted in the same way, in a namespace each. */
export type Kind = "secret" | "key";

/** As the service's texts begin with it. */
export const titled = (kind: Kind): "Secret" | "Key" => (kind === "secret" ? "Secret" : "Key");

/** Of a request's path; what is of neither kind counts as a secret's. */
export const kindOf = (path: string): Kind => (/^\/(deleted)?keys(\/|$)/.test(path) ? "key" : "secret");
