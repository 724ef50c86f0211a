/**
 * Tells what could not be shown as it was asked for: each matter has a line of its own, and an empty text takes it back.
 * Lines are read out as they come, unless they only tell of progress.
 */
export function notice(root: HTMLElement, matter: 'address' | 'notes' | 'panels' | 'pieces' | 'progress' | 'search', text: string): void {
  const board = root.querySelector('[data-notices]');
  const line = board?.querySelector(`[data-matter="${matter}"]`) ?? null;
  if (text === '') {
    line?.remove();
  } else if (line === null) {
    const added = document.createElement('p');
    added.dataset['matter'] = matter;
    if (matter === 'progress') added.setAttribute('aria-live', 'off');
    added.textContent = text;
    board?.append(added);
  } else if (line.textContent !== text) {
    line.textContent = text;
  }
}
