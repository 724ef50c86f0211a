/** A text that a reader sees or hears on a page. */
export interface SpokenText {
  readonly text: string;
  /** The language that the page gives it. */
  readonly language: string;
  /** A few words on the element that it stands in, to find it by. */
  readonly within: string;
}

/** The texts of a page, and the attributes of its elements that are read out; runs in the browser. */
export function spokenTexts(document: Document): SpokenText[] {
  const spoken: SpokenText[] = [];
  const add = (element: Element, text: string | null): void => {
    const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (plain !== '') spoken.push({ text: plain, language, within: [element.localName, element.getAttribute('class') ?? ''].join(' ').trim() });
  };
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element !== null && element.closest('script, style, code, pre') === null) add(element, node.textContent);
  }
  for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'data-label']) {
    // The titles of empty elements are for programs that manage references.
    for (const element of document.querySelectorAll(`[${name}]:not(.Z3988)`)) add(element, element.getAttribute(name));
  }
  for (const element of document.querySelectorAll('meta[name="description"]')) add(element, element.getAttribute('content'));
  return spoken;
}
