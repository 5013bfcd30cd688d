import { createHmac } from "node:crypto";
import type { Sealed } from "../../../model/sealed.ts";
import { type TargetContext, TargetError } from "../../target.ts";
import { explainNoReply } from "../no-reply.ts";
import { makeSender } from "../sender.ts";

/** A version of the data plane that every account has. */
const version = "2018-12-31";

/**
 * Tries master keys at an account of Cosmos DB, read-only ones too: it lists the databases, signed with the key.
 * Source: https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources
 * @returns a function that tells whether the account lets a key in; `cannot tell yet` where it refuses one, because not
 * all of it may have learned of a new key. It throws a TargetError where this machine does not reach the account, or its
 * firewall keeps it out.
 */
export async function probeCosmosDb(
  origin: string,
  { now }: Pick<TargetContext, "now">,
): Promise<(key: Sealed) => Promise<true | "cannot tell yet">> {
  const send = await makeSender(origin);
  const doing = `try a key at ${origin}`;
  return async (key) => {
    const date = new Date(now()).toUTCString();
    const headers = { authorization: sign(key, date), "x-ms-date": date, "x-ms-version": version };
    const { status } = await send({ method: "GET", url: `${origin}/dbs`, headers }).catch(
      (error: unknown) => {
        const { reason, message } = explainNoReply(doing, error);
        throw new TargetError(reason, `${message} ${otherwise}`);
      },
    );
    if (status === 200) return true;
    if (status === 401 || status === 408 || status === 429 || status >= 500) return "cannot tell yet";
    if (status === 403)
      throw new TargetError(
        "refused",
        `Cannot ${doing}: its firewall keeps this machine out (HTTP 403). ${otherwise}`,
      );
    throw new TargetError("refused", `Cannot ${doing}: HTTP ${status}. ${otherwise}`);
  };
}

const otherwise =
  "Run where the account can be reached, or give the target settle, a time after which a key counts as usable.";

/** The header of a request for the list of databases: an HMAC of what is asked, by the key. */
function sign(key: Sealed, date: string): string {
  const text = `get\ndbs\n\n${date.toLowerCase()}\n\n`;
  const signature = createHmac("sha256", Buffer.from(key.reveal(), "base64")).update(text).digest("base64");
  return encodeURIComponent(`type=master&ver=1.0&sig=${signature}`);
}
