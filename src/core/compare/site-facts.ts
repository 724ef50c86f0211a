import type { Site } from '../model/site.ts';
import { fact, listedFact, textFact, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';

export const siteFacts = (site: Site, naming: Naming): Fact[] => [
  ...textFact('title', site.title),
  ...textFact('description', site.description),
  fact('language', site.language),
  fact('time-zone', site.timeZone),
  ...(site.period === null ? [] : [fact('period', naming.date(site.period), site.period.text)]),
  ...textFact('address', site.url),
  ...textFact('repository', site.repository),
  fact('licence', site.licence),
  ...site.sides.map(({ id, name }) => listedFact('defined-side', id, `${name} (${id})`, { id, name })),
  ...site.topics.map(({ id, name }) => listedFact('defined-topic', id, `${name} (${id})`, { id, name })),
  ...site.metrics.map(({ id, name, unit }) =>
    listedFact('defined-metric', id, `${name} (${id}), ${unit === null ? 'no unit' : `in ${unit}`}`, { id, name, unit }),
  ),
  ...site.gaps.map(({ when, note }) => listedFact('gap', when.text, `${naming.date(when)}: ${note}`, { when: when.text, note })),
];
