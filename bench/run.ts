import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallError } from '../src/io/call-error.ts';
import { runCommand } from '../src/io/command.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { makeEvents } from './events.ts';
import { assertInstalled } from './installed.ts';
import { measure, type Measurement } from './measure.ts';
import { buildOwnSite } from './own-site.ts';
import { eventsScript, timelineJsPage, visPage } from './peer-pages.ts';
import { type BenchServer, startServer } from './server.ts';
import { middleOf, tableOf } from './table.ts';
import { allSizes, ours, peers, type Tool } from './tools.ts';

const bench = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');
const project = dirname(bench);
const workshop = join(project, '.cache', 'bench');
/** What takes longer than this, in ms, is not done again. */
const long = 60_000;

await runCommand({
  name: 'bench',
  summary: 'Measures this timeline beside others, on the same made-up events and in the same browser.',
  options: {
    events: { takes: 'LIST', meaning: 'how many events, several numbers with commas between', default: allSizes.join(',') },
    runs: { takes: 'N', meaning: 'how often each is measured, for a median; what takes longer than a minute is measured once', default: '3' },
    cap: { takes: 'SECONDS', meaning: 'how long getting ready, and then zooming and panning, may take', default: '120' },
    alone: { meaning: 'leave the other timelines out' },
    built: { meaning: 'take the sites that the last run built' },
    out: { takes: 'FILE', meaning: 'where all measurements are written, as JSON', default: join('.cache', 'bench', 'results.json') },
  },
  async run({ values, stdout, stderr }) {
    const sizes = values.events.split(',').map((text) => wholeNumber('events', text));
    const runs = wholeNumber('runs', values.runs);
    const cap = wholeNumber('cap', values.cap) * 1000;
    if (!values.alone) await assertInstalled(bench);
    const browser = findBrowser();
    const tools = values.alone ? [ours] : [ours, ...peers];
    const server = await serve(sizes, values.built, (text) => stderr.write(`${text}\n`));
    const seen: Measurement[] = [];
    try {
      for (const size of sizes) {
        for (let run = 1; run <= runs; run += 1) {
          for (const tool of tools.filter((each) => each.sizes.includes(size) && !isLong(seen, each, size))) {
            await stderr.write(`${size} events, ${tool.name}, ${run} of ${runs}\n`);
            seen.push(await measure(browser, server, tool, size, cap));
          }
        }
      }
    } finally {
      await server.close();
    }
    const middles = sizes.flatMap((size) => tools.flatMap((tool) => middlesOf(seen, tool, size)));
    await mkdir(dirname(values.out), { recursive: true });
    await writeFile(values.out, `${JSON.stringify({ processor: cpus()[0]?.model ?? null, processors: cpus().length, node: process.version, cap, middles, seen }, null, 2)}\n`);
    await stdout.write(`${tableOf(middles, ours.name, cap)}\n`);
  },
});

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new CallError(`--${option} takes whole numbers from 1, not “${text}”.`);
  return value;
}

/** Whether it was measured, and that took long. */
function isLong(seen: readonly Measurement[], tool: Tool, size: number): boolean {
  return seen.some(({ tool: name, events, took }) => name === tool.name && events === size && took > long);
}

function middlesOf(seen: readonly Measurement[], tool: Tool, size: number): Measurement[] {
  const [first, ...others] = seen.filter((each) => each.tool === tool.name && each.events === size);
  return first === undefined ? [] : [middleOf([first, ...others])];
}

/** Everything that is measured, at its address. */
async function serve(sizes: readonly number[], isBuilt: boolean, say: (text: string) => Promise<void>): Promise<BenchServer> {
  const texts = new Map<string, string>();
  const folders = new Map([
    ['/vis/', join(bench, 'node_modules/vis-timeline')],
    ['/timelinejs/', join(project, 'node_modules/@knight-lab/timelinejs/dist')],
  ]);
  for (const size of sizes) {
    const events = makeEvents(size);
    const eventsPath = `/events-${size}.js`;
    texts.set(eventsPath, eventsScript(events));
    texts.set(`/pages/vis-${size}.html`, visPage(eventsPath, false));
    texts.set(`/pages/vis-clustered-${size}.html`, visPage(eventsPath, true));
    texts.set(`/pages/timelinejs-${size}.html`, timelineJsPage(eventsPath));
    const folder = join(workshop, String(size));
    if (!isBuilt) await say(`building the site of ${size} events`);
    folders.set(`/ours/${size}/`, isBuilt ? join(folder, 'site') : await buildOwnSite(events, folder, project));
  }
  return startServer({ texts, folders });
}
