import type { LoadWatch, NamedObjects } from "../../../manifest/load.ts";
import { atOnce } from "../../../model/concurrency.ts";
import type { VaultConfig } from "../../../model/config.ts";
import { isManagedHsmUrl } from "../../../model/key-vault/clouds.ts";
import type { Items, Listing } from "../../../model/live.ts";
import { foldName, type Kind, kinds } from "../../../model/object.ts";
import type { Scope } from "../../../model/plan.ts";
import type { Reader, World } from "../../../model/world.ts";
import type { SetSelection } from "../load-set.ts";
import { findUnmet, matchesSome } from "../selection/select-part.ts";

/** Lists of vaults that are read while the rest of what is written is checked. */
export type ReadAhead = {
  /** What the load calls. */
  readonly watch: LoadWatch;
  /** A vault's reader whose first lists are those that were begun; undefined where none was. */
  readonly readerOf: (vault: string) => Reader | undefined;
  /** Ends what is in flight: nobody will ask for it. */
  readonly stop: () => void;
};

type ReadAheadOptions = Pick<World, "signal"> & {
  readonly selection: SetSelection;
  readonly scope: Scope | undefined;
  readonly greet: NonNullable<World["greet"]>;
  readonly connection: (vault: VaultConfig) => Reader;
};

/**
 * Greets the vaults that a run will ask for sure as soon as its config is read, and begins their lists as soon as all names
 * are known. A list's page is no object: no value, key or version is asked for here. What goes wrong in a list is thrown to
 * who reads it in the end.
 */
export function readAhead(options: ReadAheadOptions): ReadAhead {
  const { selection, greet, connection } = options;
  const { vault = [], select = [] } = selection;
  const end = new AbortController();
  const ending = AbortSignal.any([options.signal, end.signal]);
  const readers = new Map<string, Reader>();
  return {
    watch: {
      onConfig: (vaults, isWhole) => {
        // A part of a set may not be in each of its vaults, but where there is one vault it is in none other.
        const isSure = vaults.length === 1 || (isWhole && select.length === 0);
        const isInRun = matchesSome(vault);
        // Of more vaults than are read at once the others have time.
        if (isSure) greet(vaults.filter(({ name }) => isInRun(name)).slice(0, atOnce.vaults));
      },
      onNames: async (named) => {
        for (const { vault, asked, whole } of chooseLists(named, options)) {
          // Of a part the rest of a long list may not be read, so its second page may be one too many.
          const most = whole ? Number.POSITIVE_INFINITY : 1;
          readers.set(foldName(vault.name), listAhead(connection(vault), asked, most, ending));
        }
        await sendFirst();
      },
    },
    readerOf: (vault) => readers.get(foldName(vault)),
    stop: () => end.abort(),
  };
}

/** What is listed of the vaults of a run that are read first, by names alone. None where a pattern matches nothing. */
function chooseLists(named: NamedObjects, { selection, scope }: ReadAheadOptions) {
  if (findUnmet(named, selection).length > 0) return [];
  const { vault = [], select = [] } = selection;
  const [isInRun, isSelected] = [matchesSome(vault), matchesSome(select)];
  const selected = named.objects.filter(({ name }) => isSelected(name));
  const wanted = new Set(selected.map(({ vault, kind }) => `${kind} ${foldName(vault)}`));
  const whole = named.whole && select.length === 0;
  return named.vaults
    .filter(({ name }) => isInRun(name))
    .map((vault) => {
      const isWanted = (kind: Kind) => wanted.has(`${kind} ${foldName(vault.name)}`);
      return { vault, whole, asked: kindsToList(vault, { whole, scope, isWanted }) };
    })
    .filter(({ asked }) => asked.length > 0)
    .slice(0, atOnce.vaults);
}

/** The kinds that a run lists: nobody needs a list of one that no manifest speaks of, unless it may hold orphans. */
export function kindsToList(
  { url, prune }: VaultConfig,
  run: {
    readonly whole: boolean;
    readonly scope: Scope | undefined;
    readonly isWanted: (kind: Kind) => boolean;
  },
): readonly Kind[] {
  const orphans = run.whole && (prune !== "off" || (run.scope !== undefined && !isManagedHsmUrl(url)));
  return kinds.filter((kind) => run.isWanted(kind) || orphans);
}

/** The reader, whose first lists of these kinds are begun. @param most so many pages are asked before somebody reads them */
function listAhead(reader: Reader, asked: readonly Kind[], most: number, ending: AbortSignal): Reader {
  const begin = ({ list, listDeleted }: Listing): Pick<Listing, "list" | "listDeleted"> => {
    const [live, deleted] = [[askPages(list(ending), most)], [askPages(listDeleted(ending), most)]];
    return { list: () => live.pop() ?? list(), listDeleted: () => deleted.pop() ?? listDeleted() };
  };
  const { secret, key } = reader;
  return {
    ...reader,
    secret: { ...secret, ...(asked.includes("secret") && begin(secret)) },
    key: { ...key, ...(asked.includes("key") && begin(key)) },
  };
}

/** Asks pages one after another, at most so many, until somebody reads them; who reads goes on from there. */
function askPages<T>(items: Items<T>, most: number): Items<T> {
  const list = items.pages()[Symbol.asyncIterator]();
  const asked: ReturnType<typeof list.next>[] = [];
  let isRead = false;
  const ask = async (): Promise<void> => {
    while (!isRead && asked.length < most) {
      const page = list.next();
      asked.push(page);
      if ((await page).done) return;
    }
  };
  // Who reads the page is told.
  ask().catch(() => {});
  async function* pages() {
    isRead = true;
    for (;;) {
      const { done, value } = await (asked.shift() ?? list.next());
      if (done) return;
      yield value;
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}

/** Turns of the event loop that a greeting's answer takes on its way to the first request of a list, and that to its socket. */
const turnsToSocket = 9;

/**
 * Lets the first requests go out, where challenge and token are there already: checks leave no room for what comes in. It does
 * not wait for an answer.
 */
async function sendFirst(): Promise<void> {
  for (let turn = 0; turn < turnsToSocket; turn++) await new Promise(setImmediate);
}
