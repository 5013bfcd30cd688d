import {
  createDefaultHttpClient,
  createHttpHeaders,
  type HttpClient,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";

/**
 * Headers of an answer that the SDK's log policy shows, and that tell how long its body is. A secret's body is its value
 * and a few properties whose lengths are known.
 */
const telling = ["content-length", "content-range"];

/**
 * A client whose caller learns no length of a body. The SDK logs the headers of requests and answers where
 * AZURE_LOG_LEVEL or DEBUG ask for it, `Content-Length` among those that it does not redact; its log policy stands
 * above the client. An answer is handed up without the header, and a request is sent as a copy, so that a length that
 * is put on it below is not there when the same request is logged at its next attempt.
 */
export function removeLengths(client: HttpClient): HttpClient {
  return {
    sendRequest: async (request) => {
      const response = await client.sendRequest({ ...request, headers: copyHeaders(request) });
      const headers = copyHeaders(response);
      for (const name of telling) headers.delete(name);
      return { ...response, request, headers };
    },
  };
}

const copyHeaders = ({ headers }: Pick<PipelineResponse, "headers">) =>
  createHttpHeaders(headers.toJSON({ preserveCase: true }));

/** The SDK's own client without lengths. Credentials use it: their requests hold a client's secret, the answers tokens. */
export const createClientWithoutLengths = (): HttpClient => removeLengths(createDefaultHttpClient());
