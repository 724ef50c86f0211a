/** What the one file needs beside the style sheets of the pages: their headings keep their looks two steps lower. */
export const oneFileStyle = `
.one-file h2 { margin-top: 3rem; padding-top: 0.6rem; border-top: 3px solid var(--ink); font-size: 1.7rem; }
.one-file nav h2 { border: 0; font-size: 1.3rem; margin-top: 1.5rem; }
.one-file .part { padding-top: 0.8rem; border-top: 1px solid var(--line); }
.one-file .was-h1 { max-width: 34em; margin: 1.2rem 0 0.5rem; font: 600 1.5rem/1.2 var(--serif); }
.one-file .was-h2 { margin: 1.8rem 0 0.5rem; font: 600 1.15rem/1.3 var(--serif); }
.one-file .was-h3 { margin: 1.2rem 0 0.4rem; font: 600 1.05rem/1.35 var(--serif); }
.one-file .claim .was-h3 { display: inline; }
.one-file .claim .was-h4 { margin: 0.9rem 0 0.3rem; font: 600 0.84rem/1.3 var(--sans); }
.one-file .index { max-width: 60rem; padding: 0; list-style: none; font: 0.95rem/1.5 var(--sans); columns: 2 24rem; column-gap: 2.5rem; }
.one-file .index li { padding-block: 0.25rem; break-inside: avoid; }
.one-file .find { display: flex; flex-wrap: wrap; gap: 0.6rem 1.2rem; align-items: baseline; margin: 1rem 0; font: 0.9rem/1.5 var(--sans); }
.one-file .find input, .one-file .find select, .one-file .find button { min-height: 2.75rem; max-width: 100%; padding: 0.3rem 0.6rem; border: 1px solid var(--soft); background: var(--paper); color: var(--ink); font: inherit; }
.one-file .find p { margin: 0; }
@media print { .one-file .find { display: none; } .one-file .index { columns: 1; } }
`;
