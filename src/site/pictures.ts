import { firstView } from '../core/layout/columns/first-view.ts';
import type { PictureSize } from '../core/layout/picture-frame.ts';
import type { Entry } from '../core/model/entry.ts';
import { type PageRef, pathOf, type PictureSubject } from '../core/render/address.ts';
import { renderAnswerChart } from '../core/render/answer-chart-svg.ts';
import { renderAnswerStrip } from '../core/render/answer-strip-svg.ts';
import { type PictureSheet, pictureSheet } from '../core/render/picture-sheet.ts';
import { pictureSvg } from '../core/render/picture-svg.ts';
import { timelineCaption } from '../core/render/timeline-caption.ts';
import { rangeWords } from '../core/time/range-words.ts';
import { answersTo } from './answers.ts';
import { siteInput } from './input.ts';
import { lookup } from './lookup.ts';
import { mapDrawings, type MapView } from './map-drawings.ts';
import { allPlaces, mainPlaces, placesAbout } from './map-places.ts';
import { reading } from './reading.ts';
import { stylesheet } from './stylesheet.ts';
import { timelineDrawings } from './timeline-drawings.ts';

/** A picture of what a page draws, to take away. */
export interface SitePicture {
  readonly of: PictureSubject;
  readonly title: string;
  /** From when to when the reports are that it shows; '': none is dated. */
  readonly range: string;
  /** The same, and how many they are. */
  readonly dates: string;
  /** From the top down. */
  readonly drawings: readonly string[];
  /** As they fill a card best. */
  readonly onCard: readonly string[];
}

/** As services that show links ask for it. */
export const previewSize: PictureSize = { width: 1200, height: 630 };

const pictures = new WeakMap<object, Map<string, SitePicture | null>>();

/** The picture of a subject, with the drawings that its page has; null: there is nothing to draw. Made once for each record. */
export function pictureOf(of: PictureSubject): SitePicture | null {
  const input = siteInput();
  const known = pictures.get(input) ?? new Map<string, SitePicture | null>();
  pictures.set(input, known);
  const key = pathOf({ kind: 'picture', of, format: 'svg' });
  let picture = known.get(key);
  if (picture === undefined) known.set(key, (picture = makePicture(of)));
  return picture;
}

function makePicture(of: PictureSubject): SitePicture | null {
  const { chronicle, question: questions, place: places } = lookup();
  const { locale, words } = reading();
  const { site, entries } = chronicle;
  const page = pathOf({ kind: 'home' });
  if (of.kind === 'timeline' || of.kind === 'map') {
    const { range, count } = timelineCaption(chronicle, 'reported', locale);
    const dates = datesOf(range ?? '', count);
    if (of.kind === 'map') return mapPicture(of, site.title, dates, { places: mainPlaces(), from: page, locale, counted: firstView(chronicle, 'reported').shown });
    const [{ overview, focus } = { overview: null, focus: '' }] = timelineDrawings(page, 'reported');
    const drawings = [overview, focus].filter((each) => each !== null);
    return { of, title: site.title, ...dates, drawings, onCard: drawings };
  }
  if (of.kind === 'places') return mapPicture(of, words.page.thing.place.mapOfPlaces, reportedIn(entries), { places: allPlaces(), from: page, locale, large: true });
  if (of.kind === 'place') {
    const place = places.get(of.id);
    const about = place === undefined ? null : placesAbout(place);
    return place === undefined || about === null ? null : mapPicture(of, place.name, reportedIn(entriesOf(place.entries)), { places: about, from: page, picked: place.id, locale });
  }
  const question = 'id' in of ? questions.get(of.id) : undefined;
  if (question === undefined) return null;
  const given = answersTo(question, lookup());
  const compared = given.filter(({ answer }) => answer.notComparable === null);
  const render = question.metric === null ? renderAnswerStrip : renderAnswerChart;
  const [wide = '', medium = ''] = [1168, 720].map((width) => render(question, given, { chronicle, locale, width }));
  const lower = heightShare(medium) < heightShare(wide) ? medium : wide;
  return wide === '' ? null : { of, title: question.question, ...reportedIn(compared.map(({ entry }) => entry), words.answerDrawing.answers(compared.length)), drawings: [wide], onCard: [lower] };
}

function mapPicture(of: PictureSubject, title: string, dates: Pick<SitePicture, 'range' | 'dates'>, view: MapView): SitePicture | null {
  const [drawing] = mapDrawings(view);
  const [onCard] = mapDrawings({ ...view, large: 'card' });
  return drawing === undefined || onCard === undefined ? null : { of, title, ...dates, drawings: [drawing.svg], onCard: [onCard.svg] };
}

/** Every subject that may have a picture. */
export function pictureSubjects(): PictureSubject[] {
  const { questions, places } = lookup().chronicle;
  const single = (['timeline', 'map', 'places'] as const).map((kind) => ({ kind }));
  return [...single, ...questions.map(({ id }) => ({ kind: 'question' as const, id })), ...places.map(({ id }) => ({ kind: 'place' as const, id }))];
}

/** As it stands on its own, in the light of day; `size`: left out, as large as it needs. */
export function pictureText({ of, title, dates, drawings, onCard }: SitePicture, size?: PictureSize): string {
  const { site } = lookup().chronicle;
  const { locale, words } = reading();
  const source = words.picture.source(site.title, addressOf(of), site.licence);
  return pictureSvg({ title, dates, source, drawings: size === undefined ? drawings : onCard, sheet: sheet(), language: locale, ...(size !== undefined && { size }) });
}

/** Where the page of a subject stands; null: it is not known where the site does. */
function addressOf(of: PictureSubject): string | null {
  const { baseUrl } = siteInput();
  const page: PageRef = 'id' in of ? { kind: of.kind, id: of.id } : { kind: of.kind === 'places' ? 'places' : 'home' };
  return baseUrl === null ? null : `${baseUrl}${pathOf(page)}`;
}

const entriesOf = (ids: readonly string[]): Entry[] => ids.flatMap((id) => lookup().entry.get(id) ?? []);

/** When reports were made, from the first to the last, and how many of what they tell. */
function reportedIn(entries: readonly Entry[], count = reading().words.page.list.reports(entries.length)): Pick<SitePicture, 'range' | 'dates'> {
  const { zone, locale } = reading();
  const spans = entries.map(({ reported }) => reported);
  const starts = spans.flatMap(({ earliest }) => earliest ?? []);
  const ends = spans.flatMap(({ latest }) => latest ?? []);
  const [start, end] = [starts.reduce((a, b) => Math.min(a, b), Infinity), ends.reduce((a, b) => Math.max(a, b), -Infinity)];
  return datesOf(Number.isFinite(start) && Number.isFinite(end) && start < end ? rangeWords({ start, end }, zone, locale) : '', count);
}

const datesOf = (range: string, count: string): Pick<SitePicture, 'range' | 'dates'> => ({ range, dates: [range, count].filter((text) => text !== '').join(' · ') });

/** How high a drawing is for its width: what is low fills a card best. */
function heightShare(svg: string): number {
  const [, width = '1', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

let made: PictureSheet | null = null;

function sheet(): PictureSheet {
  made ??= pictureSheet([stylesheet('style').text, stylesheet('timeline').text, stylesheet('answers').text].join('\n'), 'light');
  return made;
}
