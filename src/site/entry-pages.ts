import type { Citation, Entry, Note } from '../core/model/entry.ts';
import { pathOf, relativeHref } from '../core/render/address.ts';
import { renderBody } from '../core/markdown/render-body.ts';
import type { Catalogue } from '../core/words/catalogue.ts';
import { lookup } from './lookup.ts';

/** A page about one report: the report itself, a translation of it, or a former id that leads to it. */
export type EntryPage =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly text: PageText }
  | { readonly kind: 'redirect'; readonly from: string; readonly entry: Entry };

/** What is read on the page, in one language. */
export interface PageText {
  readonly path: string;
  readonly language: string;
  readonly isTranslation: boolean;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly citations: readonly Citation[];
  readonly notes: readonly Note[];
  readonly statementOf: (claim: string) => { text: string; language: string };
  readonly file: string;
}

/** Every page about a report, by the last part of its path without `.html`. */
export function entryPages(): Map<string, EntryPage> {
  const pages = new Map<string, EntryPage>();
  for (const entry of lookup().chronicle.entries) {
    const original = (claim: string) => entry.claims.find(({ id }) => id === claim)?.statement ?? '';
    for (const written of [entry, ...entry.translations]) {
      const isTranslation = written !== entry;
      const path = pathOf({ kind: 'entry', id: entry.id, ...(isTranslation ? { language: written.language } : {}) });
      const statements = 'statements' in written ? written.statements : {};
      pages.set(lastPart(path), {
        kind: 'entry',
        entry,
        text: {
          path,
          isTranslation,
          language: written.language,
          title: written.title,
          summary: written.summary,
          body: written.body,
          citations: written.citations,
          notes: written.notes,
          file: written.file,
          statementOf: (claim) => {
            const text = statements[claim];
            return text === undefined ? { text: original(claim), language: entry.language } : { text, language: written.language };
          },
        },
      });
    }
    for (const former of entry.formerly) pages.set(former, { kind: 'redirect', from: pathOf({ kind: 'entry', id: former }), entry });
  }
  return pages;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.html$/, '');

/** The text of the page as HTML, its citations numbered and its links relative to the page. */
export function bodyHtml(text: PageText, { page: { reference } }: Catalogue): string {
  const cited = text.citations.filter(({ claim }) => claim === null);
  return renderBody(text.body, {
    cite: (index) => {
      const citation = cited[index];
      return citation === undefined ? '' : `<a id="${citation.anchor}" href="#note-${citation.note}" aria-label="${reference.note(citation.note)}">${citation.note}</a>`;
    },
    address: (link) => relativeHref(text.path, pathOf(link.kind === 'entry' ? { kind: 'entry', id: link.id, claim: link.claim } : { kind: link.kind, id: link.id })),
  });
}
