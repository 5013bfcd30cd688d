/**
 * The page's script: it filters by vault, kind, change and text, and keeps the filter in the URL's hash. The page is whole
 * without it. It makes no request, and its policy would let none go.
 */
export const pageScript = `
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const { vault, kind, verb, text } = form.elements;
  const shown = document.getElementById("shown");

  // A large page is indexed when somebody filters it first.
  let indexed;
  const index = () => (indexed ??= makeIndex());
  const makeIndex = () => {
    const tables = [...document.querySelectorAll("table.matrix")].map((table) => {
      const heads = [...table.tHead.rows[0].cells];
      return { heads, lines: [...table.rows], column: "" };
    });
    const headsOf = new Map(tables.flatMap(({ heads, lines }) => lines.map((row) => [row, heads])));
    // A row of the matrix is about an object in each of its cells; any other about one, or about a vault alone.
    const partsOf = (row) => {
      const heads = headsOf.get(row);
      if (!heads) return [{ v: row.dataset.v, b: row.dataset.b }];
      return heads.flatMap((head, i) => {
        const cell = row.cells[i];
        return i > 0 && cell.className ? [{ v: head.dataset.v, b: cell.dataset.b || "unchanged" }] : [];
      });
    };
    const parents = new Map();
    for (const element of document.querySelectorAll("main section, main .group"))
      parents.set(element, { element, own: [], wasOpen: element.open, none: element.querySelector(":scope > .none") });
    const selector = "main tbody tr:is([data-v], [data-k], [data-b]), main li:is([data-v], [data-b])";
    const rows = [...document.querySelectorAll(selector)].map((element) => {
      const words = headsOf.has(element) ? element.cells[0].textContent : element.textContent;
      const parts = partsOf(element);
      const row = { element, k: element.dataset.k, parts, isOfObject: parts.some(({ b }) => b), words: words.toLowerCase() };
      for (let above = element.parentElement; above; above = above.parentElement) parents.get(above)?.own.push(row);
      return row;
    });
    return { tables, rows, parents: [...parents.values()], objects: rows.filter(({ isOfObject }) => isOfObject).length };
  };

  const filter = () => {
    const wanted = text.value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    const isActive = Boolean(vault.value || kind.value || verb.value || wanted.length);
    if (!isActive && !indexed) return;
    const { tables, rows, parents, objects } = index();
    let count = 0;
    for (const row of rows) {
      const isIn =
        row.parts.some(({ v, b }) => (!vault.value || !v || v === vault.value) && (!verb.value || !b || b === verb.value)) &&
        (!kind.value || !row.k || row.k === kind.value) &&
        (!row.isOfObject || wanted.every((word) => row.words.includes(word)));
      row.element.hidden = !isIn;
      if (isIn && row.isOfObject) count += 1;
    }
    for (const { element, own, wasOpen, none } of parents) {
      const some = own.length === 0 || own.some((row) => !row.element.hidden);
      if (none) none.hidden = some;
      if (element.localName === "section") continue;
      element.hidden = !some;
      if (element.localName === "details") element.open = isActive && own.length > 0 ? some : wasOpen;
    }
    for (const table of tables) {
      if (table.column === vault.value) continue;
      table.column = vault.value;
      table.heads.forEach((head, i) => {
        const isOut = i > 0 && vault.value !== "" && head.dataset.v !== vault.value;
        if (head.hidden === isOut) return;
        head.hidden = isOut;
        for (const row of table.lines) row.cells[i].hidden = isOut;
      });
    }
    shown.textContent = isActive ? count.toLocaleString("en") + " of " + objects.toLocaleString("en") + " rows" : "";
  };

  const nameOf = (select) => (select.value ? select.selectedOptions[0].textContent : "");
  const write = () => {
    const state = new URLSearchParams();
    const all = { vault: nameOf(vault), kind: kind.value, verb: verb.value, text: text.value.trim() };
    for (const [name, value] of Object.entries(all)) if (value) state.set(name, value);
    const hash = state.size > 0 ? "#" + state : location.hash.includes("=") ? "#" : location.hash;
    try {
      history.replaceState(null, "", hash || "#");
    } catch {}
  };
  const read = () => {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    const chosen = [...vault.options].find((option) => option.textContent === state.get("vault"));
    vault.value = chosen ? chosen.value : "";
    for (const select of [kind, verb]) {
      select.value = state.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    }
    text.value = state.get("text") || "";
    filter();
  };

  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { filter(); write(); }, 80);
  };
  form.addEventListener("input", later);
  form.addEventListener("reset", later);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();
`;
