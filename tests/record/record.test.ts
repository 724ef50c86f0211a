import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Claim, ClaimRef } from '../../src/core/model/claim.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import { readContent } from '../../src/io/read-content.ts';
import { projectFolder } from '../support/project.ts';

let record: Chronicle;
let problems: readonly Problem[];
let claims: { name: string; entry: Entry; claim: Claim }[];
beforeAll(async () => {
  const compiled = compile(await readContent(join(projectFolder, 'content')));
  if (compiled.chronicle === null) throw new Error('The content does not compile.');
  ({ chronicle: record, problems } = compiled);
  claims = record.entries.flatMap((entry) => entry.claims.map((claim) => ({ name: `${entry.id}#${claim.id}`, entry, claim })));
});

const claimOf = ({ entry, claim }: ClaimRef): Claim => claims.find(({ name }) => name === `${entry}#${claim}`)?.claim as Claim;
const codesOf = (codes: readonly string[]) => problems.filter(({ code }) => codes.includes(code)).map(({ file, line, code }) => `${file}:${line} ${code}`);

/** Metrics of people killed, wounded, lost or captured. */
const ofCasualties = /killed|wounded|losses|captured|lost|names-established/;

describe('the record', () => {
  test('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has only citations that lead to a source, each claim at least one', () => {
    const sources = new Set(record.sources.map(({ id }) => id));
    const cited = record.entries.flatMap(({ id, notes }) => notes.map(({ source }) => ({ id, source })));
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter(({ source }) => !sources.has(source))).toEqual([]);
    const notesOf = ({ notes }: Entry) => new Set(notes.map(({ number }) => number));
    expect(claims.filter(({ entry, claim }) => claim.cites.length === 0 || claim.cites.some(({ note }) => !notesOf(entry).has(note))).map(({ name }) => name)).toEqual([]);
  });

  test('has a position for each place, and says where it is from, or says why there is none', () => {
    expect(record.places.length).toBeGreaterThan(40);
    expect(record.places.filter(({ source }) => (source ?? '') === '').map(({ id }) => id)).toEqual([]);
    const known = record.places.filter(({ longitude }) => longitude !== null);
    expect(known.filter(({ precision }) => precision === null).map(({ id }) => id)).toEqual([]);
    // All lies in the east of the country.
    expect(known.filter(({ longitude, latitude }) => !(Number(longitude) > 37 && Number(longitude) < 40 && Number(latitude) > 47.5 && Number(latitude) < 50)).map(({ id }) => id)).toEqual([]);
  });

  test('says of each figure of casualties who claims it, what it counts, of whom, over which time, and where that was read', () => {
    const metrics = new Map(record.site.metrics.map((metric) => [metric.id, metric]));
    const figures = claims.flatMap((each) => each.claim.figures.filter(({ metric }) => ofCasualties.test(metric)).map((figure) => ({ ...each, figure })));
    expect(figures.length).toBeGreaterThan(60);
    const lacking = figures.flatMap(({ name, claim, figure }) => [
      ...(claim.chain.length === 0 || claim.side === null ? [`${name}: whose side`] : []),
      ...(metrics.has(figure.metric) ? [] : [`${name}: ${figure.metric}`]),
      ...(claim.about.actor === null && claim.about.place === null ? [`${name}: about`] : []),
      ...(claim.covers === null ? [`${name}: covers`] : []),
      ...(claim.cites.length === 0 ? [`${name}: cites`] : []),
    ]);
    expect(lacking).toEqual([]);
    expect(codesOf(['scope-missing'])).toEqual([]);
  });

  test('names every actor and place in Ukrainian and in Russian, or says in the house style that a form is missing', () => {
    const style = readFileSync(join(projectFolder, 'content/README.md'), 'utf8');
    const section = /^# Names that a speaker has still to check\n([^]*?)(?=^# |(?![^]))/m.exec(style)?.[1] ?? '';
    const item = /^- Without a Ukrainian or a Russian form[^]*?(?=^- |^# |(?![^]))/m.exec(section)?.[0] ?? '';
    const excused = [...item.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id as string).sort();
    const lacking = [...record.actors, ...record.places].filter(({ names }) => names['uk'] === undefined || names['ru'] === undefined).map(({ id }) => id);
    expect(lacking.sort()).toEqual(excused);
  });
});

describe('the answers to a question', () => {
  const compared = () => record.questions.flatMap((question) => question.answers.filter(({ notComparable }) => notComparable === null).map((answer) => ({ question, answer, claim: claimOf(answer) })));

  test('count one thing at one rate: killed, wounded and both together are never compared', () => {
    const mixed = compared().filter(({ question, claim }) => {
      if (question.metric === null) return false;
      const same = claim.figures.filter(({ metric, per }) => metric === question.metric && (question.per === null || per === question.per || per === null));
      return same.length !== 1;
    });
    expect(mixed.map(({ question, answer }) => `${question.id}: ${answer.entry}#${answer.claim}`)).toEqual([]);
  });

  test('speak of losses of those whom the question names', () => {
    const counted = compared().filter(({ question }) => question.metric !== null && ofCasualties.test(question.metric) && question.about.actor !== null);
    expect(counted.length).toBeGreaterThan(15);
    expect(counted.filter(({ question, claim }) => claim.about.actor !== question.about.actor).map(({ question, answer }) => `${question.id}: ${answer.entry}#${answer.claim}`)).toEqual([]);
  });

  test('are of Bakhmut where the question is: those of all fronts, of other directions and of groups of them stand beside', () => {
    const wide = new Set(['donetsk-direction', 'donetsk-region', 'eastern-group-sector']);
    const own = (place: string | null): boolean => {
      for (let at = place; at !== null; at = record.places.find(({ id }) => id === at)?.within ?? null) if (at.startsWith('bakhmut')) return true;
      return false;
    };
    const figures = compared().filter(({ question, claim }) => question.metric !== null && claim.about.place !== question.about.place);
    const far = figures.filter(({ question, claim }) => wide.has(claim.about.place ?? '') || !own(claim.about.place) || !own(question.about.place));
    // The general's figure names no place; the question shows it with that remark.
    expect(far.map(({ answer }) => `${answer.entry}#${answer.claim}`).sort()).toEqual([
      'reznikov-400-500-killed-a-day-2023-02-27#daily-losses',
      'reznikov-500-killed-a-day-2023-02-26#daily-losses',
    ]);
  });

  test('come from two sides or more at twelve questions at least', () => {
    const sidesOf = (id: string) => new Set(compared().flatMap(({ question, claim }) => (question.id === id ? [claim.side] : [])));
    expect(record.questions.filter(({ id }) => sidesOf(id).size > 1).length).toBeGreaterThanOrEqual(12);
  });

  test('are not all of one side where a question asks who holds a place', () => {
    const held = record.questions.filter(({ id }) => id.startsWith('control-of-'));
    expect(held.length).toBeGreaterThan(5);
    const oneSided = held.filter(({ answers }) => new Set(answers.map((answer) => claimOf(answer).side)).size < 2);
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });
});
