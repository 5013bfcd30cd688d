/** Nothing was written, because nobody approved that: why, and what to do. */
export class NotApproved extends Error {
  override readonly name = "NotApproved";
}
