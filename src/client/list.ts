import type { Focus } from './drawing/drawn-focus.ts';
import { revealTargets } from './reveal-targets.ts';
import type { Facts, View } from './view.ts';
import { wordsOf } from './words/words.ts';

/** The list follows the view: what is not shown is hidden, and a report and its mark are one. */
export function startList(view: View, focus: Focus | null): void {
  const words = wordsOf(view.data.locale);
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
      if (count !== null) count.textContent = shown === own.length ? words.reports(own.length) : words.shown(shown, own.length, 0, 0);
    }
  };
  view.onChange(show);
  show(view.facts);

  revealTargets(view, list);
  if (focus === null) return;

  const articleAt = (target: EventTarget | null) => {
    const article = target instanceof Element ? target.closest<HTMLElement>('article[id^="report-"]') : null;
    return article === null ? null : (places.get(article.id.slice('report-'.length)) ?? null);
  };
  const point = ({ target }: Event) => focus.point(articleAt(target));
  for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, point);
  for (const kind of ['pointerleave', 'focusout']) list.addEventListener(kind, () => focus.point(null));
  let near: HTMLElement | undefined;
  focus.onPoint((mark) => {
    near?.classList.remove('near');
    near = articles.find(({ id }) => mark !== null && mark.report !== null && id === known[mark.report])?.article;
    near?.classList.add('near');
  });
}
