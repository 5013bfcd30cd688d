import { type TargetContext, TargetError } from "../target.ts";

/**
 * The run's token for a service of Azure. Whoever calls this has checked that it may go to the target's host.
 * @param service as people know it: `Microsoft Graph`
 * @throws TargetError `refused` where there is none: the credential's error may quote its input
 */
export async function getServiceToken(
  service: string,
  scope: string,
  { token }: Pick<TargetContext, "token">,
): Promise<Awaited<ReturnType<TargetContext["token"]>>> {
  try {
    return await token(scope);
  } catch {
    throw new TargetError(
      "refused",
      `Cannot get a token for ${service}. Sign in (az login), or give the workflow a client and tenant id and the permission id-token: write.`,
    );
  }
}
