import type { Chronicle } from '../../model/chronicle.ts';
import type { ChainLink } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import type { TimeSpan } from '../../model/time-span.ts';
import { linkNames } from '../../render/link-names.ts';
import { timeWords } from '../../time/words.ts';
import { utcTime } from '../../time/utc-time.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import { catalogueOf } from '../../words/languages.ts';
import { chainText } from '../chain-text.ts';
import { scopeOf, those, type Scope } from '../json-ld-scope.ts';
import { permanentId, urnOf, type Digest } from '../name-urn.ts';
import { calendarTime, type CalendarTime } from './calendar-time.ts';
import { contentLine, textLine, textValue } from './content-line.ts';

export const calendarPath = 'data/calendar.ics';

interface Making extends Scope {
  readonly baseUrl: string | null;
  readonly digest: Digest;
  readonly words: Catalogue;
  readonly nameOf: (link: ChainLink) => string;
}

/**
 * The reports as iCalendar (RFC 5545), each on the date on which it was made, in the order of the record. A date that is not exact
 * takes all the days that it can mean, and its title says so in words; a report without a date that a calendar can show is a
 * journal entry without a date, which RFC 5545 allows, and the calendar says how many there are. No event takes anybody's time. A
 * withdrawn report stays, as cancelled.
 *
 * Nothing depends on a clock: `DTSTAMP` is when the entry was last published or changed, the earliest that this date can mean, and
 * `SEQUENCE` counts the changes. Ids stay when a report is renamed or the site moves. Where it is not known where the site stands
 * there is no `URL`, since a calendar has no place from which a relative one could start. The writer is our own since the
 * libraries that write this format are made for dates of JavaScript, which know no days and no doubt.
 */
export function reportsCalendar(chronicle: Chronicle, { baseUrl, digest }: { readonly baseUrl: string | null; readonly digest: Digest }): string {
  const { site, entries } = chronicle;
  const words = catalogueOf(site.language);
  const making: Making = { ...scopeOf(chronicle, baseUrl, calendarPath), baseUrl, digest, words, nameOf: linkNames(chronicle) };
  const timed = entries.map((entry) => ({ entry, time: calendarTime(entry.reported, site.timeZone) }));
  const description = words.calendar.description(site.timeZone, timed.filter(({ time }) => time.kind === 'none').length);
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//dated-reports//reports//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    // The names of RFC 7986, and those that most programs know.
    ...['NAME', 'X-WR-CALNAME'].map((name) => textLine(name, site.title)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => textLine(name, `${site.description}\n${description}`)),
    ...(baseUrl === null ? [] : [contentLine('URL', making.iriOf({ kind: 'home' }))]),
    ...timed.flatMap(({ entry, time }) => componentOf(entry, time, making)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function componentOf(entry: Entry, time: CalendarTime, making: Making): string[] {
  const { id, language, topics, withdrawn } = entry;
  const component = time.kind === 'none' ? 'VJOURNAL' : 'VEVENT';
  const { site, words, digest, baseUrl, iriOf } = making;
  const named = site.topics.filter((topic) => topics.includes(topic.id)).map(({ name }) => textValue(name));
  return [
    `BEGIN:${component}\r\n`,
    contentLine('UID', urnOf(`calendar ${permanentId(entry)}`, digest)),
    contentLine('DTSTAMP', stampOf(entry)),
    contentLine('SEQUENCE', String(changesTo(entry))),
    ...timeLines(time),
    textLine('SUMMARY', withdrawn === null ? titleOf(entry, time, making) : words.calendar.withdrawn(titleOf(entry, time, making)), language),
    textLine('DESCRIPTION', descriptionOf(entry, making)),
    ...(named.length === 0 ? [] : [contentLine('CATEGORIES', named.join(','))]),
    ...(time.kind === 'none' ? [] : placeLines(entry, making)),
    ...(withdrawn === null ? [] : ['STATUS:CANCELLED\r\n']),
    ...(baseUrl === null ? [] : [contentLine('URL', iriOf({ kind: 'entry', id }))]),
    `END:${component}\r\n`,
  ];
}

function timeLines(time: CalendarTime): string[] {
  if (time.kind === 'none') return [];
  const type = time.kind === 'days' ? ';VALUE=DATE' : '';
  return [contentLine(`DTSTART${type}`, time.start), ...(time.end === null ? [] : [contentLine(`DTEND${type}`, time.end)]), 'TRANSP:TRANSPARENT\r\n'];
}

function titleOf({ title, reported }: Entry, time: CalendarTime, making: Making): string {
  return time.kind === 'none' || time.isExact ? title : making.words.calendar.doubtful(title, inWords(reported, making) ?? reported.text);
}

const inWords = (span: TimeSpan, { site, words }: Making): string | null => (span.kind === 'unknown' ? null : timeWords(span, { zone: site.timeZone, locale: words.locale }));

function descriptionOf({ summary, reported, occurred, withdrawn, claims, id }: Entry, making: Making): string {
  const { words, nameOf, baseUrl, iriOf } = making;
  const { calendar, statuses, page } = words;
  return [
    ...(withdrawn === null ? [] : [calendar.withdrawnOn(inWords(withdrawn.date, making) ?? withdrawn.date.text, withdrawn.reason)]),
    summary,
    calendar.reported(inWords(reported, making)),
    calendar.occurred(inWords(occurred, making)),
    ...claims.map(({ chain, statement, status }) => calendar.claim(chainText(chain, nameOf, page.speaker), statement, statuses[status])),
    ...(baseUrl === null ? [] : [iriOf({ kind: 'entry', id })]),
  ].join('\n');
}

/** Where a report is about: by name; as a position only where there is one place, and its position is exact. */
function placeLines({ places }: Entry, scope: Making): string[] {
  const named = those(places, scope.places);
  const [only] = named;
  const isExact = named.length === 1 && only?.precision === 'exact' && only.latitude !== null && only.longitude !== null;
  return [
    ...(named.length === 0 ? [] : [textLine('LOCATION', named.map(({ name }) => name).join(', '))]),
    ...(isExact ? [contentLine('GEO', `${only.latitude};${only.longitude}`)] : []),
  ];
}

/** How often an entry was changed after it was published; to withdraw it is a change, whether or not a revision says so. */
function changesTo({ revisions, withdrawn }: Entry): number {
  const isTold = withdrawn === null || revisions.some(({ kind }) => kind === 'withdrawn');
  return Math.max(revisions.length - 1, 0) + (isTold ? 0 : 1);
}

/** The earliest instant of the last revision; 1 January 1970 where none is known. */
function stampOf({ revisions, withdrawn }: Entry): string {
  const instants = [...revisions.map(({ date }) => date), ...(withdrawn === null ? [] : [withdrawn.date])].flatMap(({ earliest }) => earliest ?? []);
  const last = instants.reduce((a, b) => Math.max(a, b), 0);
  return (utcTime(last) ?? '1970-01-01T00:00:00Z').replace(/[:-]/g, '');
}
