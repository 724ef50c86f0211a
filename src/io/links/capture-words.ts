import { visibleText } from '../visible-text.ts';
import type { NotCaptured } from './capture-page.ts';
import type { Capture } from './run-capture.ts';

const reasons: Readonly<Record<NotCaptured['refusal'], string>> = {
  'no-such-host': 'there is no such host',
  'no-name-server': 'no name server answered',
  'no-connection': 'there was no connection',
  certificate: 'its certificate was not accepted',
  'not-http': 'the answer was not HTTP',
  'broken-off': 'the answer broke off before it was whole',
  'timed-out': 'the answer was not whole in time',
  'redirect-loop': 'its redirects lead in a circle',
  'too-many-redirects': 'it redirects too often',
  'redirect-refused': 'it redirects to where nothing is asked',
  'private-address': 'it is no address of the public Internet',
  'not-there': 'the page is not there',
  'too-large': 'the page is too large',
};

/** Why nothing was stored, in a line, and what can be done where something can. */
export function refusalText({ refusal, status, at }: NotCaptured, { most, time }: { readonly most: string; readonly time: string }): string {
  const more = refusal === 'too-large' ? ` More than ${most} MiB are taken with --most MIB.` : refusal === 'timed-out' ? ` More than ${time} s are given with --time SECONDS.` : '';
  return `Nothing was stored of ${visibleText(at)}: ${reasons[refusal]}${status === null ? '' : ` (${status})`}.${more}`;
}

/** What was stored, and where its record stands; or its lines to paste. */
export function captureText({ file, digest, redirects, final, status, bytes, key, isAdded, sourceFile, item }: Capture): string {
  const way = redirects === 0 ? '' : ` after ${redirects} redirect${redirects === 1 ? '' : 's'}, from ${visibleText(final)}`;
  const stored = `${visibleText(file)}: ${status}, ${bytes} bytes${way}\n${digest}\n`;
  if (isAdded) return `${stored}Added to ${visibleText(sourceFile)} under “${key}”.\n`;
  const lines = Object.entries(item).map(([name, value], index) => `  ${index === 0 ? '- ' : '  '}${name}: ${JSON.stringify(value)}\n`);
  return `${stored}${visibleText(sourceFile)} stays as it is, since nothing can be added there without touching the rest. Add this by hand:\n${key}:\n${lines.join('')}`;
}
