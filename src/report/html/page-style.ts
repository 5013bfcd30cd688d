/** The page's style. Each text colour has the contrast of WCAG AA on both surfaces of its scheme: a test computes it. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #0f1318); --card: light-dark(#f5f7fa, #181e26); --line: light-dark(#d5dbe3, #303a46);
  --ink: light-dark(#18202b, #e7ebf0); --dim: light-dark(#566170, #9ba7b4);
  --accent: light-dark(#0b57a4, #82b9ff); --red: light-dark(#b3261e, #ff8f85); --green: light-dark(#17692f, #7ddb93);
  --yellow: light-dark(#7d5300, #e5b84a); --magenta: light-dark(#842b93, #d9a6ff); --cyan: light-dark(#0a6074, #73d5e8);
  --bar: light-dark(#5d8fc4, #4f82ba); --bar-near: light-dark(#b87d10, #d9a233);
  scroll-padding-top: 6rem;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
code, pre, kbd { font-family: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace; font-size: .875em; }
code, td, th, li, dd, p, h1, h2, h3 { overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
.dim { color: var(--dim); } .red { color: var(--red); } .green { color: var(--green); } .yellow { color: var(--yellow); }
.magenta { color: var(--magenta); } .cyan { color: var(--cyan); }

header { padding: 2.25rem 0 .5rem; }
.brand { margin: 0; color: var(--dim); font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .1rem 0 .6rem; font-size: clamp(1.8rem, 4vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; }
header p { max-width: 68ch; margin: .3rem 0; }
.lead { font-size: 1.15rem; line-height: 1.45; color: var(--dim); }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1.1rem 0 0; padding: .8rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--dim); font-size: .78rem; } .facts dd { margin: 0; font-weight: 600; font-size: .92rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.9rem, 1fr)); gap: .6rem; margin: 1.1rem 0; padding: 0; list-style: none; }
.tiles li { max-width: 14rem; border: 1px solid var(--line); border-top: 3px solid var(--line); border-radius: 6px; background: var(--card); }
.tiles a { display: block; padding: .5rem .8rem .6rem; color: var(--ink); font-size: .86rem; line-height: 1.3; text-decoration: none; }
.tiles a:hover { text-decoration: underline; }
.tiles strong { display: block; font-size: 1.65rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .red, .tiles .yellow, .tiles .accent { border-top-color: currentColor; }
.tiles .accent { color: var(--accent); } .tiles .red strong { color: var(--red); } .tiles .yellow strong { color: var(--yellow); }
.tiles .quiet strong, .tiles .quiet a { color: var(--dim); }

#filter { position: sticky; top: 0; z-index: 4; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .8rem; margin: 0 -1.25rem;
  padding: .6rem 1.25rem .7rem; background: var(--paper); border-bottom: 1px solid var(--line); }
#filter label { display: grid; flex: 1 1 8rem; max-width: 15rem; color: var(--dim); font-size: .78rem; }
#filter .text { flex-basis: 12rem; max-width: none; }
#filter select, #filter input, #filter button { width: 100%; min-height: 2.3rem; padding: .25rem .55rem; border: 1px solid var(--dim); border-radius: 5px;
  background: var(--paper); color: var(--ink); font: inherit; font-size: .92rem; }
#filter button { width: auto; padding-inline: 1rem; cursor: pointer; }
#filter ::placeholder { color: var(--dim); opacity: 1; }
#shown { flex-basis: 9rem; margin: 0; color: var(--dim); font-size: .86rem; }
#shown:empty { display: none; }

section { margin-top: 2.6rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
main > section:first-child { margin-top: 1rem; border-top: 0; }
h2 { margin: 0 0 .3rem; font-size: 1.4rem; letter-spacing: -.01em; line-height: 1.25; }
h3 { display: inline; margin: 0; font-size: 1rem; }
.shows { max-width: 76ch; margin: 0 0 .7rem; color: var(--dim); }
.next { max-width: 76ch; margin: .2rem 0 1rem; padding: .45rem .8rem; border-left: 3px solid var(--accent); background: var(--card); }
.calm { padding: .5rem .8rem; border-left: 3px solid var(--green); background: var(--card); }
.none { color: var(--dim); font-style: italic; }
details { margin: .55rem 0; border: 1px solid var(--line); border-radius: 6px; }
summary { padding: .5rem .8rem; cursor: pointer; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > p, details > ul, details > pre, details > dl { margin-inline: .8rem; }
details > .scroll { margin: 0; border: 0; }
summary h2 { display: inline; font-size: 1.1rem; }

table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .4rem .8rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 500; }
thead th { color: var(--dim); font-size: .78rem; font-weight: 600; vertical-align: bottom; }
tbody tr:hover { background: var(--card); }
.num { text-align: right; font-variant-numeric: tabular-nums; }
.counts thead th:not(:first-child) { text-align: right; }
.all { background: var(--card); } .all > * { font-weight: 700; border-top: 2px solid var(--line); }
small { color: var(--dim); }
.rows .verb { width: 9.5rem; font-weight: 600; }
.rows .verb i { display: inline-block; min-width: 1.2em; font-style: normal; text-align: center; }
.rows tbody th { width: 32%; }
pre { margin: .3rem 0 0; padding: .4rem .6rem; border-radius: 4px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; }
details ul { padding-left: 1.2rem; }
.names { columns: 17rem; } .names li { break-inside: avoid; }
.scroll :is(th, td) { overflow-wrap: normal; white-space: nowrap; }
.scroll { position: relative; overflow: auto; max-height: 38rem; margin: .55rem 0; border: 1px solid var(--line); border-radius: 6px; }

.expiry { min-width: 52rem; }
.expiry th:nth-child(4), .expiry .lane { width: 55%; padding-inline: 0; }
.expiry tbody > tr > * { vertical-align: middle; }
.expiry thead th:nth-child(2), .expiry thead th:nth-child(3), .expiry thead th:nth-child(n + 5) { text-align: right; }
.axis { display: grid; grid-template-columns: repeat(12, 1fr); } .axis span { padding-left: 2px; border-left: 1px solid var(--line); }
.lane { background: repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px calc(100% / 12)) no-repeat 0 50% / 100% 1.75rem; }
.lane svg { display: block; width: 100%; height: 1.75rem; }
.versions thead th:is(:nth-child(2), :nth-child(3)) { text-align: right; } .versions tbody > tr > * { vertical-align: middle; }
.bar { display: block; width: 7rem; height: .55rem; }
svg .grid { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
svg .far { fill: var(--bar); } svg .near { fill: var(--bar-near); }

.legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .2rem 1.5rem; margin: .6rem 0; padding: 0; list-style: none; font-size: .9rem; }
.legend li { padding-left: 1.55em; text-indent: -1.55em; } .legend .mark { text-indent: 0; }
.matrix { width: auto; }
.matrix th, .matrix td { padding: .2rem .4rem; }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); }
.matrix thead th { padding-top: .5rem; text-align: center; }
.matrix thead th span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; }
.matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; max-width: 45vw; padding-left: .8rem; background: var(--paper); text-align: left; }
.matrix tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 9rem; }
.matrix tbody th { z-index: 1; font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .82rem; }
.matrix thead th:first-child { z-index: 3; min-width: 9rem; }
.matrix td { min-width: 1.9rem; font-size: 0; text-align: center; vertical-align: middle; }
.matrix td[class]::before, .mark::before { font-size: .95rem; line-height: 1; }
.p::before { content: "●"; content: "●" / ""; color: var(--green); } .u::before { content: "○"; content: "○" / ""; color: var(--dim); }
.d::before { content: "‖"; content: "‖" / ""; color: var(--dim); } .w::before { content: "◐"; content: "◐" / ""; color: var(--yellow); }
.x::before { content: "✕"; content: "✕" / ""; color: var(--red); } .m::before { content: "◌"; content: "◌" / ""; color: var(--red); }
.s::before { content: "▽"; content: "▽" / ""; color: var(--magenta); }
.x.d::before { content: "✕‖"; content: "✕‖" / ""; } .w.d::before { content: "◐‖"; content: "◐‖" / ""; }
.matrix .p::before { font-size: .6rem; opacity: .75; }
.matrix .m, .matrix .x { background: color-mix(in srgb, var(--red) 12%, transparent); }
.matrix .w { background: color-mix(in srgb, var(--yellow) 12%, transparent); }
.mark { display: inline-block; width: 1.2em; text-align: center; }

.glossary { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .4rem 1.2rem; }
.glossary dt { font-weight: 600; } .glossary dd { margin: 0; }
footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .9rem; }

@media (max-width: 44rem) {
  body { padding-inline: .9rem; }
  #filter { position: static; margin: 0; padding-inline: 0; border-top: 1px solid var(--line); }
  #filter label { flex-basis: 40%; max-width: none; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  th, td { padding: .35rem .5rem; }
  .rows, .rows tbody { display: block; } .rows thead { position: absolute; clip-path: inset(50%); }
  .rows tr { display: grid; grid-template-columns: auto 1fr; border-bottom: 1px solid var(--line); }
  .rows tr > * { border: 0; padding-block: .15rem; } .rows tr > :first-child, .rows tr > th { padding-top: .5rem; }
  .rows tr > :last-child { grid-column: 1 / -1; padding-bottom: .5rem; }
  .rows .verb, .rows tbody th { width: auto; }
  .glossary { grid-template-columns: 1fr; } .glossary dd { margin-bottom: .5rem; }
}
@media print {
  :root { color-scheme: light; font-size: .7em; }
  body { max-width: none; padding: 0; }
  #filter, .skip, noscript { display: none !important; }
  .scroll { max-height: none; overflow: visible; }
  details::details-content { display: block; content-visibility: visible; }
  details { border: 0; } tr, .tiles li { break-inside: avoid; } h2, summary { break-after: avoid; }
  .matrix thead th, .matrix tbody th { position: static; }
}
`;
