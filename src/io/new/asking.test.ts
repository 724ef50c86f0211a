import { describe, expect, test } from 'vitest';
import { newFields, type Answers } from '../../core/scaffold/fields.ts';
import { askForRest } from './asking.ts';

interface Talk {
  readonly answers: Answers;
  readonly asked: readonly string[];
  readonly said: string;
}

/** Asks with answers that are given by a part of the question; all else is left empty. */
async function talk(kind: keyof typeof newFields, given: Answers, replies: Readonly<Record<string, string | readonly string[]>>, faultsOf: (answers: Answers) => readonly string[] = () => []): Promise<Talk> {
  const asked: string[] = [];
  const left = new Map(Object.entries(replies).map(([part, reply]) => [part, [reply].flat()]));
  let said = '';
  const answers = await askForRest(newFields[kind], given, {
    ask: async (question) => {
      asked.push(question);
      const [, queue] = [...left].find(([part]) => question.includes(part)) ?? [];
      return queue?.shift() ?? '';
    },
    say: async (text) => void (said += text),
    faultsOf,
    choicesFor: (field) => (field === 'side' ? ['port', 'sea'] : []),
  });
  return { answers, asked, said };
}

describe('a new thing', () => {
  test('is asked for what was not given, and for nothing twice', async () => {
    const { answers, asked } = await talk('actor', { name: 'The master' }, { 'What is it': ' person ' });
    expect(answers).toEqual({ name: 'The master', kind: 'person' });
    expect(asked.map((question) => question.split('?')[0])).toEqual(['What is it (person, organisation, formation, state)', 'On which side (id or name)', 'The role at the time of the reports', 'A member of which actors (ids or names; several with ; between them)']);
  });

  test('is asked again where an answer cannot be right, with the reason', async () => {
    const { answers, said } = await talk('entry', {}, { 'When was it said': ['2019-13-01', '2019-03-01'] }, ({ reported }) => (reported === '2019-13-01' ? ['There is no such month.'] : []));
    expect(answers['reported']).toBe('2019-03-01');
    expect(said).toContain('  There is no such month.\n');
  });

  test('shows what can be answered where that is a short list', async () => {
    expect((await talk('actor', {}, {})).said).toBe('  port, sea\n');
  });

  test('is not asked for an unnamed speaker where there is one with a name, and for a side only with one without', async () => {
    const named = await talk('entry', { statement: 'So it is.' }, { 'Who said it first': 'master' });
    expect(named.asked.some((question) => /unnamed|On which side/.test(question))).toBe(false);
    const unnamed = await talk('entry', { statement: 'So it is.' }, { unnamed: 'a sailor', 'On which side': 'sea' });
    expect(unnamed.answers).toEqual({ statement: 'So it is.', unnamed: 'a sailor', side: 'sea' });
  });

  test('is asked how many only where something is counted', async () => {
    expect((await talk('entry', {}, {})).asked.some((question) => question.startsWith('How many'))).toBe(false);
    expect((await talk('entry', {}, { 'Is something counted': 'boats', 'How many': '3' })).answers).toMatchObject({ metric: 'boats', value: '3' });
  });

  test('keeps what was answered when the input is closed in the middle', async () => {
    const answers = await askForRest(newFields.actor, { name: 'A' }, { ask: async () => null, say: async () => {}, faultsOf: () => [], choicesFor: () => [] });
    expect(answers).toEqual({ name: 'A' });
  });
});
