import { copyText } from './copy-text.ts';

const shownFor = 2500;

/**
 * Buttons that copy the forms of citations, each beside its label. What they say is with the page, which may speak another language
 * than the site: `data-copy`, `data-copied` and `data-selected` of the live region.
 */
function start(region: HTMLElement): void {
  const { copy = '', copied = '', selected = '' } = region.dataset;
  for (const form of document.querySelectorAll('.citation, .permalink, .cite dd')) {
    const button = document.createElement('button');
    const label = form.previousElementSibling;
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    if (label?.localName === 'dt') {
      button.setAttribute('aria-label', `${copy}: ${label.textContent}`);
      label.append(' ', button);
    } else form.after(button);
    button.addEventListener('click', async () => {
      const isCopied = await copyText(textOf(form));
      if (!isCopied) getSelection()?.selectAllChildren(form);
      const said = isCopied ? copied : selected;
      button.textContent = said;
      // Emptied before, so that the same words are heard a second time.
      region.textContent = '';
      setTimeout(() => (region.textContent = said), 100);
      setTimeout(() => (button.textContent = copy), shownFor);
    });
  }
}

/** Of a link that names no host, where it leads from here: the page does not know where it stands, and the reader does. */
function textOf(form: Element): string {
  const link = form.querySelector('a');
  return link === null || link.textContent.startsWith('http') ? form.textContent : link.href;
}

const region = document.querySelector<HTMLElement>('[data-copied]');
if (region !== null) start(region);
