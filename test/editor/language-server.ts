// yaml-language-server as editors run it: a process that speaks the Language Server Protocol over its stdin and stdout.
import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

type Position = { readonly line: number; readonly character: number };
type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Diagnostic = { readonly message: string; readonly range: { readonly start: Position } };
type Completions = {
  readonly items: readonly {
    readonly label: string;
    readonly insertText?: string;
    readonly sortText?: string;
  }[];
};
type Hover = { readonly contents: { readonly value: string } } | null;

const bin = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));

/** Where `|` stands in a text, and the text without it. */
function cursorIn(marked: string): { readonly text: string; readonly at: Position } {
  const [before = "", after = ""] = marked.split("|");
  const lines = before.split("\n");
  return { text: before + after, at: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

/** Starts a server. It needs no network: every schema is a file. */
export async function startLanguageServer() {
  const child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: readonly Diagnostic[]) => void>();
  let unread = Buffer.alloc(0);
  let requests = 0;

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = <Result>(method: string, params: object): Promise<Result> => {
    const id = ++requests;
    const { promise, resolve: answer, reject } = Promise.withResolvers<Result>();
    waiting.set(id, ({ result, error }) =>
      error ? reject(new Error(`${method}: ${error.message}`)) : answer(result as Result),
    );
    send({ id, method, params });
    return promise;
  };
  const receive = (message: Message) => {
    if (message.method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      published.get(uri)?.(diagnostics);
    } else if (message.method === "workspace/configuration") {
      const { items } = message.params as { items: readonly { section: string }[] };
      send({ id: message.id, result: items.map(({ section }) => (section === "yaml" ? settings : null)) });
    } else if (message.method !== undefined && message.id !== undefined)
      send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  child.stdout.on("data", (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const end = unread.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(unread.toString("latin1", 0, end))?.[1]);
      if (end < 0 || unread.length < end + 4 + length) return;
      const body = unread.toString("utf8", end + 4, end + 4 + length);
      unread = unread.subarray(end + 4 + length);
      receive(JSON.parse(body));
    }
  });

  await request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { hover: { contentFormat: ["markdown"] }, completion: {} },
      workspace: { configuration: true },
    },
  });
  send({ method: "initialized", params: {} });

  /** Each text is opened under a name of its own, so that nothing is left of the one before. */
  let opened = 0;
  const open = (path: string, text: string): string => {
    const uri = `${pathToFileURL(path)}`.replace(/(\.ya?ml)$/, `.${++opened}$1`);
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
    });
    return uri;
  };
  const ask = <Result>(method: string, path: string, marked: string): Promise<Result> => {
    const { text, at } = cursorIn(marked);
    return request<Result>(method, { textDocument: { uri: open(path, text) }, position: at });
  };

  return {
    /** What the editor underlines in a file, as `line:column message`. */
    diagnostics: async (path: string, text: string): Promise<readonly string[]> => {
      const { promise, resolve: answer } = Promise.withResolvers<readonly Diagnostic[]>();
      const uri = `${pathToFileURL(path)}`.replace(/(\.ya?ml)$/, `.${opened + 1}$1`);
      published.set(uri, answer);
      open(path, text);
      const found = await promise;
      return found.map(
        ({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`,
      );
    },
    /** What the editor offers where `|` stands, in its order. */
    completions: async (path: string, marked: string) =>
      (await ask<Completions>("textDocument/completion", path, marked)).items,
    /** What the editor says of the word where `|` stands, in Markdown. */
    hover: async (path: string, marked: string): Promise<string> =>
      (await ask<Hover>("textDocument/hover", path, marked))?.contents.value ?? "",
    stop: () => child.kill(),
  };
}

const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
