import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { zoomAndPan } from './gesture.ts';
import { putProbe } from './probe.ts';
import type { BenchServer } from './server.ts';
import type { Tool } from './tools.ts';

/** What was seen of one tool with so many events. null: not within the cap. */
export interface Measurement {
  readonly tool: string;
  readonly events: number;
  /** ms from the navigation until the drawing was there and no task of more than 50 ms followed for half a second. */
  readonly ready: number | null;
  /** ms, of the frames while it was zoomed and dragged. */
  readonly frames: { readonly percentile95: number; readonly longest: number; readonly count: number } | null;
  /** Bytes that scripts hold after all garbage was collected, at the end. */
  readonly heap: number | null;
  /** Nodes of the document, at the end. */
  readonly nodes: number | null;
  /** Bytes of bodies, gzip, of all that was loaded. */
  readonly bytes: number;
  /** ms that all of it took. */
  readonly took: number;
  /** What its scripts threw, and addresses elsewhere that it asked for in vain; each once. */
  readonly faults: readonly string[];
}

const quiet = 500;

// Its own business would take time. It finds nobody but this machine.
const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-default-browser-check', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/**
 * Opens a tool's page in a fresh browser, uses it, and closes all. Getting ready may take `cap` ms; so may its use,
 * of which an answer is waited for as long again.
 */
export async function measure(executablePath: string, server: BenchServer, tool: Tool, events: number, cap: number): Promise<Measurement> {
  // Chromium refuses its sandbox to root; a container is one already.
  const browser = await chromium.launch({ executablePath, args: flags, chromiumSandbox: false });
  const faults = new Set<string>();
  const start = performance.now();
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    faults.add('The browser did not survive it.');
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('crash', end);
    browser.on('disconnected', end);
    // What it does not survive has no figures; anything else that goes wrong is a mistake.
    const tried = <Value>(limit: number, promise: Promise<Value>) =>
      within(limit, promise).catch((thrown: unknown) => {
        if (hasEnded) return null;
        throw thrown;
      });
    page.on('pageerror', ({ message }) => faults.add(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) faults.add(`It asked for ${request.url()}.`);
    });
    await page.addInitScript({ content: `(${putProbe.toString()})(() => ${tool.isDrawn});` });
    server.takeBytes();
    const ready = await tried(cap, untilReady(page, server.origin + tool.path(events)));
    const used = ready === null ? null : await tried(2 * cap, use(page, tool, cap));
    if (used?.isWhole === false) faults.add(`It was zoomed and dragged for ${cap / 1000} s only, not to the end.`);
    return { tool: tool.name, events, ready, frames: null, heap: null, nodes: null, ...used?.seen, bytes: server.takeBytes(), took: performance.now() - start, faults: [...faults].sort() };
  } finally {
    browser.off('disconnected', end);
    await browser.close();
  }
}

async function untilReady(page: Page, address: string): Promise<number> {
  await page.goto(address, { timeout: 0 });
  for (;;) {
    const { now, done } = await page.evaluate(() => ({ now: performance.now(), done: window.probe.drawnAt === null ? null : Math.max(window.probe.drawnAt, window.probe.busyUntil) }));
    if (done !== null && now - done >= quiet) return done;
    await pause(50);
  }
}

interface Used {
  readonly seen: Pick<Measurement, 'frames' | 'heap' | 'nodes'>;
  readonly isWhole: boolean;
}

async function use(page: Page, tool: Tool, cap: number): Promise<Used> {
  const isWhole = await zoomAndPan(page, tool, cap);
  const frames = (await page.evaluate(() => window.probe.frames)).sort((a, b) => a - b);
  const session = await page.context().newCDPSession(page);
  return {
    seen: { frames: { percentile95: percentile(frames, 0.95), longest: frames.at(-1) ?? Number.NaN, count: frames.length }, ...(await memoryOf(session)) },
    isWhole,
  };
}

async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  // What a first collection sets free, such as what waits for a finaliser, a second one takes.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** The smallest of the sorted values that so many of them do not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** What a promise settles to, or null when it has not by then; it goes on, unheard. */
async function within<Value>(cap: number, promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), cap);
  });
  promise.catch(() => {});
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
