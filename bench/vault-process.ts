// The process of `served-vault.ts`: it serves the embedded vault over HTTPS, and counts the requests.
import { copyFileSync } from "node:fs";
import { type Emulator, emulator } from "../src/emulator/emulator.ts";
import { type ServedEmulator, serveEmulator } from "../src/emulator/serve.ts";
import type { Counts, Order } from "./served-vault.ts";

const [folder = "", port = ""] = process.argv.slice(2);
let opened: { readonly vaults: Emulator; readonly served: ServedEmulator } | undefined;
let times = 0;

async function close(): Promise<void> {
  await opened?.served.close();
  opened?.vaults.close();
  opened = undefined;
}

/** Serves a copy of a data file, or an empty vault. @returns the file with the certificate */
async function open({ data, settings }: Extract<Order, { readonly do: "open" }>): Promise<string> {
  await close();
  const file = `${folder}/served-${times++}.db`;
  if (data) copyFileSync(data, file);
  const vaults = emulator({ file });
  vaults.configure("local", settings);
  const served = await serveEmulator(vaults, { port: Number(port) });
  opened = { vaults, served };
  return served.ca;
}

/** What was asked since the last time. */
function takeCounts(): Counts {
  const log = opened?.vaults.log.splice(0) ?? [];
  const count = (operation: string) => log.filter((request) => request.operation === operation).length;
  return {
    list: count("list"),
    get: count("get"),
    write: count("write"),
    challenge: count("challenge"),
    refused: log.filter(({ status }) => status === 429).length,
  };
}

process.on("message", async (order: Order) => {
  process.send?.(order.do === "open" ? await open(order) : takeCounts());
});
process.on("disconnect", close);
