import type { Job, Step, Workflow } from './workflow.ts';

/** What a workflow does against a rule, each time in a few words. */
type Rule = (workflow: Workflow) => string[];

const stepsOf = ({ jobs }: Workflow): readonly Step[] => jobs.flatMap(({ steps }) => steps);
const called = (workflow: Workflow): string[] => [...workflow.jobs, ...stepsOf(workflow)].flatMap(({ uses }) => uses ?? []);
const isOf = ({ uses }: Step, action: RegExp): boolean => uses !== null && action.test(uses);
const isStartedByOthers = ({ events }: Workflow): boolean => events.some((event) => event.startsWith('pull_request'));
const rightsOf = ({ permissions }: Job): [string, unknown][] => Object.entries((permissions ?? {}) as Record<string, unknown>);
const writes = (job: Job): boolean => job.permissions === 'write-all' || rightsOf(job).some(([, right]) => right === 'write');

/** What zizmor looks for, as far as these workflows could have it, under its names; and what we want of them besides. */
export const workflowRules = {
  'unpinned-uses': (workflow) =>
    called(workflow).filter((uses) => {
      if (uses.startsWith('./')) return false;
      const line = workflow.text.split('\n').find((each) => each.includes(`uses: ${uses}`)) ?? '';
      return !/@(?:[0-9a-f]{40} # v\d+\.\d+\.\d+|sha256:[0-9a-f]{64})$/.test(line);
    }),
  'excessive-permissions': (workflow) => [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow itself has rights']),
    ...workflow.jobs.flatMap((job) => (typeof job.permissions === 'object' && job.permissions !== null ? [] : [`${job.id} does not list its rights`])),
    ...workflow.jobs.filter(writes).flatMap((job) => {
      if (isStartedByOthers(workflow)) return [`${job.id} may write, for a pull request`];
      return job.steps.some(({ run }) => run !== null) ? [`${job.id} may write, and runs commands`] : [];
    }),
  ],
  'dangerous-triggers': ({ events }) => events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].includes(event)),
  'template-injection': (workflow) =>
    stepsOf(workflow).flatMap(({ run, inputs }) => [run ?? '', String(inputs['script'] ?? '')].flatMap((script) => script.match(/\$\{\{.*?\}\}/gs) ?? [])),
  artipacked: (workflow) =>
    stepsOf(workflow).filter((step) => isOf(step, /^actions\/checkout@/) && step.inputs['persist-credentials'] !== false).map(({ name }) => name),
  secrets: (workflow) => (isStartedByOthers(workflow) ? (workflow.text.match(/\bsecrets\s*(?:\.|\[|:\s*inherit)|\bgithub\.token\b/g) ?? []) : []),
  'cache-poisoning': (workflow) =>
    workflow.jobs.some(writes)
      ? stepsOf(workflow)
          .filter((step) => isOf(step, /^actions\/cache\b/) || 'cache' in step.inputs || (isOf(step, /^actions\/setup-node@/) && step.inputs['package-manager-cache'] !== false))
          .map(({ name }) => name)
      : [],
  'github-env': (workflow) => stepsOf(workflow).flatMap(({ run }) => run?.match(/GITHUB_(?:ENV|PATH)\b/g) ?? []),
  'insecure-commands': ({ text }) => text.match(/ACTIONS_ALLOW_UNSECURE_COMMANDS/g) ?? [],
  'self-hosted-runner': ({ jobs }) => jobs.filter(({ runsOn }) => !/^(?:ubuntu|macos|windows)-[\w.]+$/.test(String(runsOn))).map(({ id }) => id),
  'no timeout': ({ jobs }) => jobs.filter(({ timeout }) => typeof timeout !== 'number').map(({ id }) => id),
  'no concurrency': ({ concurrency }) => (concurrency === undefined ? ['none'] : []),
  'a shell that goes on after a failure in a pipe': ({ text }) => (/^defaults:\n {2}run:\n {4}shell: bash$/m.test(text) ? [] : ['not set to bash']),
} as const satisfies Record<string, Rule>;

export type WorkflowRule = keyof typeof workflowRules;

/** All that a workflow does against the rules, as `rule: what`. */
export const faultsOf = (workflow: Workflow): string[] =>
  (Object.entries(workflowRules) as [WorkflowRule, Rule][]).flatMap(([rule, find]) => find(workflow).map((fault) => `${rule}: ${fault}`));
