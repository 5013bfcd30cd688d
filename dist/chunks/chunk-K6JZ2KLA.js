import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import {
  createDefaultHttpClient,
  createHttpHeaders
} from "./chunk-NB624IRV.js";

// src/vault/without-lengths.ts
var telling = ["content-length", "content-range"];
function removeLengths(client) {
  return {
    sendRequest: async (request) => {
      const response = await client.sendRequest({ ...request, headers: copyHeaders(request) });
      const headers = copyHeaders(response);
      for (const name of telling) headers.delete(name);
      return { ...response, request, headers };
    }
  };
}
var copyHeaders = ({ headers }) => createHttpHeaders(headers.toJSON({ preserveCase: true }));
var createClientWithoutLengths = () => removeLengths(createDefaultHttpClient());

export {
  removeLengths,
  createClientWithoutLengths
};
