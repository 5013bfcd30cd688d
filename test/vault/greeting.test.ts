// A greeting gets a vault's challenge and a token before the first call, which then waits for neither. It reads nothing, and
// what goes wrong in it changes nothing of what the first call says.
import { createHttpHeaders, type HttpClient, RestError } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { emulator } from "../../src/emulator/emulator.ts";
import { acme, credential, thrownBy } from "./acme.ts";

const never = new AbortController().signal;
const all = ({ vaults }: ReturnType<typeof acme>) =>
  vaults.log.map(({ method, path, status }) => `${method} ${path} ${status}`);

test("it sends one request without a token, and reads nothing", async () => {
  const vault = acme();
  vault.seed("a");
  await vault.writer.greet(never);
  expect(all(vault)).toEqual(["GET /secrets 401"]);
  expect(vault.log()).toEqual([]);
});

test("the first calls go out with a token, of keys as well as of secrets", async () => {
  const vault = acme();
  const greeting = vault.writer.greet(never);
  const { secret, key } = vault.writer;
  await Promise.all(
    [secret.list(), secret.listDeleted(), key.list()].map((list) => Array.fromAsync<object>(list)),
  );
  await greeting;
  const [first, ...rest] = all(vault);
  expect(first).toBe("GET /secrets 401");
  expect(rest.toSorted()).toEqual(["GET /deletedsecrets 200", "GET /keys 200", "GET /secrets 200"]);
});

test("a managed HSM, which has no secrets, is asked for keys", async () => {
  const vault = acme({}, { url: "https://acme.managedhsm.azure.net" });
  await vault.writer.greet(never);
  await Array.fromAsync(vault.writer.key.list());
  expect(all(vault)).toEqual(["GET /keys 401", "GET /keys 200"]);
});

const headersOf = (headers: Record<string, string>) => createHttpHeaders(headers);

/** What a connection's first request meets. */
const mishaps: Record<string, HttpClient["sendRequest"]> = {
  "a reset connection": async (request) => {
    throw new RestError("read ECONNRESET", { code: "ECONNRESET", request });
  },
  "a 403": async (request) => ({ request, status: 403, headers: headersOf({}), bodyAsText: "{}" }),
  "a 500": async (request) => ({ request, status: 500, headers: headersOf({}), bodyAsText: "{}" }),
  "a 401 without a challenge": async (request) => ({ request, status: 401, headers: headersOf({}) }),
  "a page of a proxy": async (request) => ({
    request,
    status: 200,
    headers: headersOf({ "content-type": "text/html" }),
    bodyAsText: "<html>",
  }),
};

test.each(Object.entries(mishaps))(
  "one that meets %s is not repeated, and the first call finds out by itself",
  async (_, meet) => {
    const vaults = emulator();
    vaults.seed("acme", { name: "a", value: "v" });
    let sent = 0;
    const sendRequest: HttpClient["sendRequest"] = (request) =>
      sent++ === 0 ? meet(request) : vaults.httpClient.sendRequest(request);
    const { writer } = acme({}, { httpClient: { sendRequest } });
    await writer.greet(never);
    expect(sent).toBe(1);
    expect(await Array.fromAsync(writer.secret.list())).toHaveLength(1);
    vaults.close();
  },
);

test("where nobody is signed in, the first call says so as it would have", async () => {
  const refused = { getToken: async () => Promise.reject(new Error("AADSTS700016")) };
  const [greeted, other] = [acme({}, { credential: refused }), acme({}, { credential: refused })];
  await greeted.writer.greet(never);
  const listed = ({ writer }: typeof other) => thrownBy(Array.fromAsync(writer.secret.list()));
  expect(await listed(greeted)).toEqual(await listed(other));
});

test("it ends with the run: a token that never comes is not waited for", async () => {
  const end = new AbortController();
  const { writer } = acme(
    {},
    {
      credential: {
        getToken: (_, options) =>
          new Promise((_done, failed) => {
            options?.abortSignal?.addEventListener("abort", () => failed(new Error("aborted")));
            end.abort();
          }),
      },
    },
  );
  await writer.greet(end.signal);
  expect(end.signal.aborted).toBe(true);
});

test("the first calls use the greeting's token", async () => {
  let asked = 0;
  const getToken = async () => {
    asked++;
    return credential.getToken();
  };
  const { writer } = acme({}, { credential: { getToken } });
  await writer.greet(never);
  await Promise.all(
    [writer.secret.list(), writer.secret.listDeleted()].map((list) => Array.fromAsync<object>(list)),
  );
  expect(asked).toBe(1);
});
