import type { AccessVerb } from "../model/access.ts";
import type { ExplainedCall } from "../model/document/explained-object.ts";
import { type Change, isEffect } from "../model/plan/change.ts";
import { rights } from "./rights.ts";
import { listSteps, type OpeningSet } from "./steps.ts";

/** The calls of all effects among an object's changes. A change that is refused makes none. */
export const listCalls = (changes: readonly Change[], set: OpeningSet): readonly ExplainedCall[] =>
  changes.filter(isEffect).flatMap((effect) =>
    listSteps(effect, set).map(({ verb, when, request, vault = effect.id.vault }) => ({
      vault,
      verb,
      request: request ?? requests[verb](effect.id.name),
      ...(when !== undefined && { when }),
      ...rights[verb],
    })),
  );

const secret = (name: string) => `/secrets/${name}`;
const key = (name: string) => `/keys/${name}`;

/** Method and path of each verb for an object. */
const requests: { readonly [verb in AccessVerb]: (name: string) => string } = {
  "list secrets": (name) => `GET ${secret(name)}/versions`,
  "list deleted secrets": () => "GET /deletedsecrets",
  "get secret": (name) => `GET ${secret(name)}`,
  "set secret": (name) => `PUT ${secret(name)}`,
  "update secret": (name) => `PATCH ${secret(name)}/VERSION`,
  "delete secret": (name) => `DELETE ${secret(name)}`,
  "recover secret": (name) => `POST /deletedsecrets/${name}/recover`,
  "purge secret": (name) => `DELETE /deletedsecrets/${name}`,
  "list keys": (name) => `GET ${key(name)}/versions`,
  "list deleted keys": () => "GET /deletedkeys",
  "get key": (name) => `GET ${key(name)}`,
  "get rotation policy": (name) => `GET ${key(name)}/rotationpolicy`,
  "create key": (name) => `POST ${key(name)}/create`,
  "import key": (name) => `PUT ${key(name)}`,
  "update key": (name) => `PATCH ${key(name)}/VERSION`,
  "rotate key": (name) => `POST ${key(name)}/rotate`,
  "set rotation policy": (name) => `PUT ${key(name)}/rotationpolicy`,
  "delete key": (name) => `DELETE ${key(name)}`,
  "recover key": (name) => `POST /deletedkeys/${name}/recover`,
  "purge key": (name) => `DELETE /deletedkeys/${name}`,
  "unwrap key": (name) => `POST ${key(name)}/VERSION/unwrapkey`,
  "decrypt by key": (name) => `POST ${key(name)}/VERSION/decrypt`,
};
