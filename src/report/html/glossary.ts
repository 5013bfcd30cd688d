import { wordsElement } from "./element.ts";

/** The words that a person meets on the page and nowhere else. */
const glossary = [
  ["manifest", "A YAML file in git that says which secrets and keys a vault shall hold."],
  [
    "create, update, delete",
    "Git and the vault differ: `apply` makes the vault as git says. Deleting is soft.",
  ],
  [
    "new version",
    "A new value is written. The old version stays, and every property that git does not mention.",
  ],
  [
    "compare",
    "Git alone cannot say whether the value changed. `apply` compares, and writes only what differs.",
  ],
  [
    "adopt",
    "The object is there already and gets our tags. Its value stays unless the manifest says otherwise.",
  ],
  ["refused", "A rule keeps apply from doing it. The row says which, and what lifts it."],
  [
    "held back",
    "So much would be taken away in a vault that nothing is written there until somebody says so.",
  ],
  ["drift, pending", "Drift: somebody moved the vault. Pending: somebody moved git, and nobody applied it."],
  ["orphan", "Ours in the vault, and gone from git."],
  ["unmanaged", "It is in the vault, and not ours: no manifest declares it. It is never touched."],
] as const;

/** What the page's words mean, folded away at its end. */
export const glossaryHtml = (): string =>
  `<section id="words" aria-labelledby="words-title">\n<details><summary><h2 id="words-title">Words on this page</h2></summary>\n<dl class="glossary">${glossary
    .map(([word, meaning]) => `<dt>${word}</dt><dd>${wordsElement(meaning)}</dd>`)
    .join("")}</dl>\n</details>\n</section>`;
