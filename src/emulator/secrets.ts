import { type JsonObject, parseJsonBody, textMember } from "./body.ts";
import { type Call, okReply, type Reply } from "./call.ts";
import { badParameter, Failure, secretDisabled } from "./failure.ts";
import { isSinceDate } from "./objects/attributes.ts";
import { showSecret } from "./objects/bundle.ts";
import { findLiveVersion, findWritableObject, openObject } from "./objects/live.ts";
import { addVersion, findPreviousVersion, saveVersion } from "./objects/objects.ts";
import { propertiesOfNew, propertiesOfPatched, readProperties } from "./objects/properties.ts";
import type { ObjectRow, VersionRow } from "./schema.ts";

// learn.microsoft.com/azure/key-vault/secrets/about-secrets
const most = { value: 25_600, contentType: 255 } as const;

const pfx = "application/x-pkcs12";
const pem = "application/x-pem-file";

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
  checkOutContentType(call, object, row);
  return okReply({ ...showSecret(call, object, row, { value: true }), ...showPrevious(call, object, row) });
}

/**
 * What a secret is asked to come as (`outContentType`, from 2025-06-01-preview on). The service knows one conversion, of a
 * certificate's PFX to PEM; recorded: a secret of one's own is none, whatever its content type says.
 * @throws Failure 400 for another conversion, 501 for that one, which the embedded vault does not make
 */
function checkOutContentType(call: Call, { managed }: ObjectRow, { content_type }: VersionRow): void {
  const asked = call.url.searchParams.get("outContentType");
  if (asked === null || !isSinceDate(call, "2025-06-01")) return;
  if (managed && asked === content_type) return;
  if (!managed || asked !== pem || content_type !== pfx)
    throw badParameter("This transformation is not supported. Only PFX to PEM transformation is supported.");
  throw new Failure(501, "NotImplemented", undefined, "The embedded vault converts no PFX to PEM.");
}

/** The member `previousVersion` of a certificate's secret, from 2025-07-01 on. */
function showPrevious(call: Call, object: ObjectRow, { version }: VersionRow): object {
  if (!object.managed || !isSinceDate(call, "2025-07-01")) return {};
  const previous = findPreviousVersion(call.store, object, version);
  return previous ? { previousVersion: previous.version } : {};
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
