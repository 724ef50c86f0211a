import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pieceName, pieceScript } from '../core/piece.ts';

interface FakeScript {
  src: string;
  onload: () => void;
  onerror: () => void;
  readonly remove: () => void;
}

/** The script elements of the page, those that are in it only. */
let scripts: FakeScript[];
let loadPiece: (href: string) => Promise<unknown>;

/** The module anew, as in a script that was bundled apart. */
async function freshLoader(): Promise<typeof loadPiece> {
  vi.resetModules();
  return (await import('./load-piece.ts')).loadPiece;
}

beforeEach(async () => {
  scripts = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: (): FakeScript => {
      const script: FakeScript = { src: '', onload: () => {}, onerror: () => {}, remove: () => scripts.splice(scripts.indexOf(script), 1) };
      return script;
    },
    head: { append: (script: FakeScript) => scripts.push(script) },
  });
  vi.stubGlobal('datedReportsPiece', undefined);
  loadPiece = await freshLoader();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const waiting = (href: string): FakeScript => {
  const script = scripts.find(({ src }) => src === href);
  if (script === undefined) throw new Error(`Nothing loads ${href}`);
  return script;
};

/** The script comes, runs, and is said to have been loaded: as browsers do, in one go. */
function arrive(href: string, text: string): void {
  const { onload } = waiting(href);
  runInThisContext(text);
  onload();
}

const deliver = (href: string, data: unknown): void => arrive(href, pieceScript(pieceName(href), data));

describe('a piece', () => {
  it('is what its script brings', async () => {
    const piece = loadPiece('search/0.ab.js');
    deliver('search/0.ab.js', { lamp: [1, 2] });
    expect(await piece).toEqual({ lamp: [1, 2] });
    expect(scripts).toEqual([]);
  });

  it.each([[null], [0], [''], [false]])('can be %j', async (data) => {
    const piece = loadPiece('search/a.js');
    deliver('search/a.js', data);
    expect(await piece).toBe(data);
  });

  it('is loaded once for all who ask for it, before it came and after', async () => {
    const some = [loadPiece('search/a.js'), loadPiece('search/a.js')];
    expect(scripts).toHaveLength(1);
    deliver('search/a.js', 'lamp');
    expect(await Promise.all([...some, loadPiece('search/a.js')])).toEqual(['lamp', 'lamp', 'lamp']);
    expect(scripts).toHaveLength(0);
  });

  it('does not wait for others, and is not taken for another', async () => {
    const [a, b] = [loadPiece('search/a.js'), loadPiece('search/b.js')];
    deliver('search/b.js', 'of b');
    expect(await b).toBe('of b');
    deliver('search/a.js', 'of a');
    expect(await a).toBe('of a');
  });

  it('reaches a script that was bundled apart', async () => {
    const other = await freshLoader();
    const [mine, its] = [loadPiece('search/a.js'), other('search/b.js')];
    deliver('search/a.js', 'mine');
    deliver('search/b.js', 'its');
    expect(await Promise.all([mine, its])).toEqual(['mine', 'its']);
  });
});

describe('who waits is told', () => {
  it('when there is no such file', async () => {
    const piece = loadPiece('search/gone.js');
    waiting('search/gone.js').onerror();
    await expect(piece).rejects.toThrow('search/gone.js could not be loaded.');
    expect(scripts).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['another piece', pieceScript('other', 1)],
  ])('when the file brings %s', async (_what, text) => {
    const piece = loadPiece('search/a.js');
    arrive('search/a.js', text);
    await expect(piece).rejects.toThrow('search/a.js is no piece of this name.');
  });

  it('when its address is not one of this site, which nobody then asks for', async () => {
    await expect(loadPiece('https://elsewhere.example/search/a.js')).rejects.toThrow('no script of this site');
    expect(scripts).toEqual([]);
  });

  it('when it does not come within half a minute', async () => {
    const piece = loadPiece('search/slow.js');
    const told = expect(piece).rejects.toThrow('search/slow.js took too long.');
    await vi.advanceTimersByTimeAsync(30_000);
    await told;
  });

  it('and gets it at the next attempt', async () => {
    const first = loadPiece('search/a.js');
    waiting('search/a.js').onerror();
    await expect(first).rejects.toThrow();
    const second = loadPiece('search/a.js');
    deliver('search/a.js', 'lamp');
    expect(await second).toBe('lamp');
  });
});

it('a piece that comes in time is not told to be late afterwards', async () => {
  const piece = loadPiece('search/a.js');
  deliver('search/a.js', 'lamp');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await loadPiece('search/a.js')).toBe(await piece);
  expect(vi.getTimerCount()).toBe(0);
});
