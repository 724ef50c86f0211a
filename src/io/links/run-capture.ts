import { lstat, mkdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { compile, hasErrors } from '../../core/compile.ts';
import { addToList } from '../../core/compose/add-to-list.ts';
import type { Problem } from '../../core/model/problem.ts';
import { nearest } from '../../core/nearest.ts';
import { CallError } from '../call-error.ts';
import { sha256Hex } from '../hash.ts';
import { readContent } from '../read-content.ts';
import { shownPath } from '../shown-path.ts';
import { writeWhole } from '../write-whole.ts';
import { capturePage, type CaptureOptions, type NotCaptured } from './capture-page.ts';
import { userAgentOf } from './user-agent.ts';
import { warcFile } from './warc.ts';

export interface CaptureRun {
  readonly source: string;
  readonly content: string;
  readonly out: string;
  /** Where the capture can be read on the web; null: nowhere. */
  readonly address: string | null;
  readonly asking: Omit<CaptureOptions, 'userAgent'>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export interface Capture {
  /** Path of the WARC file, to be shown. */
  readonly file: string;
  readonly digest: string;
  readonly redirects: number;
  /** Where redirects ended. */
  readonly final: string;
  readonly status: number;
  readonly bytes: number;
  /** The key of the source under which it stands now; null: the file of the source cannot be added to. */
  readonly key: 'archived' | 'captures';
  readonly isAdded: boolean;
  readonly sourceFile: string;
  readonly item: Readonly<Record<string, string>>;
}

/** Captures the address of a source, stores it, and adds its record to the source. Nothing is stored of what is not whole. */
export async function runCapture(run: CaptureRun): Promise<Capture | { readonly refused: NotCaptured } | { readonly problems: readonly Problem[] }> {
  const { chronicle, problems } = compile(await readContent(run.content));
  if (chronicle === null || hasErrors(problems)) return { problems };
  const source = chronicle.sources.find(({ id }) => id === run.source);
  if (source === undefined) {
    const near = nearest(run.source, chronicle.sources.map(({ id }) => id));
    throw new CallError(`There is no source “${run.source}”.`, near === null ? 'Give the id of a source: the name of its file without “.yml”.' : `Did you mean “${near}”?`);
  }
  const { url } = source;
  if (url === null) throw new CallError(`The source “${source.id}” has no address.`, `Add its URL to ${shownPath(run.content, source.file)}.`);
  const stamp = new Date(run.now).toISOString().replace(/\D/g, '').slice(0, 14);
  const name = `${source.id}-${stamp}.warc.gz`;
  const file = join(run.out, name);
  await refusePlace(run, file);

  const found = await capturePage(url, { ...run.asking, userAgent: userAgentOf(chronicle) });
  if ('refusal' in found) return { refused: found };
  const warc = warcFile(found, { name, date: run.now, software: 'dated-reports' });
  await mkdir(run.out, { recursive: true });
  await writeWhole(file, warc);

  const digest = `sha256:${sha256Hex(warc)}`;
  const datetime = `${new Date(run.now).toISOString().slice(0, 19)}Z`;
  const key = run.address === null ? 'captures' : 'archived';
  const item = { ...(run.address === null ? { file: name } : { url: run.address }), datetime, digest };
  const last = found.at(-1);
  return {
    file: relative('', file) || file,
    digest,
    redirects: found.length - 1,
    final: last?.address ?? url,
    status: last?.answer.status ?? 0,
    bytes: last?.answer.body.length ?? 0,
    key,
    isAdded: await addTo(join(run.content, source.file), key, item),
    sourceFile: shownPath(run.content, source.file),
    item,
  };
}

/** Better said before anybody is asked. What is published must not hold captures, and no capture takes the place of another. */
async function refusePlace({ out, content }: CaptureRun, file: string): Promise<void> {
  const within = relative(resolve(content), resolve(out));
  if (within === '' || !(within.startsWith('..') || resolve(within) === within)) {
    throw new CallError(`“${out}” lies in the content folder, where captures cannot be.`, 'Name another folder with --out DIR.');
  }
  if ((await lstat(file).catch(() => null)) !== null) throw new CallError(`“${file}” is there already.`, 'Wait a second, or name another folder with --out DIR.');
}

/** The file of the source as it is now, whoever has written it meanwhile; false: it stays as it is. */
async function addTo(file: string, key: string, item: Readonly<Record<string, string>>): Promise<boolean> {
  const added = addToList(await readFile(file, 'utf8'), key, item);
  if (added === null) return false;
  await writeWhole(file, added);
  return true;
}
