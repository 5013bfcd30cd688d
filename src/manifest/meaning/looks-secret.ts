/*
 * Texts in git that look like secrets. One false alarm costs a word (`public: true`), but many make people ignore the
 * rule. So a text passes if it may as well be public: hex is a digest or a thumbprint as often as a key.
 */

type Look = { readonly what: string; readonly form: RegExp };

/** Rules out the placeholder of a value: `<password>`, `$PASSWORD`, `***`, `%s`. */
const noPlaceholder = "(?![<$*%])";

/** Every repetition is bounded or cannot begin within itself: a text may have 25 KB. */
const looks: readonly Look[] = [
  {
    what: "a key in PEM",
    form: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  },
  { what: "an age key", form: /\bAGE-SECRET-KEY-1/ },
  { what: "a JSON Web Token", form: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/ },
  {
    what: "a token",
    form: new RegExp(
      `(?<![A-Za-z0-9])(?:${[
        "gh[pousr]_[A-Za-z0-9]{20}", // GitHub
        "github_pat_\\w{20}",
        "gl(?:pat|ptt|dt)-[\\w-]{16}", // GitLab
        "xox[abeoprs]-[\\w-]{10}|xapp-[\\w-]{10}", // Slack
        "(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])", // AWS
        "AIza[\\w-]{35}", // Google
        "[rs]k_(?:live|test)_[A-Za-z0-9]{10}", // Stripe
        "sk-(?:proj-|ant-\\w{1,8}-)?[A-Za-z0-9_]{20}", // OpenAI, Anthropic
        "npm_[A-Za-z0-9]{30}",
        "pypi-[\\w-]{30}",
        "hv[bs]\\.[\\w-]{20}", // HashiCorp Vault
        "SG\\.[\\w-]{16,64}\\.[\\w-]{16}", // SendGrid
        "[\\w~.-]{3}[78]Q~[\\w~.-]{31}", // Entra ID
      ].join("|")})`,
    ),
  },
  {
    what: "a URL with a token",
    form: /hooks\.slack\.com\/services\/T|discord(?:app)?\.com\/api\/webhooks\/\d/,
  },
  {
    what: "a URL with a password",
    form: new RegExp(
      `[a-z][a-z0-9+.-]{0,30}://[^\\s/?#:@]{0,256}:(?!\\{)${noPlaceholder}[^\\s/?#@]{1,256}@`,
      "i",
    ),
  },
  {
    what: "a connection string with a key or a password",
    form: new RegExp(
      `(?:^|[;&?\\s"'])(?:password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|client_?secret|sig)` +
        `\\s{0,8}=\\s{0,8}${noPlaceholder}["'{]?${noPlaceholder}[^\\s;&"'}]`,
      "i",
    ),
  },
];

/** The kind of secret that a text looks like, in our own words; undefined where it looks harmless. */
export const findSecretLooks = (text: string): string | undefined =>
  looks.find(({ form }) => form.test(text))?.what ??
  (looksRandom(text) ? "a random key or password" : undefined);

const shortest = 20;
/** With fewer pairs of neighbours a text may look random by chance. */
const fewestPairs = 12;
/** In random letters and digits 62 % of all neighbours are of different classes, in names made of words seldom 40 %. */
const mostChanges = 0.4;

/** Random texts that are public: GUIDs, hex of 128 bits and more, and digests with the name of their algorithm. */
const known =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])|sha(?:256|384|512)-[A-Za-z0-9+/]{43,}=*/gi;

/**
 * Whether a text is one word in which lower case, upper case and digits change more often than in human words.
 * Punctuation separates the words of hosts, paths and settings, so it does not count. URLs and paths pass: they hold ids.
 */
function looksRandom(text: string): boolean {
  if (text.length < shortest || /\s|:\/\/|^[./~]/.test(text)) return false;
  const rest = text.replace(known, ".");
  if (!/[a-z]/.test(rest) || !/[A-Z]/.test(rest) || !/[0-9]/.test(rest)) return false;
  const kinds = [...rest].map(kindOf);
  const pairs = kinds.slice(1).map((kind, i) => [kinds[i], kind] as const);
  const counted = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  const changes = counted.filter(([one, other]) => one !== other);
  return counted.length >= fewestPairs && changes.length >= mostChanges * counted.length;
}

function kindOf(character: string): "lower" | "upper" | "digit" | "symbol" | undefined {
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  if (/[0-9]/.test(character)) return "digit";
  return /[!#$%^&*~|<>?`]/.test(character) ? "symbol" : undefined;
}
