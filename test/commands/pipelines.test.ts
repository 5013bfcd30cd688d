// The commands in a build of Azure Pipelines: what is not merged opens no value and writes nothing, whatever it asks for;
// and plan --post keeps a comment in the pull request.
import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeFingerprint } from "../../src/evidence/fingerprint.ts";
import { repository, say } from "../forge/azure-devops/api/api.ts";
import { azureDevopsServer, base, merge, somebody, source } from "../forge/azure-devops/server.ts";
import { type Differs, stage } from "./stage.ts";

const root = new Uint8Array(32).fill(1);
const program = [process.execPath, "-e", "process.stdout.write('x')"];
const config = `apiVersion: keyvault-gitops/v1
kind: Config
owner: us
manifests: [vault.yaml]
fingerprint: { key: { env: KV_ROOT }, kid: ${makeFingerprint(root).kid} }
vaults:
  contoso-prod: { sources: { env: [KV_*], exec: [${JSON.stringify(program)}] } }
`;
const manifest = (more = "") => `apiVersion: keyvault-gitops/v1
kind: Vault
vault: contoso-prod
secrets:
  a: { value: { env: KV_A } }
  b: { value: { exec: ${JSON.stringify(program)} } }
${more}`;

type Variables = { readonly [name: string]: string };

/** A set that was applied once, an Azure DevOps, and commands in builds of it. */
async function pipelines() {
  const forge = await azureDevopsServer();
  const scene = stage({ "keyvault-gitops.yaml": config, "vault.yaml": manifest() });
  scene.env.set("KV_ROOT", Buffer.from(root).toString("base64")).set("KV_A", "one");
  expect(await scene.on("apply --yes")).toMatchObject({ exit: 0 });
  scene.vaults.log.length = 0;
  const read: string[] = [];
  const get = scene.env.get.bind(scene.env);
  scene.env.get = (name) => {
    read.push(name);
    return get(name);
  };
  const common = {
    TF_BUILD: "True",
    SYSTEM_COLLECTIONURI: forge.collection,
    SYSTEM_TEAMPROJECT: "shop",
    SYSTEM_ACCESSTOKEN: "known",
    BUILD_BUILDID: "7",
    BUILD_REPOSITORY_ID: repository,
    BUILD_REPOSITORY_PROVIDER: "TfsGit",
  };
  const build =
    (variables: Variables) =>
    (line: string, differs: Variables = {}, shell: Differs = {}) => {
      const env: Variables = { ...common, ...variables, ...differs };
      return scene.on(line, { env: (name) => env[name], ...shell });
    };
  return {
    ...scene,
    forge,
    /** The variables that may hold values and that a run has read. */
    read,
    /** The objects that were read one by one. */
    gets: () => scene.vaults.log.filter(({ operation }) => operation === "get").map(({ path }) => path),
    change: (more: string) => writeFileSync(`${scene.root}/vault.yaml`, manifest(more)),
    onMain: build({
      BUILD_REASON: "IndividualCI",
      BUILD_SOURCEBRANCH: "refs/heads/main",
      BUILD_SOURCEVERSION: base,
    }),
    inPull: build({
      BUILD_REASON: "PullRequest",
      BUILD_SOURCEBRANCH: "refs/pull/7/merge",
      BUILD_SOURCEVERSION: merge,
      SYSTEM_PULLREQUEST_PULLREQUESTID: "7",
      SYSTEM_PULLREQUEST_SOURCECOMMITID: source,
    }),
  };
}

describe("a pull request's build", () => {
  test.each([
    "plan",
    "plan --post",
    "drift",
    "rotate --dry-run",
    "explain a",
    "history a",
    "doctor",
    "validate",
  ])("%s opens no value", async (line) => {
    const { inPull, read, gets, writes } = await pipelines();
    const { out } = await inPull(line);
    expect(out).not.toBe("");
    expect([read, gets(), writes()]).toEqual([[], [], []]);
  });

  test.each([
    ["apply --yes", "apply"],
    ["drift --fix --yes", "drift --fix"],
    ["drift --accept", "drift --accept"],
    ["rotate", "rotate"],
    ["fill --yes", "fill"],
    [`restore a --version ${"0".repeat(32)} --yes`, "restore"],
    ["events --port 0", "events"],
    ["plan --settle auto", "plan --settle"],
    ["drift --settle all", "drift --settle"],
  ])("%s is refused", async (line, part) => {
    const { inPull, read, vaults, forge } = await pipelines();
    const { exit, out, err } = await inPull(line);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain(`${part} does not run for what is not merged: it is the build of a pull request.`);
    expect([read, vaults.log, forge.log]).toEqual([[], [], []]);
  });

  test("the embedded vault is nobody's: there everything runs", async () => {
    const { inPull } = await pipelines();
    expect(await inPull("apply --yes --emulator")).toMatchObject({ exit: 0 });
  });
});

describe("a build of the default branch's head", () => {
  test("opens what it has to: what is tried above is not in vain", async () => {
    const { onMain, read } = await pipelines();
    expect(await onMain("plan --settle all")).toMatchObject({ exit: 0 });
    expect(read).toEqual(expect.arrayContaining(["KV_ROOT", "KV_A"]));
  });

  test("applies in a repository elsewhere, where the checkout has the head of a branch that is named", async () => {
    const { onMain, change, writes, forge } = await pipelines();
    change("  c: { value: { literal: x } }\n");
    const elsewhere = { BUILD_REPOSITORY_PROVIDER: "GitHub", KEYVAULT_GITOPS_BRANCHES: "main" };
    const fetchedHead = async (branch: string) => (branch === "main" ? base : undefined);
    expect(await onMain("apply --yes", elsewhere, { fetchedHead })).toMatchObject({ exit: 0 });
    expect([writes(), forge.log]).toEqual([["PUT /secrets/c"], []]);
  });

  test("applies", async () => {
    const { onMain, change, writes } = await pipelines();
    change("  c: { value: { literal: x } }\n");
    expect(await onMain("apply --yes")).toMatchObject({ exit: 0 });
    expect(writes()).toEqual(["PUT /secrets/c"]);
  });
});

test.each([
  [{ BUILD_SOURCEVERSION: source }, 4, "apply does not run for a commit that is not the head of its branch."],
  [{ BUILD_SOURCEBRANCH: "refs/heads/main2" }, 1, "its branch is not the repository's default one"],
  [{ SYSTEM_ACCESSTOKEN: "" }, 1, "SYSTEM_ACCESSTOKEN is empty"],
  [{ SYSTEM_ACCESSTOKEN: "unknown" }, 1, "it does not know the token"],
  [{ BUILD_REPOSITORY_PROVIDER: "GitHub" }, 1, "KEYVAULT_GITOPS_BRANCHES names no branch"],
])("%j: apply is refused, and plan runs without values and says why", async (differs, exit, says) => {
  const { onMain, read, vaults } = await pipelines();
  const refused = await onMain("apply --yes", differs);
  expect(refused).toMatchObject({ exit, out: "", err: expect.stringContaining(says) });
  expect(vaults.log).toEqual([]);
  const planned = await onMain("plan", differs);
  expect(planned.exit).toBe(0);
  expect(planned.err).toContain("No value is opened: the commit does not count as merged, for ");
  expect(read).toEqual([]);
});

test("to compare is no approval that an old commit lacks: it is a mistake", async () => {
  const { onMain, vaults } = await pipelines();
  const { exit, err } = await onMain("plan --settle all", { BUILD_SOURCEVERSION: source });
  expect(exit).toBe(1);
  expect(err).toContain("plan --settle does not run for a commit that is not the head of its branch.");
  expect(vaults.log).toEqual([]);
});

describe("plan --post", () => {
  test("is created, edited in place, and not edited where it is equal", async () => {
    const { inPull, change, forge } = await pipelines();
    change("  c: { value: { literal: x } }\n");
    const first = await inPull("plan --post");
    expect(first).toMatchObject({ exit: 0, err: expect.stringContaining("Posted to the pull request.") });
    expect((await inPull("plan --post")).err).toContain("says this already");
    change("  d: { value: { literal: x } }\n");
    expect((await inPull("plan --post")).err).toContain("Edited the comment");
    expect(forge.state.threads).toHaveLength(1);
    expect(forge.state.threads[0]?.comments[0]?.content).toContain("<code>d</code>");
    expect(forge.flaws).toEqual([]);
  });

  test("each part of the set has a comment of its own", async () => {
    const { inPull, forge } = await pipelines();
    for (const select of ["a", "b", "a"]) await inPull(`plan --post --select ${select}`);
    expect(forge.state.threads).toHaveLength(2);
  });

  test("in a public project it names nothing, not even by what was selected", async () => {
    const { inPull, change, forge } = await pipelines();
    forge.state.visibility = "public";
    change("  signing-key: { value: { literal: x } }\n");
    await inPull("plan --post --select signing-*");
    const content = forge.state.threads[0]?.comments[0]?.content ?? "";
    expect(content).toContain("1 to create");
    expect(content).not.toContain("signing");
  });

  test("another author's comment with our marker is left alone", async () => {
    const { inPull, forge } = await pipelines();
    await inPull("plan --post");
    const content = forge.state.threads.splice(0)[0]?.comments[0]?.content ?? "";
    say(forge.state, 7, somebody, content);
    expect((await inPull("plan --post")).err).toContain("Posted to the pull request.");
    expect(forge.state.threads.map(({ comments }) => comments[0]?.author)).toContain(somebody);
    expect(forge.state.threads).toHaveLength(2);
  });

  test.each([
    ["Azure DevOps fails", { status: 502 }],
    ["a right is missing", { status: 403 }],
  ])("where %s there is a warning, and the exit code is the plan's", async (_, fault) => {
    const { inPull, change, forge } = await pipelines();
    change("  c: { value: { literal: x } }\n");
    forge.fail(/^POST /, fault);
    const { exit, out, err } = await inPull("plan --post --exit-code --format json");
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ kind: "Plan", summary: { create: 1 } });
    expect(err).toContain("warning: not posted: Azure DevOps did not let us comment on pull request 7");
  });

  test("without a token there is one warning, and the plan", async () => {
    const { inPull } = await pipelines();
    const { exit, err } = await inPull("plan --post", { SYSTEM_ACCESSTOKEN: "" });
    expect(exit).toBe(0);
    expect(err.match(/warning: not posted: SYSTEM_ACCESSTOKEN is empty/g)).toHaveLength(1);
  });

  test("where the plan fails the comment of the earlier one is stale", async () => {
    const { inPull, change, forge } = await pipelines();
    await inPull("plan --post");
    change("  c: { valeu: x }\n");
    expect(await inPull("plan --post")).toMatchObject({ exit: 1 });
    expect(forge.state.threads[0]?.comments[0]?.content).toContain("**Stale.**");
  });

  test("a build of no pull request plans and posts nothing", async () => {
    const { onMain, forge } = await pipelines();
    expect(await onMain("plan --post")).toMatchObject({
      exit: 0,
      err: expect.stringContaining("Nothing is posted"),
    });
    expect(forge.writes()).toEqual([]);
  });

  test.each([
    ["plan --post --emulator", {}, "leave out --emulator"],
    ["plan --post", { TF_BUILD: "" }, "this runs elsewhere"],
    ["plan --post", { BUILD_REPOSITORY_PROVIDER: "GitHub" }, "this repository is elsewhere"],
  ])("%s with %j is a mistake", async (line, differs, says) => {
    const { inPull, vaults } = await pipelines();
    expect(await inPull(line, differs)).toMatchObject({
      exit: 1,
      out: "",
      err: expect.stringContaining(says),
    });
    expect(vaults.log).toEqual([]);
  });
});

test("no token is ever shown", async () => {
  const { inPull, onMain, forge } = await pipelines();
  const token = "kvg-canary-token";
  forge.tokens.set(token, { id: somebody, mayContribute: false });
  for (const run of [inPull, onMain])
    for (const line of ["plan --post", "plan --post --format json", "apply --yes"]) {
      const { out, err } = await run(line, { SYSTEM_ACCESSTOKEN: token });
      expect(out + err).not.toContain(token);
    }
});
