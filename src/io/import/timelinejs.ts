import { decodeHTML } from 'entities';
import type { Reading } from '../../core/import/draft.ts';
import { readEvent } from '../../core/import/event-entry.ts';
import { isMapping } from '../../core/import/is-mapping.ts';
import { twoDigits, yearText } from '../../core/time/calendar.ts';
import type { ImportSource, ReadImport } from './import-source.ts';
import { jsonItems } from './json-items.ts';

/** The events of TimelineJS's JSON. Its title slide, its eras and its scale are told as not read. */
export const readTimelineJs: ReadImport = async function* (source) {
  for await (const { line, name, content } of jsonItems(source.text(), ['events'])) {
    if ('fault' in content) yield { line, name, content };
    else if (content.value.list === 'events') yield { line, name, content: { value: readSlide(content.value.value, source) } };
    else await source.remark(line, `“${content.value.list ?? 'the list'}” is not read`);
  }
};

function readSlide(value: unknown, { mapping, find }: ImportSource): Reading {
  if (!isMapping(value)) return { refused: ['it is no mapping of names to values'] };
  const { start_date: start, end_date: end, text, unique_id: id, group, media, display_date: display, background: _background, autolink: _autolink, ...more } = value;
  const from = dateOf(start);
  const to = end === undefined || end === null ? null : dateOf(end);
  if (from === null || (end !== undefined && end !== null && to === null)) return { refused: ['its date is none that a calendar has, or it has none'] };
  const { headline, text: body } = isMapping(text) ? text : {};
  const url = isMapping(media) && typeof media['url'] === 'string' ? media['url'] : null;
  const lost = [
    ...(typeof display === 'string' ? [`the words for its date are not taken over: ${plain(display)}`] : []),
    ...(isMapping(media) ? ['caption', 'credit', 'alt'].flatMap((key) => (typeof media[key] === 'string' && media[key] !== '' ? [`the ${key} of its medium is not taken over: ${plain(media[key])}`] : [])) : []),
    ...Object.keys(more).map((key) => `“${key}” is not read`),
  ];
  const facts = {
    id: typeof id === 'string' ? id : null,
    title: plain(typeof headline === 'string' ? headline : '').replace(/\s+/g, ' '),
    text: plain(typeof body === 'string' ? body : ''),
    date: to === null || to === from ? from : `${from}/${to}`,
    place: null,
    categories: typeof group === 'string' && group !== '' ? [plain(group)] : [],
    url,
    lost,
  };
  return readEvent(facts, mapping, find);
}

/** A date of TimelineJS in EDTF, only as far as it goes; null: it is none. A time of day is local time, as TimelineJS shows it. */
function dateOf(value: unknown): string | null {
  if (!isMapping(value)) return null;
  const part = (key: string): number | null => (value[key] === undefined || value[key] === null || value[key] === '' ? null : Number(value[key]));
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(part);
  if (typeof year !== 'number' || !Number.isInteger(year) || [month, day, hour, minute, second].some((each) => Number.isNaN(each))) return null;
  const date = [yearText(year), ...(typeof month === 'number' ? [twoDigits(month), ...(typeof day === 'number' ? [twoDigits(day)] : [])] : [])].join('-');
  if (typeof day !== 'number' || typeof hour !== 'number') return date;
  return `${date}T${twoDigits(hour)}:${twoDigits(minute ?? 0)}${typeof second === 'number' ? `:${twoDigits(second)}` : ''}`;
}

/** The text of a little HTML: marks gone, paragraphs and breaks as lines. */
const plain = (html: string): string =>
  decodeHTML(
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/\s+/g, ' ')
      .replace(/<(?:br|\/(?:p|div|li|h\d|tr|blockquote|ul|ol))\b[^>]*>/gi, '\n')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
