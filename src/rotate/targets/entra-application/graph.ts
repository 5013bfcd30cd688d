import { memberAt, textAt } from "../../../model/input.ts";
import { Sealed } from "../../../model/sealed.ts";
import { formatDate, parseDate } from "../../../model/time.ts";
import type { TargetContext, TargetError } from "../../target.ts";
import { explainNoReply } from "../no-reply.ts";
import { type HttpReply, type Message, makeSender, retryAfterOf } from "../sender.ts";
import { explainGraphError } from "./errors.ts";

/** A client secret of an application, without its text. Times are epoch seconds. */
type ListedPassword = {
  readonly keyId: string;
  /** Empty where it has none. */
  readonly displayName: string;
  readonly startsOn?: number;
};

type AddedPassword = { readonly keyId: string; readonly text: Sealed; readonly endsOn: number };

/** A change that Microsoft Graph may have made, or may not: nobody can tell from its answer, or from having none. */
export class DoubtfulError extends Error {
  /** For when it cannot be found out. */
  readonly explained: TargetError;
  readonly retryAfter: number | undefined;

  constructor(explained: TargetError, retryAfter?: number) {
    super(explained.message);
    this.explained = explained;
    this.retryAfter = retryAfter;
  }
}

/** The client secrets of one application. Every method throws a TargetError where Microsoft Graph says no. */
export type GraphApplication = {
  readonly list: () => Promise<readonly ListedPassword[]>;
  /** @throws DoubtfulError */
  readonly add: (displayName: string, endsOn: number) => Promise<AddedPassword>;
  /** @throws DoubtfulError */
  readonly remove: (keyId: string) => Promise<void>;
};

type Failure = {
  readonly failure: TargetError;
  /** The service says that it has done nothing. */
  readonly isNotBegun: boolean;
  readonly retryAfter?: number;
};

/** Seconds before each repetition, where the service names none. */
export const graphPauses: readonly number[] = [2, 5, 10, 20, 30];

/** Seconds: a service that wants to be left alone for longer is asked again then all the same. */
const longestPause = 300;

/** The most pages of a list: an application holds about a thousand credentials. */
const mostPages = 100;

/**
 * Connects to an application. Reads are repeated, and so is whatever the service says that it has not begun (429).
 * Source: https://learn.microsoft.com/graph/api/application-addpassword and application-removepassword
 */
export async function openGraph(
  { clientId, graph }: { readonly clientId: string; readonly graph: string },
  { token, sleep }: Pick<TargetContext, "token" | "sleep">,
): Promise<GraphApplication> {
  const send = await makeSender(graph, { token, service: "Microsoft Graph" });
  const application = `${graph}/v1.0/applications(appId='${clientId}')`;

  /** Resolves with the data of an answer that did what was asked. */
  async function call(doing: string, message: Message): Promise<unknown> {
    for (const pause of [...graphPauses, undefined]) {
      const answer = await ask(`${doing} of application ${clientId}`, message);
      if ("data" in answer) return answer.data;
      const { failure, isNotBegun, retryAfter } = answer;
      if (failure.reason !== "unreachable") throw failure;
      if (message.method === "POST" && !isNotBegun) throw new DoubtfulError(failure, retryAfter);
      if (pause === undefined) throw failure;
      await sleep((retryAfter ?? pause) * 1000, `Microsoft Graph cannot ${doing} just now`);
    }
    throw new Error("the last try neither ended nor threw");
  }

  async function ask(what: string, message: Message): Promise<{ readonly data: unknown } | Failure> {
    try {
      const answer = await send(message);
      if (isDone(answer, message)) return { data: answer.data };
      const failure = explain(what, answer);
      const { status } = answer;
      const retryAfter = retryAfterOf(answer) ?? 0;
      if (retryAfter === 0) return { failure, isNotBegun: status === 429 };
      return { failure, isNotBegun: status === 429, retryAfter: Math.min(retryAfter, longestPause) };
    } catch (error) {
      return { failure: explainNoReply(what, error), isNotBegun: false };
    }
  }

  return {
    list: async () => {
      const listed: ListedPassword[] = [];
      let url: string | undefined = `${application}?$select=id,appId,passwordCredentials`;
      for (let pages = 0; url !== undefined; pages++) {
        if (pages >= mostPages)
          throw explainGraphError(`list the client secrets of ${clientId}`, 200, undefined);
        const data = await call("list the client secrets", { method: "GET", url });
        const page = memberAt(data, pages === 0 ? "passwordCredentials" : "value");
        if (!Array.isArray(page))
          throw explainGraphError(`list the client secrets of ${clientId}`, 200, undefined);
        listed.push(...page.flatMap(readListed));
        url = textAt(data, "passwordCredentials@odata.nextLink") ?? textAt(data, "@odata.nextLink");
      }
      return listed;
    },
    add: async (displayName, endsOn) => {
      const passwordCredential = { displayName, endDateTime: formatDate(endsOn) };
      const doing = "add a client secret";
      const data = await call(doing, {
        method: "POST",
        url: `${application}/addPassword`,
        body: JSON.stringify({ passwordCredential }),
      });
      const [keyId, text] = [textAt(data, "keyId"), textAt(data, "secretText")];
      if (!keyId || !text)
        throw new DoubtfulError(explainGraphError(`${doing} of application ${clientId}`, 200, undefined));
      return { keyId, text: Sealed.text(text), endsOn: dateAt(data, "endDateTime") ?? endsOn };
    },
    remove: async (keyId) => {
      await call("remove a client secret", {
        method: "POST",
        url: `${application}/removePassword`,
        body: JSON.stringify({ keyId }),
      });
    },
  };
}

/** Adding and listing answer with data; removing with none. */
const isDone = ({ status, data }: HttpReply, { url }: Message): boolean =>
  status === 204 ? url.endsWith("/removePassword") : status === 200 && data !== undefined;

function explain(doing: string, { status, data }: HttpReply): TargetError {
  const code = textAt(data, "error", "code");
  // The directory was being changed by somebody else. It comes as 409 and as 503.
  if (code === "Directory_ConcurrencyViolation") return explainGraphError(doing, 503, undefined);
  return explainGraphError(doing, status, code);
}

/** An entry without an identifier is nobody's who could be asked for it: none of ours. */
function readListed(data: unknown): readonly ListedPassword[] {
  const keyId = textAt(data, "keyId");
  const startsOn = dateAt(data, "startDateTime");
  return keyId
    ? [{ keyId, displayName: textAt(data, "displayName") ?? "", ...(startsOn !== undefined && { startsOn }) }]
    : [];
}

/** A date of the answer in epoch seconds. Microsoft Graph gives fractions of a second. */
const dateAt = (data: unknown, name: string): number | undefined =>
  parseDate((textAt(data, name) ?? "").replace(/\.\d+/, ""));
