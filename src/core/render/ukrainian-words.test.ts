import { describe, expect, test } from 'vitest';
import { sampleChronicle, spanOf } from '../layout/testing/sample-chronicle.ts';
import type { Figure } from '../model/figure.ts';
import { claimIn, smallClaim, smallRecord } from '../testing/small-record.ts';
import { catalogueOf } from '../words/languages.ts';
import { differenceWords } from './contradiction-words.ts';
import { coordinateWords } from './coordinate-words.ts';
import { figureWords } from './figure-words.ts';
import { countReason, originCount, originWords } from './origin-words.ts';
import { referenceText } from './reference.ts';
import { timelineCaption } from './timeline-caption.ts';

const locale = 'uk';

describe('origins in Ukrainian', () => {
  const { origins: words } = catalogueOf(locale);

  test('are counted by the plural rules, and one alone is not called independent', () => {
    expect([1, 2, 5, 21].map(words.count)).toEqual(['1 першоджерело', '2 незалежні першоджерела', '5 незалежних першоджерел', '21 незалежне першоджерело']);
    expect([1, 2, 5].map(words.carriedBy)).toEqual(['його наводить одне джерело', 'цю саму заяву наводять 2 джерела', 'цю саму заяву наводять 5 джерел']);
    expect([2, 3, 7].map(words.sameSpeaker)).toEqual(['обидва твердження належать одному мовцеві', 'усі 3 твердження належать одному мовцеві', 'усі 7 тверджень належать одному мовцеві']);
  });

  test('name sources after a noun, so that no name is declined', () => {
    expect(words.goBack(1, 3, 'A')).toBe('1 з них походить від джерела A');
    expect(words.goBack(2, 2, 'A')).toBe('обидва походять від джерела A');
    expect(words.goesBackThrough('C', 'A', ['B'])).toBe('C походить від джерела A через джерело B');
    expect(words.goesBackThrough('D', 'A', ['B', 'C'])).toBe('D походить від джерела A через джерела B і C');
  });

  test('are told with their reasons', () => {
    const sources = { agency: {}, paper: { 'derived-from': ['agency'] }, other: {} };
    const chronicle = smallRecord({ sources, entries: { e1: { claims: [smallClaim('a', { cites: [{ source: 'agency' }, { source: 'paper' }, { source: 'other' }] })] } } });
    const { origins } = claimIn(chronicle, 'e1', 'a');
    const scope = { entry: new Map(chronicle.entries.map((each) => [each.id, each])), source: new Map(chronicle.sources.map((each) => [each.id, each])) };
    expect(originWords(origins, scope, locale).map(({ reason }) => reason)).toEqual(['цю саму заяву наводять 3 джерела; 1 з них походить від джерела The agency']);
    expect(`${originCount(origins, locale)}: ${countReason(origins, locale)}`).toBe('1 першоджерело: жодне інше твердження його не підтримує');
    expect(referenceText({ ...(chronicle.sources[0] as (typeof chronicle.sources)[0]), title: 'Назва', containerTitle: 'Газета', publisher: null, author: [], issued: spanOf('2023-02'), language: 'en' }, null, { zone: 'UTC', locale })).toBe(
      '«Назва», Газета, лютий 2023, мова: англійська.',
    );
  });
});

describe('figures in Ukrainian', () => {
  const none: Figure = { metric: 'a', value: null, min: null, over: null, max: null, under: null, approximate: false, per: null };
  const words = (figure: Partial<Figure>, unit: string | null = null) => Object.values(figureWords({ ...none, ...figure }, { id: 'a', name: 'вбито', unit }, locale)).join(' ');

  test('keep their bounds and their time, and leave people unsaid', () => {
    expect(words({ min: 30, approximate: true, per: 'day' }, 'осіб')).toBe('щонайменше приблизно 30 вбито за день');
    expect(words({ over: 400, max: 500 })).toBe('понад 400 і до 500 вбито');
    expect(words({ min: 400, max: 12_500.5, approximate: true })).toBe('приблизно 400–12\u00a0500,5 вбито');
    expect(words({ under: 7 }, 'км')).toBe('менше ніж 7 км, вбито');
  });
});

test('positions in Ukrainian have a decimal comma', () => {
  expect(coordinateWords({ latitude: 48.5956, longitude: -37.9999, precision: 'approximate' }, locale)).toBe('48,5956° пн. ш., 37,9999° зх. д. (приблизно)');
  expect(coordinateWords({ latitude: null, longitude: null, precision: null }, locale)).toBe('невідомо');
});

test('what cannot be compared is one sentence in Ukrainian', () => {
  const about = (place: string) => claimIn(smallRecord({ entries: { e1: { claims: [smallClaim('a', { about: place === '' ? { actor: 'master' } : { place } })] } } }), 'e1', 'a');
  expect(differenceWords([], [about('quay')], locale)).toBeNull();
  expect(differenceWords(['metric', 'time'], [about('quay')], locale)).toBe('Протиставлено, хоча вони рахують не те саме і охоплюють не той самий час.');
  expect(differenceWords(['metric', 'place', 'time'], [about('')], locale)).toBe('Протиставлено, хоча вони рахують не те саме, в одному з них не названо місця і вони охоплюють не той самий час.');
});

test('the caption of the timeline in Ukrainian has its window and its counts', () => {
  const chronicle = sampleChronicle([{ reported: '2023-02-20' }, { reported: '2023-02-22' }, { reported: '2022' }, { reported: 'unknown' }]);
  expect(timelineCaption(chronicle, 'reported', locale)).toEqual({ range: '19–23 лютого 2023', count: '2 із 4 повідомлень, 1 без дати' });
});
