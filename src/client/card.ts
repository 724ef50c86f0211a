import { rivalsOf } from '../core/layout/columns/rivals.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import type { Mark } from './drawing/marks.ts';
import type { ReportTexts } from './report-texts.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

const delay = 180;
/** Between the mark and its card. */
const gap = 10;

/**
 * The preview of a report beside its mark: it comes when the mark is pointed at, focused or selected; it stays while it is
 * pointed at or has the focus; Escape and its button dismiss it; the tab key leads into it.
 */
export function startCard(view: View, focus: Focus, box: HTMLElement, texts: ReportTexts): void {
  const card = document.createElement('div');
  card.className = 'card';
  card.hidden = true;
  box.append(card);
  let timer = 0;
  let shown: string | null = null;
  let isHeld = false;
  let isGoingBack = false;

  const hasFocus = () => card.contains(document.activeElement);
  const hide = () => {
    window.clearTimeout(timer);
    if (card.hidden) return;
    const back = hasFocus() && shown !== null ? (focus.elementOf(shown) ?? focus.element) : null;
    card.hidden = true;
    shown = null;
    // The mark gets the focus back, and does not bring the card back.
    isGoingBack = true;
    back?.focus({ preventScroll: true });
    isGoingBack = false;
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
    const height = card.offsetHeight + gap;
    const isAbove = at.bottom + height > window.innerHeight && at.top >= height;
    card.style.setProperty('left', `${Math.round(left)}px`);
    card.style.setProperty('top', `${Math.round((isAbove ? at.top - height : at.bottom + gap) - around.top)}px`);
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
      to.textContent = panelWords.rivals(reports.length, named?.name ?? '');
      line.append(to);
      return line;
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'card-close';
    close.textContent = '×';
    close.setAttribute('aria-label', panelWords.closeCard);
    close.addEventListener('click', hide);
    return [close, heading, meta, ...rivals];
  };

  const leave = () => !isHeld && !hasFocus() && hide();
  focus.onPoint((mark, link) => {
    if (isGoingBack) return;
    window.clearTimeout(timer);
    if (mark !== null && link !== null) timer = window.setTimeout(show, shown === null ? delay : 0, mark, link);
    else timer = window.setTimeout(leave, delay * 2);
  });
  card.addEventListener('pointerenter', () => {
    isHeld = true;
    window.clearTimeout(timer);
  });
  card.addEventListener('pointerleave', () => {
    isHeld = false;
    timer = window.setTimeout(leave, delay * 2);
  });
  // Wherever the focus is, Escape first dismisses the card, and nothing else.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || card.hidden) return;
      event.stopPropagation();
      hide();
    },
    true,
  );
  document.addEventListener('pointerdown', ({ target }) => target instanceof Node && !box.contains(target) && hide());
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) hide();
  });
  // While the window moves the card would lag behind; when all is drawn, it stands by its mark again, or goes with it.
  let last = view.window;
  view.onFrame((moved) => {
    const isSame = moved?.start === last?.start && moved?.end === last?.end;
    last = moved;
    if (!isSame && !hasFocus()) hide();
  });
  view.onChange(() => {
    const link = shown === null ? null : focus.elementOf(shown);
    if (link === null) hide();
    else place(link);
  });
}
