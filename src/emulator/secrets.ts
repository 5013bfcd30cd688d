import { type JsonObject, parseJsonBody, textMember } from "./body.ts";
import { showSecret } from "./bundle.ts";
import { type Call, okReply, type Reply } from "./call.ts";
import { badParameter, secretDisabled } from "./failure.ts";
import { findLiveVersion, findWritableObject, openObject } from "./live.ts";
import { addVersion, saveVersion } from "./objects.ts";
import { propertiesOfNew, propertiesOfPatched, readProperties } from "./properties.ts";

// learn.microsoft.com/azure/key-vault/secrets/about-secrets
const most = { value: 25_600, contentType: 255 } as const;

/** PUT: always a new version, with nothing carried over from the one before. */
export function putSecret(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const row = {
    value: value(body),
    content_type: contentType(body) ?? null,
    ...propertiesOfNew(readProperties(body), call.now),
  };
  const object = openObject(call);
  return okReply(showSecret(call, object, addVersion(call.store, object, row), { value: true }));
}

/** GET: dates hide nothing, but a disabled version is refused, and no older one takes its place. */
export function getSecret(call: Call): Reply {
  const { object, row } = findLiveVersion(call);
  if (!row.enabled) throw secretDisabled();
  return okReply(showSecret(call, object, row, { value: true }));
}

/** PATCH: everything but the value; what is not mentioned stays. */
export function updateSecret(call: Call): Reply {
  const body = parseJsonBody(call.text);
  const sent = readProperties(body);
  const content = contentType(body);
  const { object, row } = findLiveVersion(call, findWritableObject(call));
  const changed = { ...propertiesOfPatched(call, row, sent), content_type: content ?? row.content_type };
  saveVersion(call.store, object, changed);
  return okReply(showSecret(call, object, changed));
}

function value(body: JsonObject): string {
  if (typeof body.value !== "string") throw badParameter("Property value is required and must be a string.");
  if (Buffer.byteLength(body.value) > most.value)
    throw badParameter(`The secret value exceeds the maximum of ${most.value} bytes.`);
  return body.value;
}

function contentType(body: JsonObject): string | undefined {
  const sent = textMember(body, "contentType");
  if ((sent ?? "").length <= most.contentType) return sent;
  throw badParameter(`Property contentType exceeds the maximum of ${most.contentType} characters.`);
}
