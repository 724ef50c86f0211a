import type { ReportTexts } from './report-texts.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

const mostListed = 100;

/**
 * Where the page lists only the first reports, those of the view that it does not list follow here, as far as they have
 * come: title, time and speaker, with a link to each.
 */
export function startMoreReports(view: View, texts: ReportTexts): void {
  const list = document.querySelector<HTMLElement>('.list');
  const days = list?.querySelector('.days');
  const listed = new Set([...(list?.querySelectorAll('article[id^="report-"]') ?? [])].map(({ id }) => id.slice('report-'.length)));
  if (days === null || days === undefined || listed.size >= view.data.count) return;
  const section = document.createElement('section');
  section.className = 'more-reports';
  const items = document.createElement('ol');
  items.className = 'reports';
  const note = document.createElement('p');
  section.append(items, note);
  days.after(section);

  const show = () => {
    const { inside, columns } = view.facts;
    const shown: HTMLLIElement[] = [];
    let rest = 0;
    for (let report = 0; report < columns.count; report += 1) {
      if (inside[report] === 0 || listed.has(columns.ids[report] ?? '')) continue;
      if (columns.loaded[report] === 1 && shown.length < mostListed) shown.push(itemOf(texts, report));
      else rest += 1;
    }
    items.replaceChildren(...shown);
    note.textContent = rest === 0 ? '' : panelWords.notListed(rest);
    section.hidden = shown.length + rest === 0;
  };
  // What the page has shown from the first goes first.
  let queued = 0;
  view.onChange(() => {
    window.clearTimeout(queued);
    queued = window.setTimeout(show);
  });
  show();
}

function itemOf(texts: ReportTexts, report: number): HTMLLIElement {
  const { title, who, when, href } = texts.of(report);
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  heading.append(link);
  const meta = document.createElement('p');
  meta.className = 'meta';
  meta.textContent = [when, who].filter((text) => text !== '').join(' · ');
  item.append(heading, meta);
  return item;
}
