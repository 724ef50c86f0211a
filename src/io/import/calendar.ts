import ICAL from 'ical.js';
import type { Reading } from '../../core/import/draft.ts';
import { readEvent } from '../../core/import/event-entry.ts';
import { twoDigits, yearText } from '../../core/time/calendar.ts';
import type { ImportSource, ReadImport } from './import-source.ts';
import type { Item } from './item.ts';
import { lines } from './lines.ts';

/**
 * The events of a calendar (iCalendar, RFC 5545), each read by `ical.js` when its last line has come, so that one that is broken takes no
 * other with it. What else a calendar holds is told as not read.
 */
export const readCalendar: ReadImport = async function* (source) {
  const zones: string[] = [];
  const passed = new Map<string, number>();
  let open: { readonly kind: string; readonly line: number; readonly lines: string[] } | null = null;
  let number = 0;
  let count = 0;
  for await (const line of lines(source.text())) {
    number += 1;
    const [, edge, kind = ''] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(line) ?? [];
    const isBegin = edge?.toUpperCase() === 'BEGIN';
    const name = kind.toUpperCase();
    if (open !== null && isBegin && name === 'VEVENT') {
      count += open.kind === 'VEVENT' ? 1 : 0;
      yield { line: open.line, name: `event ${count}`, content: { fault: `no “END:${open.kind}” ends it before the next event begins` } };
      open = null;
    }
    if (open === null) {
      if (isBegin && name !== 'VCALENDAR') open = { kind: name, line: number, lines: [line] };
      continue;
    }
    open.lines.push(line);
    if (isBegin || edge === undefined || name !== open.kind) continue;
    if (open.kind === 'VTIMEZONE') zones.push(...open.lines);
    else if (open.kind === 'VEVENT') {
      count += 1;
      yield { line: open.line, name: `event ${count}`, content: { value: readLines(open.lines, zones, source) } };
    } else passed.set(open.kind, (passed.get(open.kind) ?? 0) + 1);
    open = null;
  }
  if (open !== null) {
    count += 1;
    const cut: Item<Reading> = { line: open.line, name: `event ${count}`, content: { fault: `no “END:${open.kind}” ends it: the file may be cut off` } };
    yield cut;
  }
  for (const [kind, times] of passed) await source.remark(1, `${times} × ${kind} is not read: only events are`);
  if (count === 0) await source.remark(1, 'there is no event in it: each begins with a line “BEGIN:VEVENT”');
};

const read: ReadonlySet<string> = new Set(['uid', 'dtstamp', 'created', 'last-modified', 'sequence', 'dtstart', 'dtend', 'duration', 'summary', 'description', 'location', 'categories', 'url', 'class', 'transp', 'status', 'priority']);

function readLines(event: readonly string[], zones: readonly string[], { mapping, find }: ImportSource): Reading {
  let component: ICAL.Component;
  try {
    const whole = new ICAL.Component(ICAL.parse(['BEGIN:VCALENDAR', 'VERSION:2.0', ...zones, ...event, 'END:VCALENDAR', ''].join('\r\n')) as ConstructorParameters<typeof ICAL.Component>[0]);
    component = whole.getFirstSubcomponent('vevent') as ICAL.Component;
  } catch (thrown) {
    return { refused: [`it is no iCalendar: ${(thrown as Error).message.split('\n', 1)[0] ?? ''}`] };
  }
  const text = (name: string): string => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? '' : String(value).trim();
  };
  if (component.hasProperty('rrule') || component.hasProperty('rdate')) return { refused: ['it repeats; an entry is one report, with one date'] };
  const date = dateOf(component);
  if ('refused' in date) return date;
  const lost = [
    ...(text('status').toUpperCase() === 'CANCELLED' ? ['it is marked as cancelled, which no draft says'] : []),
    ...component.getAllProperties().flatMap((property) => (read.has(property.name) ? [] : [`${property.name.toUpperCase()} is not read: ${String(property.getFirstValue()).slice(0, 200)}`])),
    ...component.getAllSubcomponents().map(({ name }) => `${name.toUpperCase()} is not read`),
  ];
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues().map(String));
  return readEvent(
    { id: text('uid'), title: text('summary').replace(/\s+/g, ' '), text: text('description'), date: date.edtf, place: text('location') || null, categories: categories.map((each) => each.trim()).filter((each) => each !== ''), url: text('url') || null, lost },
    mapping,
    find,
  );
}

type Dated = { readonly edtf: string } | { readonly refused: readonly string[] };

function dateOf(component: ICAL.Component): Dated {
  const property = component.getFirstProperty('dtstart');
  if (property === null) return { refused: ['it has no date (DTSTART)'] };
  try {
    const zone = property.getFirstParameter('tzid') as string | undefined;
    const start = property.getFirstValue() as ICAL.Time;
    const end = new ICAL.Event(component).endDate;
    // Where the calendar does not describe a zone, the name alone can be one of many, and a time in it none at all.
    if (zone && start.zone.tzid !== zone) return { refused: [`its time is in the zone “${zone}”, which the file does not describe (VTIMEZONE)`] };
    const from = edtfOf(start);
    // The end of an event of whole days is the day after its last.
    const last = end.clone();
    if (start.isDate) last.adjust(-1, 0, 0, 0);
    const to = edtfOf(last);
    return { edtf: to === from || end.compare(start) <= 0 ? from : `${from}/${to}` };
  } catch (thrown) {
    return { refused: [`its date cannot be read: ${(thrown as Error).message}`] };
  }
}

/** A day, or a time with its offset; a time that floats is local time of the timeline. */
function edtfOf(time: ICAL.Time): string {
  const day = `${yearText(time.year)}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  if (time.isDate) return day;
  const clock = `${day}T${twoDigits(time.hour)}:${twoDigits(time.minute)}${time.second === 0 ? '' : `:${twoDigits(time.second)}`}`;
  if (time.zone.tzid === 'UTC') return `${clock}Z`;
  if (time.zone.tzid === 'floating') return clock;
  const minutes = Math.round(time.utcOffset() / 60);
  return `${clock}${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`;
}
