import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Claim, ClaimRef } from '../../src/core/model/claim.ts';
import type { Question } from '../../src/core/model/question.ts';
import { readContent } from '../../src/io/read-content.ts';
import { projectFolder } from '../support/project.ts';
import { handCounts, holders } from './hand-counts.ts';

let record: Chronicle;
beforeAll(async () => {
  const { chronicle } = compile(await readContent(join(projectFolder, 'content')));
  if (chronicle === null) throw new Error('The content does not compile.');
  record = chronicle;
});

const nameOf = ({ entry, claim }: ClaimRef): string => `${entry}#${claim}`;
const named = (id: string): Question => record.questions.find((each) => each.id === id) as Question;
const claimOf = (name: string): Claim => {
  const [entry, claim] = name.split('#');
  return record.entries.find(({ id }) => id === entry)?.claims.find(({ id }) => id === claim) as Claim;
};

describe.each(Object.entries(handCounts))('the question %s', (id, { origins, places, actors, beside }) => {
  test('has as many independent origins as were counted by hand, with the answers of each', () => {
    const found = named(id).origins.map(({ claims }) => claims.map(nameOf).sort());
    expect(found.sort()).toEqual(origins.map((claims) => [...claims].sort()).sort());
  });

  test('compares these answers and no others', () => {
    const compared = named(id).answers.filter(({ notComparable }) => notComparable === null);
    expect(compared.map(nameOf).sort()).toEqual(origins.flat().sort());
  });

  test('sets the other claims beside them, each with its reason', () => {
    const others = named(id).answers.filter(({ notComparable }) => notComparable !== null);
    expect(Object.fromEntries(others.map((answer) => [nameOf(answer), answer.notComparable]))).toEqual(
      Object.fromEntries(Object.entries(beside).map(([name, reason]) => [name, expect.stringMatching(reason) as unknown])),
    );
  });

  test('compares nobody’s losses with those of another, and no place with a wider one', () => {
    const { about, metric } = named(id);
    for (const name of origins.flat()) {
      const claim = claimOf(name);
      if (actors !== undefined) expect(actors).toContain(claim.about.actor);
      else if (metric !== null) expect({ name, actor: claim.about.actor }).toEqual({ name, actor: about.actor });
      expect(places).toContain(claim.about.place ?? 'none');
    }
  });
});

test('each answer on a village names the side that its speaker named', () => {
  const answers = record.questions.flatMap((question) => question.answers.filter(({ option }) => option !== null && question.id.startsWith('control-of-')));
  expect(Object.fromEntries(answers.map((answer) => [nameOf(answer), answer.option]))).toEqual(holders);
});

test('behind each of these answers stands one origin: nothing that these questions ask is corroborated', () => {
  const names = Object.values(handCounts).flatMap(({ origins, beside }) => [...origins.flat(), ...Object.keys(beside)]);
  const counts = names.map((name) => ({ name, origins: claimOf(name).origins.length, status: claimOf(name).status }));
  expect(counts.filter(({ origins, status }) => origins !== 1 || status === 'corroborated')).toEqual([]);
  expect(counts.length).toBe(201);
});

test('the figure of the general is told through the minister and the newspaper, of which the newspaper was not read', () => {
  const { chain, figures, about } = claimOf('reznikov-500-killed-a-day-2023-02-26#daily-losses');
  expect(chain.map((link) => [link.kind, link.seen])).toEqual([['unnamed', true], ['actor', true], ['source', false]]);
  expect(figures.map(({ metric, value, per }) => [metric, value, per])).toEqual([['killed', 500, 'day'], ['wounded', 900, 'day']]);
  expect(about.place).toBeNull();
});

test('a total of many days has no number for a day made of it', () => {
  for (const name of ['zelensky-1100-killed-2023-03-12#losses', 'danilov-22816-killed-2023-06-04#killed', 'stubbs-20000-30000-2023-03-15#losses']) {
    expect(claimOf(name).figures.map(({ per }) => per)).toEqual([null]);
  }
});

test('contradictions compare like with like, but for those to a figure without a place and one of two days that an agency drew', () => {
  const drawn = record.entries.flatMap(({ id, claims }) =>
    claims.flatMap((claim) => claim.relations.filter(({ type, direction }) => type === 'disputes' && direction === 'to').map((relation) => ({ from: `${id}#${claim.id}`, ...relation }))),
  );
  const unlike = drawn.filter(({ differsIn }) => differsIn.length > 0);
  expect(drawn.length).toBeGreaterThan(unlike.length);
  expect(unlike.map(({ from, entry, claim, differsIn }) => `${from} against ${entry}#${claim}: ${differsIn.join()}`).sort()).toEqual([
    'cherevatyi-63-killed-2023-02-27#losses against reznikov-400-500-killed-a-day-2023-02-27#daily-losses: place',
    'cherevatyi-63-killed-2023-02-27#losses against reznikov-500-killed-a-day-2023-02-26#daily-losses: place',
    'cherevatyi-77-killed-2023-02-26#losses against reznikov-500-killed-a-day-2023-02-26#daily-losses: place',
    'general-staff-morning-2023-02-26#berkhivka against prigozhin-berkhivka-2023-02-24#control: time',
  ]);
});
