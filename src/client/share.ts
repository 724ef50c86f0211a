import { announcer } from './announce.ts';
import { copyText } from './copy-text.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

/** Copies the address of the view, and gives the code of a frame that shows it on another page. */
export function startShare(view: View): void {
  const { root } = view;
  const announce = announcer(root.querySelector('[data-status]'));
  const copy = root.querySelector<HTMLButtonElement>('[data-copy]');
  const frame = root.querySelector<HTMLButtonElement>('[data-frame]');
  const box = root.querySelector<HTMLElement>('[data-frame-code]');
  const code = box?.querySelector('textarea');
  if (copy === null || frame === null || box === null || code === null || code === undefined) return;
  const label = copy.textContent;

  copy.addEventListener('click', async () => {
    const isCopied = await copyText(location.href);
    copy.textContent = isCopied ? panelWords.copied : label;
    announce(isCopied ? panelWords.copied : `${panelWords.copyThis} ${location.href}`);
    if (!isCopied) open(location.href);
    window.setTimeout(() => {
      copy.textContent = label;
    }, 2500);
  });
  const codeOf = () => {
    const address = new URL(`${root.dataset['embed'] ?? ''}${location.search}`, location.href);
    return `<iframe src="${address.href.replace(/&/g, '&amp;').replace(/"/g, '%22')}" title="${document.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" width="100%" height="560" loading="lazy"></iframe>`;
  };
  const setOpen = (isOpen: boolean) => {
    box.hidden = !isOpen;
    frame.setAttribute('aria-expanded', String(isOpen));
  };
  const open = (text: string) => {
    setOpen(true);
    code.value = text;
    code.select();
  };
  frame.addEventListener('click', () => {
    if (box.hidden) open(codeOf());
    else setOpen(false);
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    setOpen(false);
    frame.focus();
  });
  view.onChange(() => {
    if (!box.hidden) code.value = codeOf();
  });
}
