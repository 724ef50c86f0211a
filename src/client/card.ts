import { rivalsOf } from '../core/layout/columns/rivals.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import type { Mark } from './drawing/marks.ts';
import type { ReportTexts } from './report-texts.ts';
import type { View } from './view.ts';
import { panelWordsOf } from './words/panel-words.ts';

const delay = 180;

/**
 * The preview of a report beside its mark: it comes when the mark is pointed at, focused or selected; it stays while it is
 * pointed at or has the focus; Escape and its button dismiss it; the tab key leads into it.
 */
export function startCard(view: View, focus: Focus, box: HTMLElement, texts: ReportTexts): void {
  const words = panelWordsOf(view.data.locale);
  const card = document.createElement('div');
  card.className = 'card';
  card.hidden = true;
  box.append(card);
  let timer = 0;
  let shown: string | null = null;
  let isHeld = false;

  const hide = () => {
    const hadFocus = card.contains(document.activeElement);
    const back = shown === null ? null : focus.elementOf(shown);
    card.hidden = true;
    shown = null;
    if (hadFocus) back?.focus();
  };
  const show = (mark: Mark, link: SVGAElement) => {
    if (mark.report === null) return hide();
    if (shown !== mark.key) card.replaceChildren(...contentOf(mark.report));
    shown = mark.key;
    card.hidden = false;
    place(link);
  };
  const place = (link: SVGAElement) => {
    const [around, at] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
    const width = card.offsetWidth;
    const left = Math.min(Math.max(at.left + at.width / 2 - around.left - width / 2, 0), around.width - width);
    card.style.setProperty('left', `${Math.round(left)}px`);
    card.style.setProperty('top', `${Math.round(at.bottom - around.top + 10)}px`);
  };
  const contentOf = (report: number): Node[] => {
    const { title, when, who, href, item } = texts.of(report);
    const heading = document.createElement('p');
    heading.className = 'card-title';
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    heading.append(link);
    const meta = document.createElement('p');
    meta.className = 'card-meta';
    meta.textContent = [when, who, item?.querySelector('.status')?.textContent ?? ''].filter((text) => text !== '').join(' · ');
    const rivals = rivalsOf(view.facts.columns, report).map(({ question, reports }) => {
      const line = document.createElement('p');
      line.className = 'card-meta';
      const to = document.createElement('a');
      const named = view.data.vocabulary.question[question];
      to.href = `${view.root.dataset['questions'] ?? ''}${named?.id ?? ''}.html`;
      to.textContent = words.rivals(reports.length, named?.name ?? '');
      line.append(to);
      return line;
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'card-close';
    close.textContent = '×';
    close.setAttribute('aria-label', words.closeCard);
    close.addEventListener('click', hide);
    return [close, heading, meta, ...rivals];
  };

  focus.onPoint((mark, link) => {
    window.clearTimeout(timer);
    if (mark !== null && link !== null) timer = window.setTimeout(show, shown === null ? delay : 0, mark, link);
    else timer = window.setTimeout(() => !isHeld && !card.contains(document.activeElement) && hide(), delay * 2);
  });
  card.addEventListener('pointerenter', () => {
    isHeld = true;
    window.clearTimeout(timer);
  });
  card.addEventListener('pointerleave', () => {
    isHeld = false;
    timer = window.setTimeout(hide, delay * 2);
  });
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) hide();
  });
  view.onFrame(() => !card.hidden && !card.contains(document.activeElement) && hide());
}
