import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { addingScript, loaderScript } from './loader.ts';

interface MadeScript {
  src?: string;
  onerror?: () => void;
}

/** A page that has the loader, in which paints, loads and time pass when they are told to. */
function pageWith(address: string) {
  const painted: (() => void)[] = [];
  const whole: (() => void)[] = [];
  const loaded: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const added: MadeScript[] = [];
  const stage = { dataset: { state: 'waiting' } };
  const root: { dataset: { script?: string } } = { dataset: {} };
  runInNewContext(loaderScript(address), {
    PerformanceObserver: class {
      readonly #told: () => void;
      constructor(told: () => void) {
        this.#told = told;
      }
      observe({ type, buffered }: { type: string; buffered: boolean }): void {
        if (type === 'paint' && buffered) painted.push(this.#told);
      }
    },
    addEventListener: (name: string, listener: () => void) => {
      if (name === 'load') loaded.push(listener);
      if (name === 'DOMContentLoaded') whole.push(listener);
    },
    setTimeout: (timer: () => void) => timers.push(timer),
    document: {
      documentElement: root,
      createElement: (name: string): MadeScript => (name === 'script' ? {} : { src: name }),
      querySelectorAll: (selector: string) => (selector === '[data-timeline]' ? [stage] : []),
      head: { append: (script: MadeScript) => added.push(script) },
    },
  });
  const run = (listeners: (() => void)[]) => listeners.splice(0).forEach((listener) => listener());
  return {
    parse: () => run(whole),
    paint: () => painted.forEach((told) => told()),
    load: () => run(loaded),
    wait: () => run(timers),
    asked: () => added.map(({ src }) => src),
    fail: () => added[0]?.onerror?.(),
    state: () => stage.dataset.state,
    told: () => root.dataset.script,
  };
}

describe('the loader', () => {
  test('tells at once that a script is coming', () => {
    expect(pageWith('a.js').told()).toBe('coming');
  });

  test('asks for the script when the page is whole and was painted, not before, and once', () => {
    const page = pageWith('../assets/timeline.0123456789ab.js');
    page.paint();
    page.parse();
    expect(page.asked()).toEqual([]);
    page.paint();
    expect(page.asked()).toEqual(['../assets/timeline.0123456789ab.js']);
    page.paint();
    page.load();
    page.wait();
    expect(page.asked()).toHaveLength(1);
  });

  test('asks for it some time after the page was loaded where no paint is told of', () => {
    const page = pageWith('a.js');
    page.load();
    expect(page.asked()).toEqual([]);
    page.wait();
    expect(page.asked()).toEqual(['a.js']);
  });

  test('marks what waits where the script does not come', () => {
    const page = pageWith('a.js');
    page.parse();
    page.paint();
    expect(page.state()).toBe('waiting');
    page.fail();
    expect([page.state(), page.told()]).toEqual(['failed', 'failed']);
  });

  test.each(['a"b.js', 'a\\b.js', '</script><script>alert(1)//', "a'b.js"])('asks for %j and for nothing else', (address) => {
    const page = pageWith(address);
    page.parse();
    page.paint();
    expect(page.asked()).toEqual([address]);
    expect(loaderScript(address)).not.toContain('<');
  });
});

describe('the loader of a script that only adds to a page', () => {
  const asked = (address: string) => {
    const added: MadeScript[] = [];
    const loaded: (() => void)[] = [];
    runInNewContext(addingScript(address), {
      addEventListener: (name: string, listener: () => void) => void (name === 'load' && loaded.push(listener)),
      document: { createElement: (): MadeScript => ({}), head: { append: (script: MadeScript) => added.push(script) } },
    });
    const before = added.length;
    loaded.forEach((listener) => listener());
    return { before, after: added.map(({ src }) => src) };
  };

  test('asks for it once everything else has come', () => {
    expect(asked('../assets/cite.0123456789ab.js')).toEqual({ before: 0, after: ['../assets/cite.0123456789ab.js'] });
  });

  test('holds the address as a text, whatever is in it', () => {
    const address = '"+alert(1)+"</script>';
    expect(asked(address).after).toEqual([address]);
    expect(addingScript(address)).not.toContain('</script');
  });
});
