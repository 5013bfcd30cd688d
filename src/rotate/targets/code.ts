/** The code of a failed connection, where it looks like one: whatever else stands there is not shown. */
export function codeOf(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === "string" && /^[A-Z0-9][A-Z0-9_]{1,59}$/.test(code) ? code : "no code";
}

/** Whether what failed is the other side's certificate, or TLS itself. */
export const isOfTls = (code: string): boolean =>
  /CERT|SELF_SIGNED|ISSUER|^ERR_TLS|^ERR_SSL|^EPROTO/.test(code);
