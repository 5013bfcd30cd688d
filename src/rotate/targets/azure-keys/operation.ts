import { textAt } from "../../../model/input.ts";
import { TargetError } from "../../target.ts";
import { type HttpReply, isOnOrigin, retryAfterOf } from "../sender.ts";

type OperationContext = {
  /** No other address is asked, because the token would go there. */
  readonly origin: string;
  readonly ask: (url: string) => Promise<HttpReply>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Whether lists hold the new key. */
  readonly isListed: () => Promise<boolean>;
  /** What goes on: `regenerate key1 of ...`. */
  readonly doing: string;
};

/** Seconds: where an answer does not say when to ask again, and between which times it may say so. */
const pauses = { standard: 10, least: 1, most: 60 };

/** Milliseconds in all. Cosmos DB needs about four minutes. */
const patience = 1_800_000;

/**
 * Waits for the end of what a request began, where its answer says that it goes on. The operation's own address tells the
 * end. Where that is on another origin, or the identity may not ask there (its path belongs to the subscription, and a
 * role on the resource does not reach it), the list of the keys tells it.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 * @throws TargetError `refused` where it failed, `unknown` where its end does not come
 */
export async function waitForOperation(first: HttpReply, context: OperationContext): Promise<void> {
  const { ask, sleep, isListed, doing } = context;
  if (first.status !== 202 && first.header("azure-asyncoperation") === undefined) return;
  let answer = first;
  let address = addressIn(first, context);
  for (let waited = 0; waited < patience; ) {
    const pause = pauseIn(answer);
    await sleep(pause);
    waited += pause;
    if (address === undefined) {
      if (await isListed()) return;
      continue;
    }
    answer = await ask(address.url);
    const end = endIn(answer, address.is);
    if (end === "succeeded") return;
    if (end === "failed")
      throw new TargetError("refused", `Cannot ${doing}: the service began it, and could not end it.`);
    address = end === "hidden" ? undefined : (addressIn(answer, context) ?? address);
  }
  throw new TargetError("unknown", `Cannot ${doing}: the service has not ended it within half an hour.`);
}

type Address = { readonly is: "status" | "result"; readonly url: string };

/** Where an answer says that the operation can be followed: its status, else its result. */
function addressIn({ header }: HttpReply, { origin }: OperationContext): Address | undefined {
  const [status, result] = [header("azure-asyncoperation"), header("location")];
  const found =
    status === undefined ? { is: "result" as const, url: result } : { is: "status" as const, url: status };
  return found.url !== undefined && isOnOrigin(found.url, origin) ? { ...found, url: found.url } : undefined;
}

function endIn(
  { status, data }: HttpReply,
  is: Address["is"],
): "succeeded" | "failed" | "hidden" | "not yet" {
  if (status === 429 || status >= 500 || status === 408 || status === 202) return "not yet";
  if (status >= 300) return "hidden";
  if (is === "result") return "succeeded";
  switch (textAt(data, "status")?.toLowerCase()) {
    case "succeeded":
      return "succeeded";
    case "failed":
    case "canceled":
      return "failed";
    default:
      return "not yet";
  }
}

/** Milliseconds. */
function pauseIn(answer: HttpReply): number {
  const seconds = retryAfterOf(answer) ?? pauses.standard;
  return Math.min(Math.max(seconds, pauses.least), pauses.most) * 1000;
}
