/*
 * Texts in git that look like secrets. One false alarm costs a word (`public: true`), but many make people ignore the
 * rule. So a text passes if it may as well be public: hex is a digest or a thumbprint as often as a key.
 */

type Look = { readonly what: string; readonly form: RegExp };

/**
 * Rules out what people and Azure's portal write in place of a value: `<password>`, `$PASSWORD`, `***`, `%s`, `[key]`,
 * `{your_password}`, `#{Password}#`, `{{ password }}`, `__PASSWORD__`, and references to a vault.
 */
const noPlaceholder =
  "(?![<$*]|\\[[\\w -]{1,40}\\]|%(?:[a-z_]\\w{0,63}%|(?![0-9a-f]{2}))|#\\{|\\{\\{|__[a-z]\\w{0,63}__|@Microsoft\\.KeyVault|\\{?(?:your|insert|enter|replace)[ _-]|(?:x{3,40}|\\.{3})(?:[;&,\\s\"'}]|$))";

/** What may stand before a name: `Db_Password`, `//registry/:_password`, `,password=` of Redis. */
const before = "(?:^|[;&?,\\s\"':._-])";

/** Names that nobody gives to anything but a secret, whatever it is. */
const secretNames = [
  "password",
  "passwd",
  "(?:user)?pwd",
  "_?auth_?token",
  "(?:storage)?account_?key",
  "access_?key",
  "shared_?access_?(?:key|signature)",
  "shared_?secret(?:_?value)?",
  "client_?secret",
  "sig",
].join("|");

/** Names that often mean something public, so that the value must look random, too. */
const keyNames = [
  "(?:api|subscription|primary|secondary|functions|host|master|sas|account|admin|query)?[_-]?key",
  "code",
  "secret",
  "(?:access|sas|deployment|api)?[_-]?token",
  "_auth",
  "credential",
].join("|");

const base64OfPem = // "-----BEGIN ", and then the private keys that a kubeconfig may hold.
  "LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BFTkNSWVBURUQgUFJJVkFURSBLRVk|BPUEVOU1NIIFBSSVZBVEUgS0VZ)";

/**
 * Every repetition is bounded or cannot begin within itself: a text may have 25 KB. `test/manifest/azure-shapes.ts` has what
 * Azure's portal hands out. No rule set that we know covers it, docs/decisions/0023-what-looks-secret.md says which we read.
 */
const looks: readonly Look[] = [
  {
    what: "a key in PEM",
    form: new RegExp(`-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----|${base64OfPem}`),
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
        "[A-Za-z0-9]{20,80}(?:JQQJ99|AZDO)[A-Za-z0-9]{4,40}", // keys of Azure's services, Azure DevOps
        "[a-z2-7]{52}(?![A-Za-z0-9])", // Azure DevOps, as it was
        "[0-9a-f]{60,70}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", // Static Web Apps
      ].join("|")})`,
    ),
  },
  {
    what: "a token",
    form: /\bauthorization["']?\s{0,8}[:=]\s{0,8}["']?(?:bearer|basic|sharedkey)\s{1,8}[\w+/.~-]{16}/i,
  },
  {
    what: "a URL with a token",
    form: new RegExp(
      [
        "hooks\\.slack\\.com/(?:services|workflows|triggers)/\\w",
        "discord(?:app)?\\.com/api/webhooks/\\d",
        "(?:webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/[\\w-]{8,40}@",
        "/webhooks\\?token=\\w", // Azure Automation
        "hooks\\.zapier\\.com/hooks/catch/\\d",
        "chat\\.googleapis\\.com/v1/spaces/[^\\s?]{1,99}\\?key=\\w",
        "maker\\.ifttt\\.com/trigger/[^\\s/]{1,99}/(?:json/)?with/key/\\w",
        "api\\.telegram\\.org/bot\\d{5,12}:\\w",
      ].join("|"),
    ),
  },
  {
    what: "a URL with a password",
    form: new RegExp(
      `[a-z][a-z0-9+.-]{0,30}://[^\\s/?#:@]{0,256}:(?:(?!\\{)${noPlaceholder}[^\\s/?#@]{1,256}` +
        // The keys of Azure Cosmos DB for MongoDB are base64, with every slash as it is.
        "|[A-Za-z0-9+/]{40,200}={0,2})@",
      "i",
    ),
  },
  {
    what: "a connection string with a key or a password",
    form: new RegExp(
      `${before}(?:${secretNames})(?:\\s{0,8}=\\s{0,8}${noPlaceholder}["'{]?|["']\\s{0,8}:\\s{0,8}["'])` +
        `${noPlaceholder}[^\\s;,&"'}]`,
      "i",
    ),
  },
];

/** The kind of secret that a text looks like, in our own words; undefined where it looks harmless. */
export const findSecretLooks = (text: string): string | undefined =>
  looks.find(({ form }) => form.test(text))?.what ??
  (namesKey(text) ? "a key with its name" : looksRandom(text) ? "a random key or password" : undefined);

const shortest = 20;

const namedKeys = new RegExp(
  `${before}(?:${keyNames})["']?\\s{0,8}[:=]\\s{0,8}["']?([\\w+/%~-]{${shortest},200})(?![\\w+/%~.-])`,
  "gi",
);

/** Whether a text gives a random value to a name such as `key`, `code` or `secret`: `?code=...` of a function's URL. */
const namesKey = (text: string): boolean =>
  [...text.matchAll(namedKeys)].some(([, value = ""]) => {
    const plain = value.replace(/%[0-9a-f]{2}/gi, "+");
    return /^[0-9a-f]{32,}$/i.test(plain) || isRandomWord(plain);
  });

/** With fewer pairs of neighbours a text may look random by chance. */
const fewestPairs = 12;
/** In random letters and digits 62 % of all neighbours are of different classes, in names made of words seldom 40 %. */
const mostChanges = 0.4;

/** Random texts that are public: GUIDs, hex of 128 bits and more, and digests with the name of their algorithm. */
const known =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])|sha(?:256|384|512)-[A-Za-z0-9+/]{43,}=*/gi;

/** Base64 of 30 bytes and more with its padding: no path ends like that, though this may begin with a slash. */
const padded = /^[A-Za-z0-9+/]{38,}={1,2}$/;

/** Whether a text is one random word. URLs and paths pass: they hold ids. */
const looksRandom = (text: string): boolean =>
  text.length >= shortest && (padded.test(text) || !/\s|:\/\/|^[./~]/.test(text)) && isRandomWord(text);

/**
 * Whether lower case, upper case and digits change more often in a word than in human words. Punctuation separates the
 * words of hosts, paths and settings, so it does not count.
 */
function isRandomWord(text: string): boolean {
  const rest = text.replace(known, ".");
  if (!/[a-z]/.test(rest) || !/[A-Z]/.test(rest)) return false;
  const kinds = [...rest].map(kindOf);
  const pairs = kinds.slice(1).map((kind, i) => [kinds[i], kind] as const);
  const counted = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  const changes = counted.filter(([one, other]) => one !== other);
  // Short words without a digit are names. Of a thousand keys of 43 characters one has none.
  const fewest = /[0-9]/.test(rest) ? fewestPairs : 3 * fewestPairs;
  return counted.length >= fewest && changes.length >= mostChanges * counted.length;
}

function kindOf(character: string): "lower" | "upper" | "digit" | "symbol" | undefined {
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  if (/[0-9]/.test(character)) return "digit";
  return /[!#$%^&*~|<>?`]/.test(character) ? "symbol" : undefined;
}
