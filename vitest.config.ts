import { defineConfig } from 'vitest/config';

const minute = 60_000;
const report = process.env['TEST_REPORT'];

/**
 * Three groups, one after the other: what needs only modules; what needs built sites, browsers and child processes, three at
 * a time, since two cores are never busy with two that wait; and what measures time, alone.
 */
export default defineConfig({
  test: {
    // `.ci/run` counts from the report; a person reads the rest.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // What was found instead is what a failure has to say.
    chaiConfig: { truncateThreshold: 1000 },
    diff: { truncateThreshold: 60 },
    projects: [
      {
        test: {
          name: 'modules',
          include: ['src/**/*.test.ts', 'bench/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/docs.test.ts', 'tests/workflows.test.ts', 'tests/issue-forms.test.ts', 'tests/citation-files.test.ts', 'tests/changes/**/*.test.ts', 'tests/record/**/*.test.ts', 'tests/export/**/*.test.ts', 'tests/import/**/*.test.ts', 'tests/new/**/*.test.ts', 'tests/schemas/**/*.test.ts'],
          testTimeout: minute,
          maxWorkers: 2,
          // No test changes what modules hold; to load them for each file anew takes a third of the time.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/golden/**', 'tests/changes/**', 'tests/record/**', 'tests/export/**', 'tests/import/**', 'tests/new/**', 'tests/schemas/**', 'tests/docs.test.ts', 'tests/workflows.test.ts', 'tests/issue-forms.test.ts', 'tests/citation-files.test.ts', 'tests/fixtures/**', 'tests/dev/**'],
          globalSetup: ['tests/setup/browser.ts', 'tests/setup/built-sites.ts'],
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          // What comes by a script takes its time where three browsers share two cores.
          expect: { poll: { timeout: minute / 4 } },
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'dev',
          include: ['tests/dev/**/*.test.ts'],
          globalSetup: 'tests/setup/browser.ts',
          testTimeout: minute,
          hookTimeout: minute,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
