// The documents tell the truth: whole manifests and configs in them are valid, plans are printed, links lead somewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSet } from "../src/reconcile/run/load-set.ts";
import { reporters } from "../src/report/report.ts";
import { tree } from "./files.ts";
import { ec, pem } from "./material.ts";
import { scene } from "./scene.ts";

const root = resolve(import.meta.dirname, "..");
const text = (page: string) => readFileSync(join(root, page), "utf8");
const pagesBelow = (folder: string, recursive: boolean) =>
  readdirSync(join(root, folder), { recursive, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name))
    .sort();
const pages = [
  ...pagesBelow("", false),
  ...["docs", "examples", "test/foreign"].flatMap((folder) => pagesBelow(folder, true)),
];

/** The fenced blocks of a language, without the indent of a list that they stand in. */
const blocks = (page: string, language: string) =>
  [...text(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^\\1\`\`\`$`, "gm"))].map(
    ([, indent = "", body = ""]) => body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
const whole = (kind: "Vault" | "Config") =>
  pages.flatMap((page) =>
    blocks(page, "yaml")
      .filter((block) => new RegExp(`^kind: ${kind}$`, "m").test(block))
      .map((block, i) => [`${page}, ${kind} ${i + 1}`, block] as const),
  );

/** The config on the same page that lists a manifest's vault; without one every vault is at home under `--emulator`. */
const configFor = (page: string, manifest: string) => {
  const vault = /^vault: ([\w-]+)$/m.exec(manifest)?.[1];
  const lists = (config: string) => vault !== undefined && new RegExp(`^ {2}${vault}:`, "m").test(config);
  return blocks(page, "yaml").find((block) => /^kind: Config$/m.test(block) && lists(block));
};

/** The SOPS files of the example, which manifests with `secretsFrom` take. */
const sopsFiles = Object.fromEntries(
  ["app.env", "db.yaml"].map((name) => {
    const path = `secrets/demo/${name}`;
    return [path, text(`examples/sops/${path}`)];
  }),
);

describe("what is written", () => {
  test.each(whole("Vault"))("%s is a valid manifest", async (title, manifest) => {
    const [, file = "a.pem"] = /file: ([^,} ]+)/.exec(manifest) ?? [];
    const config = configFor(title.replace(/, Vault \d+$/, ""), manifest);
    const takesFiles = /^secretsFrom:$/m.test(manifest);
    const path = takesFiles ? "vaults/m.yaml" : "m.yaml";
    const { files } = tree({
      [path]: manifest,
      ...(takesFiles ? sopsFiles : { [file]: "" }),
      ...(config !== undefined && { "keyvault-gitops.yaml": config }),
    });
    const { set } = await loadSet({ paths: [path], emulator: true }, files);
    expect(set.desired).not.toEqual([]);
  });

  test.each(whole("Config"))("%s is a valid config", async (_, config) => {
    const vault = /^vaults:\n {2}([\w-]+):/m.exec(config)?.[1];
    const manifest = { apiVersion: "keyvault-gitops/v1", kind: "Vault", vault };
    const { files } = tree({ "keyvault-gitops.yaml": config, "m.yaml": JSON.stringify(manifest) });
    const { set } = await loadSet({ paths: ["m.yaml"], emulator: false }, files);
    expect(set.vaults).toMatchObject([{ name: vault }]);
  });
});

const style = {
  width: Number.POSITIVE_INFINITY,
  colour: false,
  unicode: true,
  all: false,
  unmanaged: false,
  options: "flags",
} as const;

describe("what is printed", () => {
  /** The manifests of a page, one for each plan that it shows; others may stand behind them. */
  const stepsOf = (page: string) => {
    const manifests = blocks(page, "yaml").filter((block) => /^kind: Vault$/m.test(block));
    return blocks(page, "text").map((printed, i) => [manifests[i] ?? "", printed] as const);
  };

  test("docs/how-to/secrets-from-the-sdk.md: each manifest in its turn prints the plan below it", async () => {
    const steps = stepsOf("docs/how-to/secrets-from-the-sdk.md");
    const targets = { token: { generate: { length: 48 } } };
    const { write, env, plan, apply } = scene({ targets, vaults: { demo: { targets: ["token"] } } });
    env.set("KV_MY_SECRET", "one");
    for (const [i, [manifest, printed]] of steps.entries()) {
      env.set("KV_MY_KEY", `value ${Math.min(i, 2)}`);
      write("demo.yaml", manifest);
      expect(reporters.text(await plan(), style)).toContain(printed);
      await apply();
    }
    expect(steps).toHaveLength(5);
  });

  test("docs/how-to/keys-from-the-sdk.md: each manifest in its turn prints the plan below it", async () => {
    const steps = stepsOf("docs/how-to/keys-from-the-sdk.md");
    const { write, env, plan, apply } = scene({ vaults: { demo: null } });
    for (const [i, [manifest, printed]] of steps.entries()) {
      if (i === 1 || i === 3) env.set("KV_MY_PRIVATE_KEY", pem(ec()));
      write("demo.yaml", manifest);
      expect(reporters.text(await plan(), style)).toContain(printed);
      const { outcomes } = await apply();
      expect(outcomes.filter(({ result }) => result !== "done")).toEqual([]);
    }
    expect(steps).toHaveLength(6);
  });

  test.each([
    ["secrets", 5],
    ["keys", 6],
  ])("docs/how-to/%s-from-the-sdk.md: each step links the file that it shows", (name, steps) => {
    const page = text(`docs/how-to/${name}-from-the-sdk.md`);
    const linked = [
      ...page.matchAll(
        /^\[By the SDK\]\([^\n]*\), and \[by manifest\]\(([^\n]*?)\):\n\n```yaml\n(.*?)^```$/gms,
      ),
    ];
    for (const [, link = "", body] of linked)
      expect(text(join("docs/how-to", link)).replace(/^#.*\n/, "")).toBe(body);
    expect(linked).toHaveLength(steps);
  });

  test("README.md: the manifest prints the plan below it", async () => {
    const { write, env, plan, apply, client } = scene({ vaults: { "shop-prod": null } });
    const [manifest = "", before = ""] = [blocks("README.md", "yaml")[0], blocks("README.md", "text")[0]];
    const shop = client("shop-prod");
    env.set("KV_DB_PASSWORD", "one");
    await shop.setSecret("license-key", "theirs");
    const first = manifest
      .replaceAll("revision: 2", "revision: 1")
      .replace(/^ {2}connection:\n( {4}.*\n)+/m, "")
      .replace(/ {4}expiresOn: .*\n/, "")
      .replace("state: absent", "value: { literal: old }");
    write("shop.yaml", first);
    await apply();
    const { tags = {} } = (await shop.getSecret("api-url")).properties;
    await shop.updateSecretProperties("api-url", "", { contentType: "text/plain", tags });
    write("shop.yaml", manifest);
    const withoutDigest = (printed: string) => printed.replace(/^Digest: .*$/m, "");
    expect(withoutDigest(reporters.text(await plan(), { ...style, width: 84 }))).toBe(withoutDigest(before));
  });
});

/** A heading's anchor, as forges make it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
const anchors = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading));

/** The links of a page that lead nowhere; those to other sites are not followed. */
const lost = (page: string) =>
  [...text(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = "", heading] = link.split("#");
      const end = path === "" ? join(root, page) : resolve(root, dirname(page), path);
      return !existsSync(end) || (heading !== undefined && !anchors(end).includes(heading));
    });

test.each(pages)("%s: every link leads somewhere", (page) => {
  expect(lost(page)).toEqual([]);
});

test("the pages and their headings are found", () => {
  for (const page of ["README.md", "docs/style.md", "docs/how-to/sops.md", "examples/sops/README.md"])
    expect(pages).toContain(page);
  expect(anchors(join(root, "README.md"))).toContain("exit-codes");
});
