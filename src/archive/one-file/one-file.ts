import type { Chronicle } from '../../core/model/chronicle.ts';
import type { Entry } from '../../core/model/entry.ts';
import { pathOf } from '../../core/render/address.ts';
import { html, raw, type Markup } from '../../core/render/markup.ts';
import { dayWords, timeWords } from '../../core/time/words.ts';
import { dayAt } from '../../core/time/zone.ts';
import { catalogueOf } from '../../core/words/languages.ts';
import { sha256Base64 } from '../../io/hash.ts';
import { findScript } from './find-script.ts';
import { oneFileStyle } from './one-file-style.ts';
import { anchorOf, anchorsOf, joinPart, takePart, type PagePart } from './page-part.ts';
import { elementsIn, hasClass, readPageTree, writePageTree, type PageElement } from './page-tree.ts';

/** A site that was built from a record. Paths are below its root. */
export interface BuiltSite {
  readonly chronicle: Chronicle;
  /** Seconds since 1970 of the state that it was built from; null: not known. */
  readonly builtFrom: number | null;
  /** The text of a page or a style sheet. */
  readonly text: (path: string) => string;
  /** A picture as an address that holds it (`data:`); null: it is too large for that. */
  readonly picture: (path: string) => string | null;
}

/**
 * The whole timeline as one page that asks for nothing from elsewhere and is whole without its script: the drawing, every report and
 * translation with claims, chain, figures, statuses and notes, every question and source, and the pages about all of it. Links between them
 * are fragments. A function of the pages of the site.
 */
export function oneFile(site: BuiltSite): string {
  const { chronicle, builtFrom, text } = site;
  const { site: about, entries, questions, sources } = chronicle;
  const { locale, page: words } = catalogueOf(about.language);
  const say = words.oneFile;
  const sheets = new Set<string>();
  const languages = new Map<string, string>();
  const mainOf = (path: string): PageElement => {
    const tree = readPageTree(text(path));
    for (const element of elementsIn(tree)) {
      const { name, attributes } = element;
      if (name === 'link' && attributes.get('rel') === 'stylesheet') sheets.add(attributes.get('href')?.replace(/^(?:\.\.\/)+/, '') ?? '');
      if (name === 'html') languages.set(path, attributes.get('lang') ?? locale);
      if (name === 'main') return element;
    }
    throw new Error(`The page ${path} has no content.`);
  };
  const whole = (path: string): PagePart => takePart(path, mainOf(path).children);

  const drawing = takePart(pathOf({ kind: 'home' }), drawingIn(mainOf(pathOf({ kind: 'home' }))));
  const reports = entries.map((entry) => ({ entry, parts: pathsOf(entry).map((path) => takePart(path, articleIn(mainOf(path)))) }));
  const sections = [
    { title: words.frame.section.questions, parts: questions.map(({ id }) => whole(pathOf({ kind: 'question', id }))) },
    { title: words.frame.footerLinks.contradictions, parts: [whole(pathOf({ kind: 'contradictions' }))] },
    { title: words.frame.section.places, parts: [whole(pathOf({ kind: 'places' }))] },
    { title: words.frame.section.sources, parts: sources.map(({ id }) => whole(pathOf({ kind: 'source', id }))) },
    { title: words.frame.section.corrections, parts: [whole(pathOf({ kind: 'corrections' }))] },
    { title: words.link.title, parts: [whole(pathOf({ kind: 'links' }))] },
    { title: words.kept.title, parts: [whole(pathOf({ kind: 'snapshots' }))] },
    { title: words.frame.section.about, parts: [whole(pathOf({ kind: 'about' }))] },
  ];
  const parts = [drawing, ...reports.flatMap((each) => each.parts), ...sections.flatMap((each) => each.parts)];
  const surroundings = { anchors: new Set(parts.flatMap(anchorsOf)), picture: site.picture, noPicture: say.noPicture };
  for (const part of parts) joinPart(part, surroundings);

  const written = ({ path, root }: PagePart): Markup => html`<article id="${anchorOf(path)}" class="part" lang="${languages.get(path) ?? locale}">${raw(writePageTree(root))}</article>`;
  const style = `${[...sheets].map(text).join('\n')}\n${oneFileStyle}`;
  const policy = `default-src 'none'; script-src 'sha256-${sha256Base64(findScript)}'; style-src 'sha256-${sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const reading = { zone: about.timeZone, locale };
  const when = ({ reported }: Entry): string => (reported.kind === 'unknown' ? words.report.reportedUnknown : timeWords(reported, reading));
  const day = builtFrom === null ? null : dayWords(dayAt(about.timeZone, builtFrom * 1000), { locale });
  const choice = (name: 'side' | 'topic', things: readonly { id: string; name: string }[]): Markup =>
    html`<label>${say.find[name]} <select name="${name}"><option value="">${say.find.all}</option>${things.map((each) => html`<option value="${each.id}">${each.name}</option>`)}</select></label>`;

  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${about.title}</title>
<meta name="description" content="${about.description}">
<style>${raw(style)}</style>
</head>
<body class="one-file">
<a class="skip" href="#main">${words.frame.skip}</a>
<main id="main" class="wrap" tabindex="-1">
<h1>${about.title}</h1>
<p class="lede">${about.description}</p>
<p class="prose">${say.about(day)} ${say.without} ${words.frame.footer(about.licence).replace(/;$/, '.')}</p>
<noscript><p class="prose">${say.noScript}</p></noscript>
<nav aria-labelledby="contents">
<h2 id="contents">${say.contents}</h2>
<ul>
<li><a href="#drawing">${say.drawing}</a></li>
<li><a href="#reports">${say.reports}</a></li>
${sections.map(({ title, parts: its }, index) => (its.length === 0 ? [] : html`<li><a href="#section-${index}">${upperFirst(title)}</a></li>
`))}</ul>
</nav>
<section aria-labelledby="drawing">
<h2 id="drawing">${say.drawing}</h2>
${raw(writePageTree(drawing.root))}
</section>
<section aria-labelledby="reports">
<h2 id="reports">${say.reports} (${entries.length})</h2>
<form id="find" class="find" role="search" aria-label="${say.find.label}" hidden>
<label>${say.find.words} <input name="words" type="search" autocomplete="off"></label>
${choice('side', about.sides)}
${choice('topic', about.topics)}
<button type="reset">${say.find.clear}</button>
<p>${say.find.shown} <output id="found"></output></p>
</form>
<ol class="index">
${reports.map(({ entry }) => html`<li data-of="${entry.id}"><span class="soft">${when(entry)}</span> <a href="#${anchorOf(pathOf({ kind: 'entry', id: entry.id }))}" lang="${entry.language}">${entry.title}</a></li>
`)}</ol>
${reports.map(({ entry, parts: its }) => html`<div data-report="${entry.id}" data-sides="${entry.sides.join(' ')}" data-topics="${entry.topics.join(' ')}">${its.map(written)}</div>
`)}</section>
${sections.map(({ title, parts: its }, index) => (its.length === 0 ? [] : html`<section aria-labelledby="section-${index}">
<h2 id="section-${index}">${upperFirst(title)}</h2>
${its.map(written)}
</section>
`))}</main>
<script>${raw(findScript)}</script>
</body>
</html>
`.toString();
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const pathsOf = ({ id, translations }: Entry): string[] => [pathOf({ kind: 'entry', id }), ...translations.map(({ language }) => pathOf({ kind: 'entry', id, language }))];

const articleIn = (main: PageElement): PageElement['children'] => [...elementsIn(main)].filter((each) => each.name === 'article' && hasClass(each, 'report')).flatMap(({ children }) => children);

/** The drawing as it stands on pages without its script. */
function drawingIn(main: PageElement): PageElement[] {
  const all = [...elementsIn(main)];
  const boxes = ['overview-box', 'focus-box'].flatMap((name) => all.filter((each) => hasClass(each, name)));
  // The way to the same drawing by another clock, which is not here, would be a sentence without an end.
  const how = all.filter((each) => hasClass(each, 'how')).map((each) => ({ ...each, children: each.children.filter((child) => typeof child === 'string' || child.name !== 'a') }));
  return [{ name: 'figure', attributes: new Map([['class', 'timeline']]), children: [...boxes.flatMap(({ children }) => children), ...how] }];
}
