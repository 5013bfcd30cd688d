import type { Store } from "./store.ts";

/** A fault to inject. It counts and hits only requests that bear a token, never a challenge. */
export type EmulatorFault = {
  readonly method?: string;
  /** Source of a regular expression on the path without its query. */
  readonly path?: string;
  readonly vault?: string;
  /** So many matching requests pass first. */
  readonly skip?: number;
  /** How many are then hit, by default 1. */
  readonly times?: number;
  /** Before or after the commit of the request's effect. */
  readonly at: "before" | "after";
  readonly does:
    | { readonly kind: "reset" }
    | { readonly kind: "hang" }
    | {
        readonly kind: "answer";
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        /** By default the service's error body for that status. */
        readonly body?: unknown;
        /** Puts the request's body into the error message, as a nasty server would. */
        readonly echo?: boolean;
      }
    | { readonly kind: "delay"; readonly ms: number };
};

type Row = { id: number; fault: string; skip: number; times: number };

/** Stores a fault. Faults apply in the order in which they were stored. @throws SyntaxError for a bad `path`. */
export function addFault(store: Store, fault: EmulatorFault): void {
  new RegExp(fault.path ?? "");
  const { skip = 0, times = 1 } = fault;
  if (times < 1) return;
  const most = Math.min(times, Number.MAX_SAFE_INTEGER);
  store.run("INSERT INTO fault (fault, skip, times) VALUES (?, ?, ?)", JSON.stringify(fault), skip, most);
}

export const clearFaults = (store: Store): void => store.run("DELETE FROM fault");

/** Counts the request, and returns the first fault that hits it; undefined where none does. */
export function takeFault(
  store: Store,
  vault: string,
  method: string,
  path: string,
): EmulatorFault | undefined {
  if (!store.row("SELECT 1 FROM fault LIMIT 1")) return undefined;
  return store.transaction(() => {
    for (const row of store.rows<Row>("SELECT id, fault, skip, times FROM fault ORDER BY id")) {
      const fault: EmulatorFault = JSON.parse(row.fault);
      if ((fault.vault ?? vault).toLowerCase() !== vault) continue;
      if ((fault.method ?? method).toUpperCase() !== method) continue;
      if (fault.path !== undefined && !new RegExp(fault.path).test(path)) continue;
      if (row.skip > 0) {
        store.run("UPDATE fault SET skip = skip - 1 WHERE id = ?", row.id);
        continue;
      }
      if (row.times > 1) store.run("UPDATE fault SET times = times - 1 WHERE id = ?", row.id);
      else store.run("DELETE FROM fault WHERE id = ?", row.id);
      return fault;
    }
    return undefined;
  });
}
