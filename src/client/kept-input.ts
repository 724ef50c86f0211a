/** What a reader did with a control before there was anything to heed it. */
interface Kept {
  readonly control: HTMLInputElement | HTMLButtonElement | HTMLAnchorElement;
  readonly type: string;
  readonly value: string;
}

/**
 * Enables the controls, and keeps the last of what is done with them, and with what is beside them, until somebody heeds it:
 * the result is to be called then. `need`: called when a reader comes to any of these.
 */
export function keepInput(form: HTMLFormElement, beside: Iterable<HTMLElement>, need: () => void): () => void {
  let kept: Kept | null = null;
  let isHeeded = false;
  const keep = (event: Event) => {
    const { type, target } = event;
    need();
    // A click is for buttons; what fields hold is told by other events.
    const control = target instanceof Element ? target.closest<Kept['control']>(type === 'click' ? 'button:not([data-fold]), a' : 'input') : null;
    if (isHeeded || control === null) return;
    // A link is for those who have no script.
    if (control instanceof HTMLAnchorElement) event.preventDefault();
    kept = { control, type, value: 'value' in control ? control.value : '' };
  };
  for (const each of [form, ...beside]) {
    for (const type of ['pointerover', 'focusin']) each.addEventListener(type, need);
    for (const type of ['click', 'change', 'input']) each.addEventListener(type, keep);
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  const fold = form.querySelector<HTMLButtonElement>('[data-fold]');
  fold?.addEventListener('click', () => fold.setAttribute('aria-expanded', String(form.classList.toggle('unfolded'))));
  form.querySelector('[data-ready]')?.removeAttribute('disabled');

  return () => {
    isHeeded = true;
    if (kept === null) return;
    const { control, type, value } = kept;
    if ('value' in control) control.value = value;
    if (type === 'click') control.click();
    else control.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
