// Lists come in pages, and the pages are as awkward as the service's.
import { describe, expect, test } from "vitest";
import type { VaultSettings } from "../../src/emulator/emulator.ts";
import { all, vault } from "./vault.ts";

function filled(settings: VaultSettings, names: readonly string[]) {
  const made = vault(settings);
  for (const name of names) made.emulator.seed("acme", { name, value: "v" });
  return made;
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `s${String(index).padStart(3, "0")}`);

/** The number of items in each page, as the links lead. */
async function sizes({ ask }: ReturnType<typeof vault>, path: string): Promise<number[]> {
  const found: number[] = [];
  for (let next: string | null | undefined = path; next; ) {
    const { status, body } = await ask("GET", next);
    expect(status).toBe(200);
    found.push((body.value as unknown[]).length);
    next = body.nextLink;
  }
  return found;
}

describe("60 secrets come in pages of", () => {
  test.each<[string, VaultSettings, string, number[]]>([
    ["25 unless said otherwise", {}, "/secrets", [25, 25, 10]],
    ["what the client asks for", {}, "/secrets?api-version=7.6&maxresults=20", [20, 20, 20]],
    ["what the vault allows", { pageSize: 24 }, "/secrets?api-version=7.6&maxresults=25", [24, 24, 12]],
    ["nothing in between", { emptyPages: true }, "/secrets", [0, 25, 0, 25, 0, 10]],
  ])("%s", async (_, settings, path, expected) => {
    expect(await sizes(filled(settings, names(60)), path)).toEqual(expected);
  });

  test("any size, where pages are short", async () => {
    const found = await sizes(filled({ shortPages: true }, names(60)), "/secrets");
    expect(found.slice(0, -1).some((size) => size < 25)).toBe(true);
    expect(found.reduce((sum, size) => sum + size)).toBe(60);
  });
});

test.each<VaultSettings>([{}, { shortPages: true, emptyPages: true }, { pageSize: 1 }])(
  "the SDK reads every name once in a vault with %j",
  async (settings) => {
    const { client } = filled(settings, names(60));
    expect((await all(client.listPropertiesOfSecrets())).map(({ name }) => name)).toEqual(names(60));
  },
);

test("keys come in the same pages, and so do their versions", async () => {
  const { emulator, keyClient, ask } = filled({ emptyPages: true, shortPages: true }, []);
  for (const name of names(30)) emulator.seed("acme", { kind: "key", name });
  for (let count = 1; count < 30; count++) emulator.seed("acme", { kind: "key", name: "s000" });
  expect((await all(keyClient.listPropertiesOfKeys())).map(({ name }) => name)).toEqual(names(30));
  expect(await all(keyClient.listPropertiesOfKeyVersions("s000"))).toHaveLength(30);
  expect((await ask("GET", "/keys?api-version=7.6&maxresults=1")).body.nextLink).toMatch(
    /^https:\/\/acme\.vault\.azure\.net:443\/keys\?api-version=7\.6&\$skiptoken=eyJ[\w-]+&maxresults=1$/,
  );
});

test("names are listed by their upper case, versions by their id", async () => {
  const { client, ask } = filled({}, ["b", "C", "a", "a-b", "a1", "B", "b", "b"]);
  expect((await all(client.listPropertiesOfSecrets())).map(({ name }) => name)).toEqual([
    "a",
    "a-b",
    "a1",
    "b",
    "C",
  ]);
  const { body } = await ask("GET", "/secrets/b/versions");
  const ids = (body.value as { id: string }[]).map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(ids).toEqual(ids.toSorted());
});

test("an item has the newest version's properties, but neither its id nor its value", async () => {
  const { ask } = vault();
  await ask("PUT", "/secrets/a", { value: "one", contentType: "old" });
  await ask("PUT", "/secrets/a", { value: "two", contentType: "new", tags: { t: "1" } });
  const { body } = await ask("GET", "/secrets");
  expect(body.value).toEqual([
    {
      contentType: "new",
      id: "https://acme.vault.azure.net/secrets/a",
      attributes: expect.objectContaining({ enabled: true }),
      tags: { t: "1" },
    },
  ]);
});

test("nextLink has the port, though ids have not, and is null at the end", async () => {
  const { ask } = filled({}, names(2));
  const { body } = await ask("GET", "/secrets?api-version=7.4&maxresults=1");
  expect(body.nextLink).toMatch(
    /^https:\/\/acme\.vault\.azure\.net:443\/secrets\?api-version=7\.4&\$skiptoken=eyJ[\w-]+&maxresults=1$/,
  );
  expect((await ask("GET", String(body.nextLink))).body.nextLink).toBeNull();
});

test("versions of a name that is not there are an empty list", async () => {
  expect(await vault().ask("GET", "/secrets/missing/versions")).toMatchObject({
    status: 200,
    body: { value: [], nextLink: null },
  });
});

test.each(["maxresults=0", "maxresults=26", "maxresults=x", "$skiptoken=x", "$skiptoken=e30"])(
  "%s is refused",
  async (query) => expect((await vault().ask("GET", `/secrets?api-version=7.6&${query}`)).status).toBe(400),
);

test("each vault has its own names", async () => {
  const { clientOf } = filled({}, names(3));
  expect(await all(clientOf("other").listPropertiesOfSecrets())).toEqual([]);
});
