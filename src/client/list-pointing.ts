import type { Focus } from './drawing/drawn-focus.ts';
import type { View } from './view.ts';

/** A report and its mark are one: which of them is pointed at or focused, the other is picked out too. */
export function startListPointing(view: View, focus: Focus, list: HTMLElement): void {
  const reportAt = (target: EventTarget | null) => {
    const article = target instanceof Element ? target.closest<HTMLElement>('article[id^="report-"]') : null;
    const report = article === null ? -1 : view.facts.columns.ids.indexOf(article.id.slice('report-'.length));
    return report < 0 ? null : report;
  };
  const point = ({ target }: Event) => focus.point(reportAt(target));
  for (const kind of ['pointerover', 'focusin']) list.addEventListener(kind, point);
  for (const kind of ['pointerleave', 'focusout']) list.addEventListener(kind, () => focus.point(null));
  let near: HTMLElement | null = null;
  focus.onPoint((mark) => {
    near?.classList.remove('near');
    near = mark === null || mark.report === null ? null : document.getElementById(`report-${view.facts.columns.ids[mark.report] ?? ''}`);
    near?.classList.add('near');
  });
}
