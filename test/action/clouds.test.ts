// National clouds, end to end: the vault's address alone says whose Entra gives the token, for which audience. All of it
// goes through a proxy, which is how the real names lead to this machine.
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { someOf } from "../dials.ts";
import { listenOnLoopback } from "../loopback.ts";
import type { EntraCloud } from "./entra.ts";
import { manifest, stage } from "./stage.ts";
import { workflows } from "./workflows.ts";

const token = manifest({ token: { value: { generate: { length: 20 } } } });

/** An HTTP proxy that knows a few hosts, and the hosts that it was asked for. */
async function proxy(ports: () => { readonly [host: string]: number }) {
  const asked: string[] = [];
  const server: Server = createServer();
  server.on("connect", ({ url = "" }, socket) => {
    const [host = ""] = url.split(":");
    asked.push(host);
    const port = ports()[host];
    if (port === undefined) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => {});
  });
  const port = await listenOnLoopback(server);
  return { url: `http://127.0.0.1:${port}`, asked };
}

const usGov: EntraCloud = {
  host: "login.microsoftonline.us",
  audience: "api://AzureADTokenExchangeUSGov",
  scope: "https://vault.usgovcloudapi.net/.default",
};
const china: EntraCloud = {
  host: "login.partner.microsoftonline.cn",
  audience: "api://AzureADTokenExchangeChina",
  scope: "https://vault.azure.cn/.default",
};

test.each(
  someOf(
    [
      ["US Government", "local.vault.usgovcloudapi.net", usGov, {}],
      ["China", "local.vault.azure.cn", china, {}],
      [
        "an audience of one's own",
        "local.vault.azure.cn",
        { ...china, audience: "api://ours" },
        { audience: "api://ours" },
      ],
    ] as const,
    2,
  ),
)("%s", async (_, host, cloud, inputs) => {
  const set = await stage({}, { vault: { url: `https://${host}`, verifyChallengeResource: true } }, cloud);
  const port = (url: string) => Number(new URL(url).port);
  const { url, asked } = await proxy(() => ({
    [host]: port(set.vaultUrl),
    [cloud.host]: port(set.entra.url),
  }));
  const env = { AZURE_AUTHORITY_HOST: "", HTTPS_PROXY: url, NO_PROXY: "127.0.0.1" };
  const { plan, apply } = workflows(set);
  const sha = set.repository.commit("main", token);
  const planned = await plan(sha, { env, inputs });
  expect(planned).toMatchObject({ exit: 0 });
  expect(await apply(sha, planned.outputs.approval ?? "", { env, inputs })).toMatchObject({ exit: 0 });
  expect(set.writes()).toEqual(["PUT /secrets/token"]);
  expect(new Set(set.oidc.asked)).toEqual(new Set([cloud.audience]));
  expect(new Set(asked)).toEqual(new Set([host, cloud.host]));
});
