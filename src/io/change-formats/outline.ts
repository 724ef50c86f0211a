import type { Change, ChangeKind, Changes, EntryChanges, SourceChanges, ThingChanges } from '../../core/compare/changes.ts';
import { kindWords, warningWords } from './kind-words.ts';

/** One line of a report: what was, what is, or both. */
export interface Item {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One thing of a report. Labels, nouns, states and warnings are our words; all else is from the content. */
export interface Block {
  readonly state: string;
  readonly noun: string;
  readonly id: string;
  /** `null` where an item tells what the name was and is. */
  readonly name: string | null;
  /** It is wholly new or wholly gone: its items are what it is, and not what became of it. */
  readonly isWhole: boolean;
  readonly remarks: readonly Remark[];
  readonly warnings: readonly string[];
  readonly items: readonly Item[];
  readonly parts: readonly Block[];
}

/** Our words, with an id of the content after them. */
export interface Remark {
  readonly words: string;
  readonly id: string | null;
}

export interface Section {
  readonly heading: string;
  readonly noun: string;
  readonly items: readonly Item[];
  readonly blocks: readonly Block[];
}

/** Changes in the order in which all formats tell them; sections without any are left out. */
export function outlineOf(changes: Changes): Section[] {
  const things = (heading: string, noun: string, list: readonly ThingChanges[]): Section => ({
    heading,
    noun,
    items: [],
    blocks: list.map((each) => blockOf(each, noun)),
  });
  const sections: Section[] = [
    { heading: 'Entries', noun: 'entry', items: [], blocks: changes.entries.map(entryBlock) },
    { heading: 'Sources', noun: 'source', items: [], blocks: changes.sources.map(sourceBlock) },
    things('Actors', 'actor', changes.actors),
    things('Places', 'place', changes.places),
    things('Questions', 'question', changes.questions),
    { heading: 'Site', noun: 'setting', items: changes.site.map(itemOf), blocks: [] },
  ];
  return sections.filter(({ items, blocks }) => items.length + blocks.length > 0);
}

function entryBlock(entry: EntryChanges): Block {
  const block = blockOf(entry, 'entry');
  return {
    ...block,
    state: entryState(entry),
    remarks: [...block.remarks, ...(entry.leadsTo === null ? [] : [{ words: 'its address leads now to', id: entry.leadsTo }])],
    warnings: entry.warnings.map((warning) => warningWords[warning]),
    parts: [...entry.claims.map((claim) => blockOf(claim, 'claim')), ...entry.translations.map((each) => blockOf(each, 'translation'))],
  };
}

const sourceBlock = (source: SourceChanges): Block => ({ ...blockOf(source, 'source'), warnings: source.warnings.map((warning) => warningWords[warning]) });

const states: Readonly<Record<ThingChanges['presence'], string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  'unread-before': 'not compared',
  'unread-after': 'not compared',
};

function entryState({ presence, formerId, changes }: EntryChanges): string {
  if (presence !== 'changed') return states[presence];
  const withdrawal = changes.find(({ kind }) => kind === 'withdrawal');
  if (withdrawal?.before === null) return 'withdrawn';
  if (withdrawal?.after === null) return 'reinstated';
  return formerId === null ? 'changed' : 'renamed';
}

function blockOf({ id, formerId, name, presence, changes }: ThingChanges, noun: string): Block {
  const isWhole = presence === 'added' || presence === 'removed';
  return {
    state: states[presence],
    noun,
    id,
    name: !isWhole && changes.some(isOfHeading) ? null : name,
    isWhole,
    remarks: [
      ...(formerId === null ? [] : [{ words: 'its id was', id: formerId }]),
      ...(presence === 'unread-before' ? [{ words: 'its file has errors on the old side', id: null }] : []),
      ...(presence === 'unread-after' ? [{ words: 'its file has errors on the new side', id: null }] : []),
    ],
    warnings: [],
    items: isWhole ? changes.filter((change) => !isOfHeading(change)).map(wholeItem) : changes.map(itemOf),
    parts: [],
  };
}

/** What a thing is headed with anyway. */
const headings: readonly ChangeKind[] = ['title', 'statement', 'name', 'question'];
const isOfHeading = ({ kind }: Change): boolean => headings.includes(kind);

function itemOf({ kind, before, after }: Change): Item {
  const isAlike = before !== null && before.words === after?.words;
  return { label: kindWords[kind], before: before?.words ?? null, after: isAlike ? `${before.words} (written otherwise)` : (after?.words ?? null) };
}

/** Of a whole text only the length is told: it is read where it stands. */
function wholeItem(change: Change): Item {
  const item = itemOf(change);
  if (change.kind !== 'body') return item;
  const length = (text: string | null) => (text === null ? null : `${text.length} characters`);
  return { ...item, before: length(item.before), after: length(item.after) };
}
