import { parse as parseYaml } from 'yaml';

/** What the tests look at in a workflow of GitHub Actions. */
export interface Workflow {
  readonly text: string;
  /** The names of the events that start it. */
  readonly events: readonly string[];
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly permissions: unknown;
  readonly timeout: unknown;
  readonly runsOn: unknown;
  readonly uses: string | null;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly name: string;
  readonly run: string | null;
  readonly uses: string | null;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, unknown>>;
}

type Mapping = Readonly<Record<string, unknown>>;

export function readWorkflow(text: string): Workflow {
  const { on, permissions, concurrency, jobs } = parseYaml(text) as Mapping;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on as Mapping);
  return { text, events, permissions, concurrency, jobs: Object.entries(jobs as Record<string, Mapping>).map(readJob) };
}

const readJob = ([id, job]: [string, Mapping]): Job => ({
  id,
  permissions: job['permissions'],
  timeout: job['timeout-minutes'],
  runsOn: job['runs-on'],
  uses: textOf(job['uses']),
  steps: ((job['steps'] ?? []) as Mapping[]).map((step) => ({
    name: String(step['name'] ?? step['uses'] ?? ''),
    run: textOf(step['run']),
    uses: textOf(step['uses']),
    inputs: (step['with'] ?? {}) as Mapping,
    env: (step['env'] ?? {}) as Mapping,
  })),
});

const textOf = (value: unknown): string | null => (value === undefined ? null : String(value));
