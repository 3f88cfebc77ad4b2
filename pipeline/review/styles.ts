/** The look of the page: the colours of the house, the fonts of the system, no meaning by colour alone. */
export const styles = `
:root {
  --paper: #ffffff;
  --ink: #1c2126;
  --soft: #4d565e;
  --rule: #c9ced2;
  --tint: #f3f5f6;
  --accent: #1d4f6e;
  --lost: #8c1d18;
  --lost-tint: #fdecea;
  --new: #14532d;
  --new-tint: #e5f4ea;
  --look: #6b4300;
  --look-tint: #fdf1d8;
  --sans: system-ui, "Noto Sans", sans-serif;
  --serif: "Noto Serif", Georgia, "Songti SC", "Noto Serif CJK SC", serif;
  color-scheme: light dark;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b;
    --ink: #e6e8e9;
    --soft: #aeb6bc;
    --rule: #414a51;
    --tint: #1e2428;
    --accent: #93c5e0;
    --lost: #f5b5ae;
    --lost-tint: #3a1d1b;
    --new: #a6dfb9;
    --new-tint: #17301f;
    --look: #f0cd87;
    --look-tint: #352a12;
  }
}

*, ::before, ::after { box-sizing: border-box }

html { font: 100%/1.5 var(--sans); text-size-adjust: 100%; scroll-padding-block: 6rem }

body { margin: 0 auto; padding: 0 clamp(0.75rem, 2vw, 2rem) 4rem; max-width: 100rem; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }

h1, h2, h3, h4 { color: var(--accent); line-height: 1.25 }
h1 { margin: 1.5rem 0 1rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.1rem) }
h2 { font-size: 1.35rem }
h3 { font-size: 1.1rem }
header > p { max-width: 46rem }

a { color: var(--accent) }
:focus-visible { outline: 0.2rem solid var(--accent); outline-offset: 0.15rem }
:is(.ref, .n):target { scroll-margin-block: 30vh }

.skip { position: absolute; inset: 0.5rem auto auto 0.5rem; padding: 0.5rem 1rem; color: var(--paper); background: var(--accent) }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; white-space: nowrap }

/* Changes: struck out, underlined, framed; a reader that speaks hears the words instead. */
del { color: var(--lost); background: var(--lost-tint); text-decoration: line-through 0.08em }
ins { color: var(--new); background: var(--new-tint); text-decoration: underline 0.12em; text-underline-offset: 0.15em }
mark { color: inherit; background: var(--look-tint); outline: 0.08em dotted var(--look); outline-offset: -0.08em }

mark.info:not(.review, .doubt) { background: none; outline: 0; border-bottom: 0.1em dotted var(--soft) }

del::before, del::after, ins::before, ins::after, mark::before, mark::after {
  position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap;
}
del::before { content: " [removed: " }
ins::before { content: " [inserted: " }
mark::before { content: " [marked: " }
del::after, ins::after, mark::after { content: "] " }

.ref { margin-inline: 0.1em; padding-inline: 0.15em; font: 600 0.68em/1 var(--sans); vertical-align: super; text-decoration: none; border-radius: 0.2em }
.ref:hover { text-decoration: underline }
.ref.review, .ref.doubt { color: var(--look); background: var(--look-tint); outline: 1px solid var(--look) }
.ref.point::before { content: "‸"; color: var(--soft) }
.ref:target { color: var(--paper); background: var(--accent); outline: 0.2rem solid var(--accent) }

/* Filters */
.filters { position: sticky; top: 0; z-index: 1; margin: 1.5rem 0; padding: 0.4rem 0; display: none; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; background: var(--paper); border-block: 1px solid var(--rule) }
@supports selector(:has(a)) { .filters { display: flex } }
.filters h2 { margin: 0; font-size: 1rem }
fieldset { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; margin: 0; padding: 0; border: 0 }
legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
label { display: inline-flex; gap: 0.35em; align-items: center; min-height: 1.6rem }
.filters details { flex: 1 1 14rem }
.filters details fieldset { max-height: 40vh; padding-top: 0.3rem; overflow-y: auto }
summary { cursor: pointer }

/* Tables */
nav, .tables { overflow-x: auto }
.tables { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: start; padding-block: 0.5rem }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums }
caption { padding-bottom: 0.3rem; font-weight: 700; text-align: start; color: var(--accent) }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule) }
thead th { color: var(--soft); font-weight: 400 }
tbody th { font-weight: 400; min-width: 5.5rem }
thead th, .figure { overflow-wrap: normal }
tfoot > * > * { font-weight: 700 }
.figure, thead th:not(:first-child) { text-align: end }

/* A source */
.source { margin-top: 3rem; border-top: 0.2rem solid var(--accent) }
.facts, .where, .name { color: var(--soft); font-size: 0.85rem; font-weight: 400 }
.facts { margin: 0.2rem 0 }
.index { padding-inline-start: 1.2rem }
.index li { margin-block: 0.2rem }

.row { display: grid; gap: 0.25rem 2rem; padding-block: 0.75rem; border-top: 1px solid var(--rule) }
.where, .name { margin: 0 }
.side { min-width: 0 }
.text { margin: 0; font-family: var(--serif); line-height: 1.65; white-space: pre-wrap }
.text + .text { margin-top: 0.5rem }
.text.heading { font-weight: 700 }
.text.code { font-family: ui-monospace, monospace; font-size: 0.9em }
:lang(zh) { line-break: strict }
.tag { padding-inline: 0.35em; border: 1px solid var(--rule); border-radius: 0.25em; color: var(--soft); font: 400 0.75rem/1.4 var(--sans) }
.gone { margin: 0; color: var(--soft); font-style: italic }
.left-out { margin: 1rem 0; padding: 0.75rem 1rem; background: var(--tint); border-inline-start: 0.25rem solid var(--look) }
details.same { border-top: 1px solid var(--rule) }
details.same > summary { padding-block: 0.5rem; color: var(--soft); font-size: 0.9rem }

@media (min-width: 48rem) {
  .row { grid-template-columns: 1fr 1fr }
  .where, .notes { grid-column: 1 / -1 }
  .name { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
}

/* Explanations */
.notes { margin: 0.4rem 0 0; padding: 0; list-style: none; font-size: 0.9rem }
.n { margin-top: 0.3rem; padding: 0.3rem 0.6rem; background: var(--tint); border-inline-start: 0.25rem solid var(--rule) }
.n.review, .n.doubt { border-color: var(--look) }
.n:target { outline: 0.15rem solid var(--accent) }
.n p { margin: 0.3rem 0 }
.number { font-weight: 700 }
.badge { padding-inline: 0.4em; border: 1px solid var(--rule); border-radius: 0.25em; font-size: 0.8rem }
.review > details > summary .badge, .doubt > details > summary .badge { color: var(--look); background: var(--look-tint); border-color: var(--look) }
.rule { font-weight: 600 }
.at { color: var(--soft) }
.why { max-width: 60rem }
.places { margin: 0.3rem 0; padding-inline-start: 1.2rem }
code { font: 0.9em ui-monospace, monospace }
.snippet { display: inline-block; margin-block: 0.1rem; padding: 0.1rem 0.4rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 0.25em; user-select: all }
.along a { display: inline-block; margin-inline-end: 1rem }

@media (max-width: 47.99rem), (max-height: 30rem) { .filters { position: static } }
@media (max-width: 30rem) { table { font-size: 0.8rem } th, td { padding-inline-end: 0.4rem } }
@media print { .filters, .along, .skip { display: none } }
`
