import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  canonicalJson,
  digestText
} from "./chunk-KRLBI2VH.js";

// src/model/state.ts
var ownerTag = "kvg-owner";
var stateTag = "kvg-state";
var mostTags = 15 - 2;
var isOurTag = (name) => name === ownerTag || name === stateTag;
var propertyLetters = {
  contentType: "c",
  enabled: "e",
  expiresOn: "x",
  expiresIn: "d",
  notBefore: "n",
  tags: "t",
  protect: "p",
  keepEnabled: "k",
  keyOps: "o",
  releasePolicy: "l",
  rotationPolicy: "y",
  rotate: "r",
  material: "m",
  rotating: "v"
};
var rememberedDigest = (end) => digestText(canonicalJson(end)).slice(0, 6);
var createdTolerance = 60;
var isOfVersion = (state, version) => Math.abs(state.created - version.created) <= createdTolerance;
var form = /^v1\.([\w-]*)\.([0-9a-z]+)\.([\w-]{22})\.([\w-]*)\.([\w-]+)\.((?:[a-z][\w-]{6})*)\.([0-9a-z]+)\.([0-9a-z]+[ed])?\.([\w-]*)$/;
function encodeState(state) {
  const properties = Object.entries(propertyLetters).map(([property, letter]) => [letter, state.properties[property]]).map(([letter, stored]) => stored === void 0 ? "" : letter + stored);
  const { mark } = state;
  return [
    "v1",
    state.kid,
    state.created.toString(36),
    state.salt,
    state.valueMac,
    state.revision,
    properties.join(""),
    state.versions.toString(36),
    mark ? mark.at.toString(36) + (mark.enabled ? "e" : "d") : "",
    state.tagMac
  ].join(".");
}
function decodeState(text) {
  const match = form.exec(text ?? "");
  if (!match) return void 0;
  const [, kid = "", created = "", salt = "", valueMac = "", revision = "", packed = "", versions = ""] = match;
  const [mark, tagMac = ""] = match.slice(8);
  return {
    kid,
    created: Number.parseInt(created, 36),
    salt,
    valueMac,
    revision,
    properties: unpack(packed),
    versions: Number.parseInt(versions, 36),
    ...mark && { mark: { at: Number.parseInt(mark.slice(0, -1), 36), enabled: mark.endsWith("e") } },
    tagMac
  };
}
function unpack(packed) {
  const byLetter = new Map(
    Object.entries(propertyLetters).map(([property, letter]) => [letter, property])
  );
  const entries = (packed.match(/.{7}/g) ?? []).flatMap((item) => {
    const property = byLetter.get(item.charAt(0));
    return property ? [[property, item.slice(1)]] : [];
  });
  return Object.fromEntries(entries);
}

export {
  ownerTag,
  stateTag,
  mostTags,
  isOurTag,
  propertyLetters,
  rememberedDigest,
  createdTolerance,
  isOfVersion,
  encodeState,
  decodeState
};
