import type { Focus } from './drawing/focus.ts';
import type { Facts, View } from './view.ts';
import { wordsOf } from './words/words.ts';

/** The list follows the view: what is not shown is hidden, and a report and its mark are one. */
export function startList(view: View, focus: Focus | null): void {
  const words = wordsOf(view.data.locale);
  const list = document.querySelector<HTMLElement>('.list');
  if (list === null) return;
  const { columns } = view.facts;
  const places = new Map(columns.ids.map((id, report) => [id, report]));
  const items = [...list.querySelectorAll<HTMLElement>('article[id^="report-"]')].flatMap((article) => {
    const report = places.get(article.id.slice('report-'.length));
    const item = article.closest('li');
    return report === undefined || item === null ? [] : [{ report, article, item }];
  });
  const days = [...list.querySelectorAll<HTMLElement>('.day')].map((day) => ({
    day,
    count: day.querySelector<HTMLElement>('h2 small span:last-child'),
    own: items.filter(({ item }) => day.contains(item)),
  }));
  const nothing = list.querySelector<HTMLElement>('[data-nothing]');

  const show = ({ inside, state, counts }: Facts) => {
    for (const { report, item, article } of items) {
      item.hidden = inside[report] === 0;
      article.classList.toggle('selected', state.selected !== null && columns.ids[report] === state.selected);
    }
    for (const { day, count, own } of days) {
      const shown = own.filter(({ item }) => !item.hidden).length;
      day.hidden = shown === 0;
      if (count !== null) count.textContent = shown === own.length ? words.reports(own.length) : words.shown(shown, own.length, 0);
    }
    if (nothing !== null) nothing.hidden = counts.inside + counts.undated > 0;
  };
  view.onChange(show);
  show(view.facts);
  if (focus === null) return;

  const articleAt = (target: EventTarget | null) => {
    const article = target instanceof Element ? target.closest<HTMLElement>('article[id^="report-"]') : null;
    return article === null ? null : (places.get(article.id.slice('report-'.length)) ?? null);
  };
  const point = ({ target }: Event) => focus.point(articleAt(target));
  for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, point);
  for (const kind of ['pointerleave', 'focusout']) list.addEventListener(kind, () => focus.point(null));
  const byReport = new Map(items.map(({ report, article }) => [report, article]));
  let near: HTMLElement | undefined;
  focus.onPoint((mark) => {
    near?.classList.remove('near');
    near = mark?.report === null || mark === null ? undefined : byReport.get(mark.report);
    near?.classList.add('near');
  });
}
