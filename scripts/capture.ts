import { refusalOf } from '../src/core/model/web-address.ts';
import { CallError } from '../src/io/call-error.ts';
import { presentTime } from '../src/io/clock.ts';
import { runCommand } from '../src/io/command.ts';
import { captureText, refusalText } from '../src/io/links/capture-words.ts';
import { timeLimits } from '../src/io/links/exchange.ts';
import { systemResolver } from '../src/io/links/resolve-host.ts';
import { runCapture } from '../src/io/links/run-capture.ts';
import { progressOn, silentProgress } from '../src/io/progress.ts';
import { reportProblems } from '../src/io/report-problems.ts';
import { untilInterrupted } from '../src/io/until-interrupted.ts';

const largest = 1024;

await runCommand({
  name: 'capture',
  summary:
    'Asks the address of a source once, stores what it answered as a WARC file outside the published site, and adds its record with the digest to the source. What is not there, not whole or too large is not stored, and then the command ends with 1.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    out: { takes: 'DIR', meaning: 'the folder for captures, which is no part of the content or the site', default: 'captures' },
    address: { takes: 'URL', meaning: 'where the capture will stand on the web, if it will: the record is then an archived copy that readers can open' },
    most: { takes: 'MIB', meaning: 'the most that a page may hold', default: '64' },
    time: { takes: 'SECONDS', meaning: 'the most that a page may take', default: '120' },
    'allow-private': { meaning: 'ask addresses of this machine and of private networks too, which are refused otherwise; only the tests of this program need it' },
  },
  positionals: [{ name: 'SOURCE', meaning: 'the id of the source: the name of its file without “.yml”' }],
  async run({ values, positionals: [source = ''], stdout, stderr }) {
    const refusal = values.address === null ? null : refusalOf(values.address);
    if (refusal !== null) throw new CallError(`--address cannot be “${values.address}”: ${refusal}.`);
    const stop = new AbortController();
    void untilInterrupted().then(() => stop.abort());
    const progress = stderr.isTerminal ? progressOn(stderr) : silentProgress;
    progress.stage('asking the address');
    const asking = {
      limits: { ...timeLimits, body: amount(values.time, 'time') * 1000 },
      resolver: systemResolver,
      allowPrivate: values['allow-private'],
      mostBody: amount(values.most, 'most') * 1024 * 1024,
      signal: stop.signal,
    };
    const run = { source, content: values.content, out: values.out, address: values.address, asking, now: presentTime(process.env) };
    const result = await runCapture(run).catch((thrown: unknown) => (stop.signal.aborted ? null : Promise.reject(thrown))).finally(progress.end);
    if (result === null) {
      await stderr.write('Interrupted; nothing was stored.\n');
      return 1;
    }
    if ('problems' in result) {
      await reportProblems(result.problems, values.content, stderr);
      await stderr.write('The content has errors, so nothing was asked. “npm run check” lists them.\n');
      return 1;
    }
    if ('refused' in result) {
      await stderr.write(`${refusalText(result.refused, values)}\n`);
      return 1;
    }
    await stdout.write(captureText(result));
    return result.isAdded ? 0 : 1;
  },
});

function amount(text: string, name: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= 1 && number <= largest)) throw new CallError(`--${name} cannot be “${text}”.`, `Give a whole number from 1 to ${largest}.`);
  return number;
}
