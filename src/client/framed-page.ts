import type { ReportTexts } from './report-texts.ts';
import type { View } from './view.ts';

/** In a frame: the short list follows the view, and the links to the whole page lead to the same view there. */
export function followViewInFrame(view: View, texts: Pick<ReportTexts, 'of'>): void {
  const section = document.querySelector<HTMLElement>('[data-excerpt]');
  const list = section?.querySelector('ol');
  if (section !== null && list !== null && list !== undefined) followView(view, texts, section, list);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-same-view]')) keepView(link);
}

function followView(view: View, texts: Pick<ReportTexts, 'of'>, section: HTMLElement, list: HTMLOListElement): void {
  const most = Number(section.dataset['excerpt']);
  const show = () => {
    const { inside } = view.facts;
    const items: HTMLLIElement[] = [];
    for (let report = 0; report < inside.length && items.length < most; report += 1) {
      if (inside[report] === 1) items.push(itemOf(texts.of(report)));
    }
    // Items that stay keep the focus that one of them may have.
    if (addresses(items) !== addresses([...list.children])) list.replaceChildren(...items);
    section.hidden = items.length === 0;
  };
  view.onChange(show);
  show();
}

const addresses = (items: readonly Element[]): string => items.map((item) => item.querySelector('a')?.href).join(' ');

function itemOf({ title, who, when, href }: ReturnType<ReportTexts['of']>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.target = '_top';
  link.textContent = title;
  const said = document.createElement('span');
  said.textContent = [who, when].filter((words) => words !== '').join(', ');
  item.append(link, ' ', said);
  return item;
}

/** Makes a link lead to the view that the address has when the link is about to be used. */
function keepView(link: HTMLAnchorElement): void {
  const page = link.getAttribute('href') ?? '';
  const update = () => {
    link.href = `${page}${location.search}`;
  };
  for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, update);
  update();
}
