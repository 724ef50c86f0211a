import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest, the longest first. What is started last decides when all is done: without this, Vitest knows in a fresh clone only how
 * long the files are, and begins the longest work when the other hands are idle.
 */
export const longest: readonly string[] = [
  'tests/types.test.ts',
  'tests/build/whole-or-not.test.ts',
  'tests/timeline/readers-tasks.test.ts',
  'tests/pages/accessible-light.test.ts',
  'tests/build/same-bytes.test.ts',
  'tests/pages/quiet.test.ts',
  'tests/timeline/address.test.ts',
  'tests/build/refusals.test.ts',
  'tests/pages/keyboard.test.ts',
  'tests/wire-budget.test.ts',
  'tests/pages/policy.test.ts',
  'tests/pages/pictures.test.ts',
  'tests/pages/accessible-dark.test.ts',
  'tests/pages/valid-html.test.ts',
  'tests/changes/command.test.ts',
  'tests/import/command.test.ts',
  'tests/workflows.test.ts',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(`/${name}`));
  return rank < 0 ? longest.length : rank;
};

/** Groups keep their order; within one, what takes longest comes first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}
