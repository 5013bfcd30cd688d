import { findKeyType } from "../../../model/azure-keys/types.ts";
import { textAt } from "../../../model/input.ts";
import { Sealed } from "../../../model/sealed.ts";
import { type TargetContext, TargetError } from "../../target.ts";
import { type HttpReply, isOnOrigin, makeSender } from "../sender.ts";
import { type AzureKeysConfig, explainKeyFailure, labelOf, UnexpectedAnswer } from "./explain.ts";
import { waitForOperation } from "./operation.ts";
import { bodyWithKey } from "./own-key.ts";

/** What a rotation asks of a resource. Every failure is a TargetError. */
export type KeyRequests = {
  /** A key, or its connection string, as the service lists it now; undefined where the answer does not hold it. */
  readonly list: (key: string) => Promise<Sealed | undefined>;
  /**
   * Makes a key anew, and waits until the service has ended its work.
   * @param isListed whether lists hold the new key: it tells where nothing else may be asked
   * @param own the key that it shall be, where the service takes one
   */
  readonly regenerate: (key: string, isListed: () => Promise<boolean>, own?: Sealed) => Promise<void>;
  /** What keeps all keys from letting anybody in; undefined where nothing does, or the identity may not see it. */
  readonly findOffSwitch: () => Promise<string | undefined>;
};

/** The most pages of a list. Four keys fit into one. */
const mostPages = 20;

/** @throws TargetError `insecure` for an endpoint without TLS */
export async function connectKeyRequests(
  config: AzureKeysConfig,
  context: Pick<TargetContext, "token" | "sleep">,
): Promise<KeyRequests> {
  const { version, list, regenerate, offSwitch } = findKeyType(config.type);
  const { token } = context;
  const send = await makeSender(config.endpoint, { token, service: "Azure Resource Manager" });
  const resource = `${config.endpoint}${config.id}`;
  const urlOf = (path: string) => `${path}?api-version=${version}`;
  const asking = <T>(doing: string, call: () => Promise<T>) => explainKeyFailure(config, doing, call);

  const listAll = (): Promise<readonly unknown[]> =>
    asking("list the keys", async () => {
      const pages = [dataOf(await send({ method: "POST", url: urlOf(`${resource}/${list.verb}`) }))];
      for (let next = nextOf(pages[0]); next !== undefined; next = nextOf(pages.at(-1))) {
        if (!isOnOrigin(next, config.endpoint) || pages.length === mostPages)
          throw new TargetError("refused", `The list of the keys of ${labelOf(config)} goes on elsewhere.`);
        // Source: the packages that are generated from the descriptions ask for further pages by GET.
        pages.push(dataOf(await send({ method: "GET", url: next })));
      }
      return pages;
    });

  /** The entry of a key among those that a list holds. */
  const entryIn = (pages: readonly unknown[], entries: string, name: string, key: string) =>
    pages
      .flatMap((page): readonly unknown[] => {
        const found: unknown = Object(page)[entries];
        return Array.isArray(found) ? found : [];
      })
      .find((entry) => textAt(entry, name) === key);

  return {
    list: async (key) => {
      const pages = await listAll();
      const isKey = config.value === "key";
      const text =
        list.is === "members"
          ? textAt(pages[0], (isKey ? list.keys : list.connectionStrings)?.[key] ?? "")
          : textAt(
              entryIn(pages, list.entries, list.name, key),
              isKey ? "value" : (list.connectionString ?? ""),
            );
      return text ? Sealed.text(text) : undefined;
    },

    regenerate: async (key, isListed, own) => {
      const [path, body] = await requestFor(key, own);
      const first = await asking(`regenerate ${key}`, async () => {
        const answer = await send({
          method: "POST",
          url: urlOf(`${resource}/${path}`),
          ...(body && { body: JSON.stringify(body) }),
        });
        if (![200, 202, 204].includes(answer.status)) throw new UnexpectedAnswer(answer.status);
        return answer;
      });
      await waitForOperation(first, {
        origin: config.endpoint,
        ask: (url) => asking("follow the operation", () => send({ method: "GET", url })),
        sleep: context.sleep,
        isListed,
        doing: `regenerate ${key} of ${labelOf(config)}`,
      });
    },

    findOffSwitch: async () => {
      if (!offSwitch) return undefined;
      const [, , , , , , provider, kind, name] = config.id.split("/");
      const parent = config.id.slice(0, config.id.indexOf("/providers/"));
      const path = offSwitch.ofParent ? `${parent}/providers/${provider}/${kind}/${name}` : config.id;
      const data = await asking("read the off-switch", async () => {
        const answer = await send({ method: "GET", url: urlOf(`${config.endpoint}${path}`) });
        return answer.status === 403 ? undefined : dataOf(answer);
      });
      const value: unknown = Object(Object(data).properties)[offSwitch.property];
      const isOff =
        "is" in offSwitch.off
          ? value === offSwitch.off.is
          : Array.isArray(value) && !value.includes(offSwitch.off.lacks);
      if (!isOff) return undefined;
      return "is" in offSwitch.off
        ? `${offSwitch.property} is ${offSwitch.off.is}`
        : `${offSwitch.property} lacks ${offSwitch.off.lacks}`;
    },
  };

  async function requestFor(key: string, own?: Sealed): Promise<readonly [string, object?]> {
    switch (regenerate.is) {
      case "named":
        return [regenerate.verb, bodyWithKey(regenerate.member, key, own)];
      case "apart":
        return [regenerate.paths[key] ?? ""];
      case "identified": {
        const entry = list.is === "entries" && entryIn(await listAll(), list.entries, list.name, key);
        return [regenerate.verb, { id: textAt(entry, "id") }];
      }
      default:
        return regenerate satisfies never;
    }
  }
}

/** The data of a 200. */
function dataOf({ status, data }: HttpReply): unknown {
  if (status !== 200 || data === undefined) throw new UnexpectedAnswer(status);
  return data;
}

const nextOf = (page: unknown): string | undefined => textAt(page, "nextLink") || undefined;
