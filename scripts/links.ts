import { setTimeout } from 'node:timers/promises';
import { refusalOf } from '../src/core/model/web-address.ts';
import { CallError } from '../src/io/call-error.ts';
import { presentTime } from '../src/io/clock.ts';
import { runCommand } from '../src/io/command.ts';
import { timeLimits } from '../src/io/links/exchange.ts';
import { waybackAddress } from '../src/io/links/find-captures.ts';
import { formatLinks, linkFormats } from '../src/io/links/link-formats.ts';
import { systemResolver } from '../src/io/links/resolve-host.ts';
import { runLinks } from '../src/io/links/run-links.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { reportProblems } from '../src/io/report-problems.ts';
import { untilInterrupted } from '../src/io/until-interrupted.ts';

await runCommand({
  name: 'links',
  summary:
    'Asks the addresses of sources, of their stored copies and of links in the text of entries whether they still answer, one request at a time for each host, and writes what it found to link-status.json in the content. No build and no check asks the network. Dead links are no failure, unless --fail-on says so; Ctrl-C keeps what was found out.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    format: { choices: linkFormats, meaning: 'how the links are told of: for people, for the summary of a run on GitHub, or for programs; into a file with npm run --silent', default: 'text' },
    limit: { takes: 'REQUESTS', meaning: 'so many requests at most', default: '2000' },
    time: { takes: 'MINUTES', meaning: 'begin requests for so long at most', default: '45' },
    'max-age': { takes: 'DAYS', meaning: 'what was asked within so many days is not asked again; 0 asks all', default: '6' },
    pause: { takes: 'SECONDS', meaning: 'between two requests to one host', default: '1' },
    propose: { meaning: 'ask the Wayback Machine for stored copies of sources that have none, and print them as lines to paste' },
    wayback: { takes: 'ADDRESS', meaning: 'where it is asked', default: waybackAddress },
    'fail-on': { choices: ['none', 'gone', 'any'], meaning: 'end with 1 where a page is gone that has no stored copy, or where an address does anything but answer or move', default: 'none' },
    'allow-private': { meaning: 'ask addresses of this machine and of private networks too, which are refused otherwise; only the tests of this program need it' },
  },
  async run({ values, stdout, stderr }) {
    const stop = new AbortController();
    void untilInterrupted().then(() => stop.abort());
    const report = await runLinks({
      content: values.content,
      maxAgeDays: amount(values['max-age'], 'max-age', 0),
      wayback: values.propose ? webAddress(values.wayback) : null,
      progress: stderr.isTerminal ? progressOn(stderr) : silentProgress,
      asking: {
        limits: timeLimits,
        resolver: systemResolver,
        allowPrivate: values['allow-private'],
        pacing: { now: () => performance.now(), wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }) },
        today: () => presentTime(process.env),
        pause: amount(values.pause, 'pause', 0) * 1000,
        mostRequests: Math.floor(amount(values.limit, 'limit', 1)),
        mostTime: amount(values.time, 'time', 0) * 60_000,
        signal: stop.signal,
      },
    });
    if ('problems' in report) {
      await reportProblems(report.problems, values.content, stderr);
      await stderr.write('The content has errors, so nothing was written. “npm run check” lists them.\n');
      return 1;
    }
    await stdout.write(formatLinks(report, values.format));
    const isAtFault = report.findings.some(({ isLost, status }) => (values['fail-on'] === 'gone' ? isLost : values['fail-on'] === 'any' && status.status !== 'moved'));
    return isAtFault || report.end === 'interrupted' ? 1 : 0;
  },
});

function amount(text: string, name: string, least: number): number {
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= 1e6)) throw new CallError(`--${name} cannot be “${text}”.`, `Give a number${least > 0 ? ` of ${least} or more` : ''}, such as --${name} 5.`);
  return number;
}

function webAddress(text: string): string {
  const refusal = refusalOf(text);
  if (refusal !== null) throw new CallError(`--wayback cannot be “${text}”: ${refusal}.`, `Give an address such as ${waybackAddress}.`);
  return text;
}
