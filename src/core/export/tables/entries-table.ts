import type { Entry } from '../../model/entry.ts';
import { dateWithBounds, date, ids, list, tableOf, text } from './table.ts';

const required = { constraints: { required: true } } as const;

/** A row an entry. */
export const entriesTable = tableOf<Entry>({
  name: 'entries',
  title: 'Entries',
  description: 'One dated report a row, in the order in which they were reported.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ chronicle }) => [...chronicle.entries],
  columns: [
    text('id', 'The permanent id of the entry.', ({ id }) => id, required),
    text('title', 'Its title.', ({ title }) => title, required),
    text('language', 'The language of its texts (BCP 47).', ({ language }) => language, required),
    ...dateWithBounds<Entry>('reported', 'When it was said or published.', ({ reported }) => reported),
    ...dateWithBounds<Entry>('occurred', 'When what it tells is said to have happened.', ({ occurred }) => occurred),
    text('withdrawn', 'Empty, or when the editors withdrew the entry (EDTF): it stays, and is marked.', ({ withdrawn }) => withdrawn?.date.text ?? null),
    text('withdrawn-reason', 'Why it was withdrawn.', ({ withdrawn }) => withdrawn?.reason ?? null),
    text('summary', 'One sentence for lists.', ({ summary }) => summary),
    text('body', 'The text, in Markdown.', ({ body }) => body),
    ids('sides', 'The sides of the origins of its claims.', ({ sides }) => sides),
    ids('places', 'Places that it names.', ({ places }) => places),
    ids('topics', 'Topics that it is on.', ({ topics }) => topics),
    ids('sources', 'Sources that its text and its claims cite: see the table of citations.', ({ notes }) => notes.map(({ source }) => source)),
    list('relations', 'How it stands to other entries and claims.', ({ relations }) => relations),
    date('published', 'When it was first published here.', ({ revisions }) => revisions.find(({ kind }) => kind === 'published')?.date ?? null),
    date('revised', 'When it was last published or changed here.', ({ revisions }) => revisions.at(-1)?.date ?? null),
    list('revisions', 'What was published and changed, the newest last.', ({ revisions }) => revisions.map((each) => ({ ...each, date: each.date.text }))),
    ids('formerly', 'Earlier ids of the entry.', ({ formerly }) => formerly),
    list('translations', 'Its titles and summaries in other languages.', ({ translations }) => translations.map(({ language, title, summary }) => ({ language, title, summary }))),
    text('permalink', 'The page of the entry.', ({ id }, { linkTo }) => linkTo({ kind: 'entry', id })),
  ],
});
