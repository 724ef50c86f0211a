import type { Facts, View } from './view.ts';
import { timelineWords } from './words/language.ts';

/** The list follows the view: what is not shown is hidden. */
export function startList(view: View): void {
  const list = document.querySelector<HTMLElement>('.list');
  if (list === null) return;
  const articles = [...list.querySelectorAll<HTMLElement>('article[id^="report-"]')].flatMap((article) => {
    const item = article.closest('li');
    return item === null ? [] : [{ id: article.id.slice('report-'.length), article, item }];
  });
  const days = [...list.querySelectorAll<HTMLElement>('.day')].map((day) => ({
    day,
    count: day.querySelector<HTMLElement>('h2 small span:last-child'),
    own: articles.filter(({ item }) => day.contains(item)),
  }));
  // Reports that come later bring their ids with them.
  let known: readonly string[] = [];
  let places = new Map<string, number>();
  const learn = (ids: readonly string[]) => {
    if (known === ids) return;
    known = ids;
    places = new Map(ids.map((id, report) => [id, report]));
  };
  const show = ({ inside, state, columns }: Facts) => {
    learn(columns.ids);
    for (const { id, item, article } of articles) {
      article.classList.toggle('selected', id === state.selected);
      const report = places.get(id);
      // What has not come cannot be told to be outside: it stays as the page has it.
      if (report === undefined) continue;
      item.hidden = inside[report] === 0;
      item.classList.remove('out');
    }
    for (const { day, count, own } of days) {
      const shown = own.filter(({ item }) => !item.hidden && !item.classList.contains('out')).length;
      day.classList.remove('out');
      day.hidden = shown === 0;
      const words = shown === own.length ? timelineWords.reports(own.length) : timelineWords.inWindow(shown, own.length, 0, 0);
      if (count !== null && count.textContent !== words) count.textContent = words;
    }
  };
  view.onChange(show);
  show(view.facts);
}
