/**
 * Whether a name matches, anywhere in it unless `^` and `$` say otherwise; undefined where the text is no regular
 * expression: what the engine says of it quotes it.
 */
export function expression(pattern: string): ((name: string) => boolean) | undefined {
  try {
    const matcher = new RegExp(pattern, "u");
    return (name) => matcher.test(name);
  } catch {
    return undefined;
  }
}
