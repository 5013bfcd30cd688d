// A webhook that agrees to get events and answers as it is told, beside a vault whose clock stands still.
import type { EventsSchema } from "../../src/emulator/emulator.ts";
import { vault } from "./vault.ts";

export const url = "https://hook.example/events/a-secret-path";

type Posted = { readonly headers: Headers; readonly body: string };

/** A status, or none; `silence` keeps the connection and never answers. */
type Answer = number | Error | "silence";

/** A delivered event of either schema, as far as both have the same. */
type Told = {
  readonly id: string;
  readonly subject: string;
  readonly eventType?: string;
  readonly type?: string;
  readonly data: { readonly [member: string]: unknown };
};

/** Answers handshakes, and each delivery with the next of `answers`, and then with 202. */
export function webhook(answers: readonly Answer[] = []) {
  const posted: Posted[] = [];
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const left = [...answers];
  const answer: typeof fetch = async (input, init = {}) => {
    calls.push({ url: String(input), init });
    const headers = new Headers(init.headers);
    if (init.method === "OPTIONS") return new Response(null, { headers: { "webhook-allowed-origin": "*" } });
    const body = String(init.body);
    if (headers.get("aeg-event-type") === "SubscriptionValidation")
      return Response.json({ validationResponse: JSON.parse(body)[0].data.validationCode });
    posted.push({ headers, body });
    const next = left.shift() ?? 202;
    if (next instanceof Error) throw next;
    if (next === "silence") return new Promise(() => {});
    return new Response(null, { status: next });
  };
  const told = (): Told[] => posted.flatMap(({ body }) => JSON.parse(body));
  return { fetch: answer, posted, calls, told };
}

/** A subscribed webhook. `told` posts what is due by now, and says in one word each what the webhook has got by then. */
export async function subscribed(
  options: {
    readonly file?: string;
    readonly schema?: EventsSchema;
    readonly answers?: readonly Answer[];
  } = {},
) {
  const { file, schema = "eventgrid", answers = [] } = options;
  const hook = webhook(answers);
  const made = vault({}, file === undefined ? {} : { file });
  const { deliver } = await made.emulator.subscribe(url, { schema, fetch: hook.fetch });
  const told = async () => {
    await deliver();
    return hook.told().map(({ eventType = "", subject }) => `${eventType.split(".")[2]} ${subject}`);
  };
  return { ...made, hook, deliver, told };
}
