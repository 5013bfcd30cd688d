/** A call to Azure DevOps that failed, in our own words: the call, the reason, and what to do. */
export class AzureDevopsError extends Error {
  override readonly name = "AzureDevopsError";
  /** What Azure DevOps answered with; absent where no answer came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** The purpose of a call, worded to follow "Azure DevOps did not let us", and the right that the build service needs. */
export type AzureDevopsPurpose = { readonly doing: string; readonly right: string };

/** The failure in our words, without those of the answer: they may quote the request. */
export function explainCallFailure(
  status: number | undefined,
  { doing, right }: AzureDevopsPurpose,
): AzureDevopsError {
  if (status === undefined)
    return new AzureDevopsError(`Azure DevOps could not be reached to ${doing}. Run the job again.`);
  const refusal = (message: string) =>
    new AzureDevopsError(`Azure DevOps did not let us ${doing} (${status}): ${message}`, status);
  switch (status) {
    case 200:
    case 201:
      return refusal("its answer could not be understood. Is a proxy in between?");
    case 203:
    case 302:
    case 401:
      return refusal("it does not know the token. Map SYSTEM_ACCESSTOKEN: $(System.AccessToken).");
    case 403:
      return refusal(`the build service may not. Give it "${right}" on the repository.`);
    case 404:
      return refusal(`it is not there, or the build service may not see it. Give it "${right}" there.`);
    case 400:
      return refusal("the text is too long, or the request is not as it wants it.");
    case 429:
      return refusal("too many requests. Run the job again in a minute.");
    default:
      return refusal("that is its own failure. Run the job again.");
  }
}
