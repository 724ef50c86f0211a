import { hasFigure, hasSeveralOrigins, isDisputed, isWithdrawn } from '../core/layout/columns/report-columns.ts';
import type { Mark } from './drawing/marks.ts';
import type { MarkFacts } from './drawing/draw-marks.ts';
import { rangeWords } from '../core/time/range-words.ts';
import type { View } from './view.ts';
import { locale } from './words/language.ts';
import { words } from './words/words.ts';

/** What readers read of one report. */
export interface ReportText {
  readonly title: string;
  /** When it was reported, and by whom, in words. */
  readonly when: string;
  readonly who: string;
  readonly href: string;
  /** Its place in the list, if it has one on this page. */
  readonly item: HTMLElement | null;
}

/** The texts of reports: from the list of the page, where they stand anyway, else from the data. */
export class ReportTexts {
  readonly #view: View;
  readonly #known = new Map<number, ReportText>();

  constructor(view: View) {
    this.#view = view;
  }

  of(report: number): ReportText {
    let text = this.#known.get(report);
    if (text === undefined) {
      text = this.#read(report);
      if (this.#view.facts.columns.loaded[report] === 1) this.#known.set(report, text);
    }
    return text;
  }

  /** What a mark leads to and says. */
  markFacts(mark: Mark, view: View): MarkFacts {
    if (mark.report !== null) {
      const { title, when, who, href } = this.of(mark.report);
      const flag = view.facts.columns.flags[mark.report] as number;
      const signs = [[isDisputed, words.disputed], [hasSeveralOrigins, words.severalOrigins], [isWithdrawn, words.withdrawn]] as const;
      return { href, label: [`${title}. ${who}, ${when}`, ...signs.flatMap(([bit, word]) => ((flag & bit) === 0 ? [] : [word]))].join(', ') };
    }
    const { columns, state } = view.facts;
    const { earliest, latest } = columns.dates[state.clock];
    let [start, end, withFigure] = [Infinity, -Infinity, 0];
    for (const report of mark.reports) {
      start = Math.min(start, earliest[report] as number);
      end = Math.max(end, latest[report] as number);
      if (((columns.flags[report] as number) & hasFigure) !== 0) withFigure += 1;
    }
    const range = Number.isFinite(start) && Number.isFinite(end) ? rangeWords({ start, end }, view.data.zone, locale) : words.undated;
    return { href: null, label: words.showCluster(words.cluster(mark.reports.length, range, withFigure)) };
  }

  #read(report: number): ReportText {
    const { columns } = this.#view.facts;
    const { zone } = this.#view.data;
    const id = columns.ids[report] ?? '';
    const { earliest, latest } = columns.dates.reported;
    const [start, end] = [earliest[report] as number, latest[report] as number];
    const range = Number.isFinite(start) && Number.isFinite(end) ? rangeWords({ start, end }, zone, locale) : words.undated;
    const item = document.getElementById(`report-${id}`);
    const link = item?.querySelector<HTMLAnchorElement>('h3 > a, h4 > a');
    if (item === null || link === null || link === undefined) {
      const [title, who, when] = columns.texts[report] ?? [id, '', range];
      return { title, when, who, href: `${this.#view.root.dataset['entries'] ?? ''}${id}.html`, item: null };
    }
    const who = item.querySelector('.meta .who, .meta b')?.textContent ?? '';
    // The list says of a date what its bounds do not: “about”, “perhaps”.
    return { title: link.textContent ?? '', when: item.dataset['when'] ?? range, who, href: link.getAttribute('href') ?? '', item };
  }
}
