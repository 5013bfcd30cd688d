import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { inputLimits } from "../model/input.ts";
import { type ObjectId, objectName } from "../model/object.ts";
import type { Clock } from "../model/world.ts";
import type { InterpretedEvents, interpretEvents } from "../reconcile/rotation/interpret-event.ts";
import type { Caller } from "./caller.ts";
import { callOnce } from "./checks.ts";

export type WebhookOptions = {
  readonly caller: Caller;
  readonly interpret: (body: Uint8Array) => ReturnType<typeof interpretEvents>;
  /** Whether an object was checked and is well; see `Checks`. */
  readonly ask: (object: ObjectId) => Promise<boolean>;
  /** One line for the log, with foreign text in it. */
  readonly log: (line: string) => void;
  readonly explain: (error: unknown) => void;
  readonly clock: Clock;
};

/** Milliseconds: Event Grid waits 30 seconds for an answer. */
const patience = 20_000;

/** An app behind Node's server, whose own request each handler gets. */
export type NodeApp = Hono<{ Bindings: HttpBindings }>;

const mediaTypes = ["application/json", "application/cloudevents+json", "application/cloudevents-batch+json"];

/**
 * The webhook that Event Grid posts to. It recognizes a caller by address and headers before it reads anything of a
 * body, and it never dials an address that a request names.
 */
export function createWebhook({ caller, interpret, ask, log, explain, clock }: WebhookOptions): NodeApp {
  const app: NodeApp = new Hono();
  const once = callOnce(clock);
  const refuse = (context: Context, status: 400 | 401 | 403 | 413 | 415 | 503, message: string) => {
    log(`refused a ${context.req.method}: ${message}`);
    if (status === 401) context.header("WWW-Authenticate", "Bearer");
    // Its body may be unread, so the connection cannot serve another request.
    context.header("Connection", "close");
    return context.text(`${answers[status]}\n`, status);
  };

  const ofCaller: MiddlewareHandler = async (context, next) => {
    const objection = await caller.objection(context.req.raw);
    return objection ? refuse(context, objection.status, objection.message) : next();
  };
  const anybody: MiddlewareHandler = (_, next) => next();
  const readable: MiddlewareHandler = async (context, next) => {
    const [type = ""] = (context.req.header("Content-Type") ?? "").split(";");
    return mediaTypes.includes(type.trim().toLowerCase())
      ? next()
      : refuse(context, 415, "its content type is not one that events have");
  };

  /** Checks the objects of events. True where all are well; also where a check takes long and goes on. */
  const check = async (events: readonly InterpretedEvents[]): Promise<boolean> => {
    const results = events.map((one) => {
      switch (one.is) {
        case "about": {
          const { again, result } = once(`${objectName(one.object)} ${one.event}`, () => ask(one.object));
          log(`${one.type} of ${objectName(one.object)}${again ? ", which came before" : ""}`);
          return result;
        }
        case "validation":
        case "ignored":
          log(`ignored ${one.is === "ignored" ? one.message : "a validation that no header announces"}`);
          return true;
        default:
          return one satisfies never;
      }
    });
    const late = new AbortController();
    const all = Promise.all(results).then((each) => each.every(Boolean));
    try {
      return await Promise.race([all, clock.sleep(patience, late.signal).then(() => true)]);
    } finally {
      late.abort();
    }
  };

  app.get("/healthz", (context) => context.text("ok\n"));
  app.options(caller.path, caller.permitsAll ? anybody : ofCaller, (context) => {
    const origin = context.req.header("WebHook-Request-Origin") ?? "";
    if (!/^[0-9A-Za-z.-]{1,253}$/.test(origin)) return refuse(context, 400, "it names no origin");
    log(`told ${origin} that events are wanted`);
    context.header("WebHook-Allowed-Origin", origin);
    context.header("WebHook-Allowed-Rate", "120");
    context.header("Allow", "POST");
    return context.body(null, 200);
  });
  app.post(caller.path, ofCaller, readable, async (context) => {
    const body = await bodyOf(context.env.incoming);
    if (!body) return refuse(context, 413, "it is above 1 MiB");
    const interpreted = interpret(body);
    if ("malformed" in interpreted) return refuse(context, 400, interpreted.malformed);
    if (context.req.header("aeg-event-type") === "SubscriptionValidation") {
      const validation = interpreted.events.find((one) => one.is === "validation");
      if (!validation) return refuse(context, 400, "it validates no subscription");
      log("told Event Grid that its events are wanted");
      return context.json({ validationResponse: validation.code });
    }
    return (await check(interpreted.events))
      ? context.text("accepted\n", 202)
      : context.text(`${answers[503]}\n`, 503);
  });
  app.all(caller.path, (context) => context.text("method not allowed\n", 405, { Allow: "POST, OPTIONS" }));
  app.notFound((context) => context.text("not found\n", 404));
  app.onError((error, context) => {
    if (context.req.raw.signal.aborted) return refuse(context, 400, "it broke off");
    explain(error);
    return refuse(context, 503, "it could not be looked at");
  });
  return app;
}

/**
 * A request's body; undefined where it is too large, whatever its headers say. Node's own stream is read: a web stream
 * of it outlives its request, because it is registered for its finalization, until all of the heap is collected.
 */
async function bodyOf(incoming: HttpBindings["incoming"]): Promise<Uint8Array | undefined> {
  if (Number(incoming.headers["content-length"]) > inputLimits.gridEvents) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > inputLimits.gridEvents) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The text of an answer, which says no more than its status. */
const answers = {
  400: "malformed",
  401: "unauthorized",
  403: "forbidden",
  413: "too large",
  415: "unsupported media type",
  503: "try again later",
} as const;
