import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** By what a reader uses a page. */
export type Means = 'mouse' | 'keys' | 'touch' | 'no script';

const wide = { viewport: { width: 1280, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' } as const;

/** The browser that such a reader has. */
export const browsers: Readonly<Record<Means, BrowserContextOptions>> = {
  mouse: wide,
  keys: wide,
  touch: { ...wide, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  'no script': { ...wide, javaScriptEnabled: false },
};

/** More presses of the tab key than any walk needs. */
const longestWalk = 400;

/**
 * A reader of one page, whose actions are counted: a click, a tap, a key, a walk by the tab key from one place to another,
 * and a word that is typed are one each. To scroll and to read is none.
 */
export class Reader {
  readonly page: Page;
  readonly means: Means;
  #actions = 0;

  constructor(page: Page, means: Means) {
    this.page = page;
    this.means = means;
  }

  get actions(): number {
    return this.#actions;
  }

  /** Follows a link, presses a button, ticks a box or chooses one of some. */
  async use(target: Locator): Promise<void> {
    if (this.means === 'keys') {
      const kind = await target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.localName));
      if (kind === 'radio') return this.#choose(target);
      await this.#walkTo(target);
      await this.#press(kind === 'checkbox' ? 'Space' : 'Enter');
      return;
    }
    this.#actions += 1;
    // What a reader hits is the label.
    const isBox = await target.evaluate((element) => element instanceof HTMLInputElement);
    const hit = isBox ? target.locator('xpath=ancestor::label') : target;
    if (this.means === 'touch') await hit.tap();
    else await hit.click();
  }

  /** Writes words into a field; a date is one word. */
  async write(field: Locator, text: string): Promise<void> {
    if (this.means === 'keys') {
      await this.#walkTo(field);
    } else {
      this.#actions += 1;
      // The left end, where a field of a date has its first part.
      await (this.means === 'touch' ? field.tap({ position: { x: 12, y: 12 } }) : field.click({ position: { x: 12, y: 12 } }));
    }
    this.#actions += text.split(' ').length;
    await this.page.keyboard.type(text);
  }

  /** Clicks or taps at a place. */
  async hit(x: number, y: number): Promise<void> {
    this.#actions += 1;
    if (this.means === 'touch') await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
  }

  async #press(key: string): Promise<void> {
    this.#actions += 1;
    await this.page.keyboard.press(key);
  }

  /** By the tab key to the chosen one of a group, from there by the arrows. */
  async #choose(radio: Locator): Promise<void> {
    const chosen = this.page.locator(`input[type="radio"][name="${(await radio.getAttribute('name')) ?? ''}"]:checked`);
    await this.#walkTo(chosen);
    for (let presses = 0; presses < 10 && !(await radio.isChecked()); presses += 1) await this.#press('ArrowRight');
  }

  async #walkTo(target: Locator): Promise<void> {
    this.#actions += 1;
    const wanted = await target.elementHandle();
    const isThere = () => this.page.evaluate((element) => document.activeElement === element, wanted);
    for (let presses = 0; presses < longestWalk && !(await isThere()); presses += 1) await this.page.keyboard.press('Tab');
    if (!(await isThere())) throw new Error(`The tab key does not reach ${String(target)}.`);
  }
}

/** A date as the parts of a date field take it, in the order of the reader’s locale: `02252023`. */
export const typedDate = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2$3$1');
