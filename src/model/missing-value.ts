/** A value that is not there, or cannot be a secret's: said in our own words, which hold nothing of it. */
export class MissingValue extends Error {
  override readonly name = "MissingValue";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
