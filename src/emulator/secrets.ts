import { type Json, json, text } from "./body.ts";
import { secretBundle } from "./bundle.ts";
import { type Call, ok, type Reply } from "./call.ts";
import { badParameter, secretDisabled } from "./failure.ts";
import { liveVersion, openObject, writable } from "./live.ts";
import { addVersion, saveVersion } from "./objects.ts";
import { made, patched, properties } from "./properties.ts";

// learn.microsoft.com/azure/key-vault/secrets/about-secrets
const most = { value: 25_600, contentType: 255 } as const;

/** PUT: always a new version, with nothing carried over from the one before. */
export function setSecret(call: Call): Reply {
  const body = json(call.text);
  const row = {
    value: value(body),
    content_type: contentType(body) ?? null,
    ...made(properties(body), call.now),
  };
  const object = openObject(call);
  return ok(secretBundle(call, object, addVersion(call.store, object, row), { value: true }));
}

/** GET: exp and nbf are information only, but a disabled version is not shown; there is no falling back to another. */
export function getSecret(call: Call): Reply {
  const { object, row } = liveVersion(call);
  if (!row.enabled) throw secretDisabled();
  return ok(secretBundle(call, object, row, { value: true }));
}

/** PATCH: everything but the value; what is not mentioned stays. */
export function updateSecret(call: Call): Reply {
  const body = json(call.text);
  const sent = properties(body);
  const content = contentType(body);
  const { object, row } = liveVersion(call, writable(call));
  const changed = { ...patched(call, row, sent), content_type: content ?? row.content_type };
  saveVersion(call.store, object, changed);
  return ok(secretBundle(call, object, changed));
}

function value(body: Json): string {
  if (typeof body.value !== "string") throw badParameter("Property value is required and must be a string.");
  if (Buffer.byteLength(body.value) > most.value)
    throw badParameter(`The secret value exceeds the maximum of ${most.value} bytes.`);
  return body.value;
}

function contentType(body: Json): string | undefined {
  const sent = text(body, "contentType");
  if ((sent ?? "").length <= most.contentType) return sent;
  throw badParameter(`Property contentType exceeds the maximum of ${most.contentType} characters.`);
}
