// After the rounds git and vault move once more, and what the vault moved is healed: at first disturbed, then not, and
// then there has to be nothing left to heal.
import { isDeepStrictEqual } from "node:util";
import type { DriftDocument } from "../../src/model/document.ts";
import { decodeState } from "../../src/model/state.ts";
import { applied } from "./applied.ts";
import { drawDisturbance } from "./disturbance.ts";
import { checkout, type Git } from "./git.ts";
import { type Held, newest } from "./holdings.ts";
import { keep, type Memory, stateText } from "./memory.ts";
import { whose } from "./ownership.ts";
import { harm, overwritten, surplus, unlike } from "./properties.ts";
import type { Round } from "./round.ts";
import { disturbed, keyOf, line, meddler, movingIn, type Ran, unfinished, watched } from "./runs.ts";

/** Heals what somebody did. Says what did not hold. */
export async function heal({ git, slow, world, dice, memory, tell }: Round): Promise<readonly string[]> {
  const disturbance = drawDisturbance(git, world, dice);
  const [declared, keys] = [git.declared, git.keys].map(Object.fromEntries);
  tell(`git: ${JSON.stringify({ ...git, declared, keys })}`);
  tell(`healing, disturbed by ${JSON.stringify(disturbance.what)}`);
  checkout(git, world);
  const begin = world.look();
  const { confirm, touched, meanwhile } = meddler(git, world, dice, disturbance.stranger, tell);
  const running = { git, world, memory, allowPurge: false };
  const calm = () => watched({ ...running, touched: new Set() }, () => world.fix());

  const first = await disturbed({ ...running, touched }, disturbance, (transport) =>
    world.fix({ confirm }, { transport }),
  );
  const wrong = [...first.wrong, ...kept(git, memory, first), ...overwritten(meanwhile, first.after)];
  keep(memory, first.before, first.after);
  // Names that the service is still moving are in no list.
  if (slow) world.clock.forward(61_000);
  const second = await calm();
  const left = movingIn(second.after, world).size > 0 ? [] : unhealed(git, memory, second);
  wrong.push(...second.wrong, ...kept(git, memory, second), ...left);
  keep(memory, second.before, second.after);
  const last = await calm();
  for (const { document } of [first, second, last])
    tell(
      `fix: ${document?.fix?.outcomes.map(line).join(", ")}; left ${document?.fix?.left.map(({ id }) => keyOf(id))}`,
    );

  const more = surplus(begin, last.after, touched);
  return [
    ...wrong,
    ...last.wrong,
    ...remaining(git, second.document, last.document),
    ...(more > 0 ? [`${more} versions more than needed to heal`] : []),
  ];
}

/** What a healing may never do: create, take away, touch what is not ours, or carry out what is pending. */
function kept(git: Git, memory: Memory, { before, after, unseen }: Ran<DriftDocument>): readonly string[] {
  const found: string[] = [];
  for (const key of after.keys()) if (!before.has(key) && !unseen.has(key)) found.push(`${key} was created`);
  for (const [key, held] of before) {
    const then = after.get(key);
    if (unseen.has(key)) continue;
    if (!then || (held.phase === "live" && then.phase !== "live")) found.push(`${key} was taken away`);
    else if (!mayHeal(git, held) && !isDeepStrictEqual(held, then))
      found.push(`${key} was touched by a healing`);
    else found.push(...uncommon(git, memory, key, held, then));
  }
  return found;
}

const mayHeal = (git: Git, held: Held): boolean => {
  const declared = (held.kind === "key" ? git.keys : git.declared).get(held.name.toLowerCase());
  return whose(held) === "ours" && declared?.state === "present";
};

/** What a healing did to one object beyond what was applied already. */
function uncommon(git: Git, memory: Memory, key: string, held: Held, then: Held): readonly string[] {
  const known = applied(git, memory, held);
  const [from, to] = [newest(held), newest(then)];
  const found: string[] = [];
  if (held.kind === "key" && from.version !== to.version) found.push(`${key} got a version from a healing`);
  if (!known) return found;
  if (!isDeepStrictEqual(rememberedBy(held), rememberedBy(then)))
    found.push(`${key} remembers something else`);
  const [before, after] = [new Map([[key, held]]), new Map([[key, then]])];
  found.push(...harm({ git: known.git, before, after, touched: new Set(), allowPurge: false }));
  if (from.value !== to.value && to.value !== known.value) found.push(`${key} got a value that is pending`);
  return found;
}

const rememberedBy = (held: Held) => decodeState(stateText(held))?.properties;

/** What an undisturbed healing did not bring back, though it does not say so. */
function unhealed(
  git: Git,
  memory: Memory,
  { document, before, after }: Ran<DriftDocument>,
): readonly string[] {
  if (!document) return ["the second healing did not end"];
  const { left } = toldIn(document);
  const told = allToldIn(document);
  return [...before].flatMap(([key, held]) => {
    const known = applied(git, memory, held);
    if (!known) return [];
    if (!told.has(key)) return unlike(known.git, after, key).filter((what) => !isOfKeyItself.test(what));
    const there = new Map([[key, { ...held, phase: "live" as const }]]);
    const isReplaced = unlike(known.git, there, key).some((what) => isOfKeyItself.test(what));
    return left.has(key) && known.whole && !isReplaced
      ? [`${key} was left, though only the vault moved`]
      : [];
  });
}

/** A key's type and material are never healed. */
const isOfKeyItself = / has another (type|material)$/;

const toldIn = ({ fix }: DriftDocument) => ({
  left: new Set(fix?.left.map(({ id }) => keyOf(id))),
  refused: fix?.plan.changes.flatMap(({ verb, id }) => (verb === "refused" ? [keyOf(id)] : [])) ?? [],
  unfinished: unfinished(fix?.outcomes ?? []),
});

function allToldIn(document: DriftDocument): ReadonlySet<string> {
  const { left, refused, unfinished } = toldIn(document);
  return new Set([...left, ...refused, ...unfinished]);
}

/** What a healing that came right after another one should not have found. */
function remaining(
  git: Git,
  second: DriftDocument | undefined,
  last: DriftDocument | undefined,
): readonly string[] {
  if (!second || !last) return ["the last healing did not end"];
  const told = allToldIn(second);
  const back = returned(git, second);
  const [was, is] = [second, last].map((one) => pendingIn(one).filter(({ key }) => !back.has(key)));
  return [
    ...(last.requests.write > 0 ? [`the last healing wrote ${last.requests.write} times`] : []),
    ...last.entries.flatMap(({ id, kinds }) =>
      told.has(keyOf(id)) ? [] : [`${keyOf(id)} is still ${kinds}, and nobody was told`],
    ),
    ...(isDeepStrictEqual(was, is)
      ? []
      : [`pending was ${JSON.stringify(was)}, and is ${JSON.stringify(is)}`]),
  ];
}

const pendingIn = ({ pending }: DriftDocument) => pending.map(({ id, edits }) => ({ key: keyOf(id), edits }));

/** New names that came back, and their old ones: what is pending of them shows only then. */
function returned(git: Git, { fix }: DriftDocument): ReadonlySet<string> {
  const back = fix?.outcomes.filter((one) => one.result === "done" && one.did === "recovered") ?? [];
  return new Set(
    back.flatMap(({ id }) => {
      const one = git.declared.get(id.name.toLowerCase());
      return one?.state === "present" && one.renamedFrom !== undefined
        ? [keyOf(id), keyOf({ ...id, name: one.renamedFrom })]
        : [];
    }),
  );
}
