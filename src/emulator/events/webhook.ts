import type { EventsSchema } from "./message.ts";

/** Where events go, and how they are sent. */
export type EventWebhook = {
  readonly url: string;
  readonly schema: EventsSchema;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
};

/**
 * Sends a request to a webhook, and returns its answer; undefined where none came in time. No redirect is followed: only the address
 * that was given is ever called.
 */
export async function callWebhook(
  { url, fetch, timeoutMs }: EventWebhook,
  request: Pick<RequestInit, "method" | "headers" | "body">,
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string } | undefined> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...request,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch {
    return undefined;
  }
}
