import type { Chronicle } from '../../model/chronicle.ts';
import { addressesFrom, pathOf } from '../../render/address.ts';
import { html, type Markup } from '../../render/markup.ts';
import { catalogueOf } from '../../words/languages.ts';
import { jsonScript } from '../json-script.ts';
import { placedSpan, type PlacedPoint, type PlacedSpan } from './placed-date.ts';
import { reportTeller, type ToldReport } from './told-report.ts';

interface TimelineJsOptions {
  /** Where the site stands, with a slash at the end; null: not known, and links are relative to where the file stands. */
  readonly baseUrl: string | null;
}

type Numbers = Readonly<Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>>;

/** The path of the file that holds {@link timelineJs}. */
export const timelineJsPath = 'data/timelinejs.json' as const;

/**
 * The reports, by when they were made, in the JSON of TimelineJS3: each a slide with its claims and who said them, in lanes by the side
 * of the first claim. A date has the parts that are known and no other; how it is shown is our words for it, with the doubt. Reports
 * that have no place are named on the title slide.
 *
 * TimelineJS takes texts for HTML, so that all are escaped; `display_date` and `group` twice, since it makes plain text of them
 * before it takes them for HTML.
 */
export function timelineJs(chronicle: Chronicle, { baseUrl }: TimelineJsOptions): string {
  const { site, entries } = chronicle;
  const say = catalogueOf(site.language).otherTimelines;
  const told = entries.map(reportTeller(chronicle)).map((report) => ({ report, span: placedSpan(report.entry.reported) }));
  const sides = new Map(site.sides.map(({ id, name }) => [id, name]));
  const addressOf = addressesFrom(timelineJsPath, baseUrl);
  const hrefOf = (id: string): string => addressOf(pathOf({ kind: 'entry', id }));
  const event = (report: ToldReport, { start, end }: PlacedSpan) => {
    const { entry } = report;
    const group = sides.get(entry.sides[0] ?? '');
    return {
      unique_id: entry.id,
      start_date: numbersOf(start),
      ...(end === null ? {} : { end_date: numbersOf(end) }),
      display_date: asTextOfText(report.reported),
      ...(group === undefined ? {} : { group: asTextOfText(group) }),
      text: {
        headline: html`${report.title}`.toString(),
        text: html`${report.lines.map((line) => html`<p>${withoutLinks(line)}</p>`)}<p><a href="${hrefOf(entry.id)}">${say.page}</a></p>`.toString(),
      },
    };
  };
  const unplaced = told.filter(({ span }) => span === null).map(({ report }) => html`<li>${withoutLinks(say.undated(report.title, report.date))}</li>`);
  const list = unplaced.length === 0 ? null : html`<p>${say.notPlaced}</p><ul>${unplaced}</ul>`;
  const title = { unique_id: 'title', text: { headline: html`${site.title}`.toString(), text: html`<p>${withoutLinks(site.description)}</p>${list}`.toString() } };
  const events = told.flatMap(({ report, span }) => (span === null ? [] : [event(report, span)]));
  return `${jsonScript({ title, events, scale: 'human' }, 1)}\n`;
}

function numbersOf({ parts, clock }: PlacedPoint): Numbers {
  const [year = 0, month, day] = parts.map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(clock === null ? {} : { hour: Number(clock.hour), minute: Number(clock.minute), ...(clock.second === null ? {} : { second: Number(clock.second) }) }),
  };
}

const asTextOfText = (text: string): string => html`${html`${text}`.toString()}`.toString();

/** TimelineJS makes links of what looks like one without escaping it, after it has cleaned the HTML: “www.” is taken apart. */
const withoutLinks = (text: string): Markup[] => text.split(/(www)(?=\.)/i).map((part, index) => (index % 2 === 1 ? html`<span>${part}</span>` : html`${part}`));
