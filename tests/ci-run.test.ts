import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from './support/project.ts';
import { temporaryFolders } from './support/temporary-folders.ts';

const newFolder = temporaryFolders();

/** What npm does in place of the real one: how installing and testing end, and what the tests report. */
interface Npm {
  readonly installs: number;
  readonly tests: number;
  readonly report: unknown;
}

const file = (...outcomes: ('passed' | 'failed')[]) => ({ status: outcomes.includes('failed') ? 'failed' : 'passed', assertionResults: outcomes.map((status) => ({ status })) });
const uncollected = { status: 'failed', assertionResults: [] };

/** Runs `.ci/run` in a checkout of its own, started from elsewhere. */
async function runCi({ installs, tests, report }: Npm): Promise<{ status: number; output: string }> {
  const checkout = await newFolder();
  await mkdir(join(checkout, '.ci'));
  await copyFile(join(projectFolder, '.ci/run'), join(checkout, '.ci/run'));
  const programs = await newFolder();
  const written = report === null ? '' : `cat > "$TEST_REPORT" <<'REPORT'\n${typeof report === 'string' ? report : JSON.stringify(report)}\nREPORT`;
  const lines = ['#!/bin/sh', 'echo "npm $* in $PWD, CI=$CI"', 'echo "said aside by npm $1" >&2', `if [ "$1" = ci ]; then exit ${installs}; fi`, written, `exit ${tests}`];
  await writeFile(join(programs, 'npm'), `${lines.join('\n')}\n`);
  await chmod(join(programs, 'npm'), 0o755);
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };
    execFile('bash', [join(checkout, '.ci/run')], { cwd: programs, env }, (failure, stdout, stderr) => {
      for (const script of installs === 0 ? ['ci', 'test'] : ['ci']) {
        expect(stdout).toContain(`npm ${script} in ${checkout}, CI=true`);
        expect(stderr).toContain(`said aside by npm ${script}`);
      }
      resolve({ status: failure === null ? 0 : Number(failure.code), output: stdout });
    });
  });
}

const lastLine = (output: string): string | undefined => output.trimEnd().split('\n').at(-1);

describe('.ci/run ends with the counts of the tests and their exit status', () => {
  test.each([
    { when: 'all pass', npm: { installs: 0, tests: 0, report: { testResults: [file('passed', 'passed'), file('passed')] } }, status: 0, line: '3 passed, 0 failed' },
    { when: 'some fail', npm: { installs: 0, tests: 1, report: { testResults: [file('passed', 'failed', 'failed'), file('passed')] } }, status: 1, line: '2 passed, 2 failed' },
    { when: 'a file cannot be collected', npm: { installs: 0, tests: 1, report: { testResults: [file('passed'), uncollected] } }, status: 1, line: '1 passed, 1 failed' },
    { when: 'all pass and the run fails', npm: { installs: 0, tests: 3, report: { testResults: [file('passed')] } }, status: 3, line: '1 passed, 1 failed' },
    { when: 'there is no report', npm: { installs: 0, tests: 139, report: null }, status: 139, line: '0 passed, 1 failed' },
    { when: 'the report is cut off', npm: { installs: 0, tests: 1, report: '{"testResults":[' }, status: 1, line: '0 passed, 1 failed' },
    { when: 'installing fails', npm: { installs: 1, tests: 0, report: null }, status: 1, line: '0 passed, 1 failed' },
    { when: 'nothing is tested and nothing fails', npm: { installs: 0, tests: 0, report: { testResults: [] } }, status: 1, line: '0 passed, 1 failed' },
  ])('when $when', async ({ npm, status, line }) => {
    const ended = await runCi(npm);
    expect({ status: ended.status, line: lastLine(ended.output) }).toEqual({ status, line });
  });
});
