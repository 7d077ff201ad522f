/**
 * Style of the brochure for screen and paper: large type, high contrast, A4.
 *
 * @param running.top - words at the head of each printed page
 * @param running.bottom - words at the foot of each printed page
 *
 * @internal
 *
 * @example
 * catalogueStyle({ top: "</style>", bottom: "" }).includes("</style>") // => false
 */
export function catalogueStyle(running: { readonly top: string; readonly bottom: string }): string {
  return `
:root { color-scheme: light; --ink: #1a1a1a; --soft: #4a4a4a; --line: #8a8a8a; --accent: #0b3d6b; --alarm: #8f1414; --paper: #fff; --tint: #eef3f8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
.page { max-width: 54rem; margin: 0 auto; padding: 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .75rem 1rem; background: var(--accent); color: #fff; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.25; color: var(--accent); text-wrap: balance; }
h1 { font-size: 2.1rem; margin: .5rem 0; }
h2 { font-size: 1.7rem; margin: 2.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 3px solid var(--accent); }
h3 { font-size: 1.35rem; margin: 1.75rem 0 .75rem; }
h4 { font-size: 1.2rem; margin: 0 0 .35rem; }
.notice { margin: 0 0 1rem; padding: .6rem 1rem; border: 3px solid var(--alarm); color: var(--alarm); font-weight: bold; }
.asof { font-size: 1.2rem; }
.emergency { margin: 1.25rem 0; padding: .75rem 1rem; border-left: .6rem solid var(--alarm); background: #fbefef; }
.emergency strong { display: block; font-size: 1.4rem; color: var(--alarm); }
.emergency p { margin: 0; }
nav ol, nav ul { padding-left: 1.25rem; }
nav li { margin: .25rem 0; }
nav ul ul { columns: 13rem; column-gap: 2rem; list-style: none; padding: 0 0 .4rem; }
nav ul ul li { margin: 0; padding: .2rem 0; break-inside: avoid; }
.card { margin: 0 0 1.1rem; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-left: .5rem solid var(--accent); border-radius: .25rem; }
.card h3, .card h4 { margin: 0 0 .35rem; font-size: 1.2rem; }
.card.related { border-style: dashed; border-left: .5rem double var(--soft); background: #f7f7f5; }
.crisis .card { border-left-color: var(--alarm); }
.number { display: inline-block; min-width: 1.9em; padding: 0 .35em; margin-right: .15em; border-radius: .2rem; background: var(--accent); color: #fff; font-size: .85em; text-align: center; }
.related .number { background: var(--soft); }
.type { margin: 0 0 .6rem; font-weight: bold; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: 9.5rem 1fr; column-gap: 1rem; padding: .15rem 0; }
dt { grid-column: 1; color: var(--soft); }
dd { grid-column: 2; margin: 0; }
.phone dd { font-size: 1.3rem; font-weight: bold; line-height: 1.3; }
.phone a { color: var(--ink); }
a[href^="tel:"] { white-space: nowrap; }
ul.refs { margin: .25rem 0 1.25rem; padding-left: 1.25rem; }
ul.refs li { margin: .35rem 0; }
.lead { margin: .75rem 0 .25rem; font-weight: bold; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 36rem) { dl div { display: block; } dt { font-size: 1rem; } }
@media print {
  body { font-size: 12.5pt; line-height: 1.35; }
  .page { max-width: none; padding: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 24pt; } h2 { font-size: 19pt; margin-top: 20pt; } h3 { font-size: 15pt; } h4, .card h3, .card h4 { font-size: 13.5pt; }
  nav h2 { margin-top: 14pt; }
  main { break-before: page; }
  main > section:first-of-type > h2 { margin-top: 0; }
  .whole + .index { break-before: page; }
  h2, h3, h4, .lead { break-after: avoid; }
  .card, ul.refs li, .emergency { break-inside: avoid; }
  .card { margin-bottom: 8pt; padding: 5pt 9pt; }
  dl div { grid-template-columns: 8.25rem 1fr; padding: 1pt 0; }
  .type { margin-bottom: 3pt; }
  .phone dd { font-size: 15pt; }
  .number, .emergency, .card.related { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  p, li, dd { orphans: 3; widows: 3; }
}
@page {
  size: A4; margin: 19mm 16mm 18mm;
  @top-center { content: ${cssText(running.top)}; font: bold 9.5pt Arial, "Liberation Sans", sans-serif; color: #8f1414; }
  @bottom-left { content: ${cssText(running.bottom)}; font: 9.5pt Arial, "Liberation Sans", sans-serif; color: #4a4a4a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9.5pt Arial, "Liberation Sans", sans-serif; color: #4a4a4a; }
}
`;
}

/** A text as a string of CSS, every sign of it as a number: nothing in it can end the string or the style. */
function cssText(text: string): string {
  const signs = [...text].map((sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, "0")}`);
  return `"${signs.join("")}"`;
}
