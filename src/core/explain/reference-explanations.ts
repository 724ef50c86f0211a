import type { referenceProblems } from '../problems/reference-problems.ts';
import type { Explanation } from './explanation.ts';

const closing = 'entries/road-office-closing.md';

/** What is wrong with references from one thing to another. */
export const referenceExplanations: Readonly<Record<keyof typeof referenceProblems, Explanation>> = {
  'unknown-entry': {
    means: 'There is no entry of this id: no file `entries/<id>.md`. A reader who followed it would come to nothing.',
    example: { file: 'entries/police-log-closed.md', bad: '- { type: supports, from: closed, to: road-office-closng#closed }', mended: '- { type: supports, from: closed, to: road-office-closing#closed }', companions: ['status-corroborated'] },
  },
  'unknown-claim': {
    means: 'The entry is there, but makes no claim of this id. The ids of claims stand in the entry’s own file.',
    example: { file: 'entries/police-log-closed.md', bad: '- { type: supports, from: closed, to: road-office-closing#close }', mended: '- { type: supports, from: closed, to: road-office-closing#closed }', companions: ['status-corroborated'] },
  },
  'unknown-source': {
    means: 'There is no source of this id: no file `sources/<id>.yml`. What cannot be looked up is not cited.',
    example: { file: 'entries/hauliers-cars.md', bad: '- { source: daily-raeder }', mended: '- { source: daily-reader }' },
  },
  'unknown-actor': {
    means: 'There is no actor of this id in `actors.yml`. Who speaks is stated there once, with the side.',
    example: { file: 'entries/police-log-closed.md', inPlaceOf: 'statement: The road was closed at 16:40.\nchain:\n  - { actor: arven-police }', bad: 'statement: The road was closed at 16:40.\nchain:\n  - { actor: arven-polise }', mended: 'statement: The road was closed at 16:40.\nchain:\n  - { actor: arven-police }' },
  },
  'unknown-place': {
    means: 'There is no place of this id in `places.geojson`, so the report would be on no map.',
    example: { file: closing, bad: 'places: [arven-peak]', mended: 'places: [arven-pass]' },
  },
  'unknown-question': {
    means: 'There is no question of this id in `questions.yml`. Answers stand side by side only where they answer the same question.',
    example: { file: closing, bad: 'answers: cars-stuck-on-13-january', mended: 'answers: cars-stuck-on-12-january' },
  },
  'unknown-option': {
    means: 'The question is one with options, and this is none of them. They stand in `questions.yml`.',
    example: { file: closing, bad: 'answers: { question: road-on-12-january, option: shut }', mended: 'answers: { question: road-on-12-january, option: closed }' },
  },
  'unknown-topic': {
    means: 'Topics are listed in `site.yml`, so that the same thing is not called by two names.',
    example: { file: closing, bad: 'topics: [roads]', mended: 'topics: [road]' },
  },
  'unknown-metric': {
    means: 'What a figure counts is listed in `site.yml`. Only figures that count the same thing are compared.',
    example: { file: closing, bad: '- { metric: cars, value: 25, approximate: true }', mended: '- { metric: cars-stuck, value: 25, approximate: true }' },
  },
  'unknown-side': {
    means: 'For whom somebody speaks is one of the sides of `site.yml`.',
    example: { file: 'actors.yml', bad: 'name: Hauliers\' association\nkind: organisation\nside: drivers', mended: 'name: Hauliers\' association\nkind: organisation\nside: road-users' },
  },
  'reference-loop': {
    means: 'A place lies within itself, a source copies itself, or an actor is a member of itself, over one step or several. Who follows such a chain never comes to its end.',
    example: { file: 'places.geojson', bad: '"properties": { "id": "arven-valley", "name": "Arven valley", "kind": "district", "within": "arven-pass" }', mended: '"properties": { "id": "arven-valley", "name": "Arven valley", "kind": "district" }' },
  },
};
