/** Writes an attribute if that changes it: a browser takes each write for a change, and lays out anew what depends on it. */
export function set(element: Element, name: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Writes the text of an element if that changes it. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
