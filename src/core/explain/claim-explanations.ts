import type { claimProblems } from '../problems/claim-problems.ts';
import type { Explanation } from './explanation.ts';

const closing = 'entries/road-office-closing.md';
const log = 'entries/police-log-closed.md';
const hauliers = 'entries/hauliers-cars.md';

const twentyFive = '- { metric: cars-stuck, value: 25, approximate: true }';
const forty = '- { metric: cars-stuck, min: 40, max: 60 }';
const driver = '- { unnamed: a driver on the pass, side: road-users }';
const supports = '- { type: supports, from: closed, to: road-office-closing#closed }';
const logged = 'statement: The road was closed at 16:40.\nchain:\n  - { actor: arven-police }\ncites:\n  - { source: police-log }';
const carsADay = '    answers: cars-a-day\n    cites:\n      - { source: police-log }';
const formerGrades = '- { until: 2024-02-01, reliability: F, basis: Nothing was known of the driver. }\n- { until: 2024-02-03, reliability: E, basis: The association had withdrawn a count before. }';
const revisions = '- { date: 2024-02-01, kind: published, note: First published. }\n- { date: 2024-02-03, kind: corrected, note: "The hour is 16:30, not 16:00." }';

/** What is wrong with claims: chains, figures, answers, statuses, grades, relations. */
export const claimExplanations: Readonly<Record<keyof typeof claimProblems, Explanation>> = {
  'chain-link': {
    means: 'Each link of a chain is one speaker: an `actor`, somebody `unnamed`, or a `source` that carried the claim. This one names nobody, or two at once; then it cannot be told who had it from whom.',
    example: { file: log, inPlaceOf: logged, bad: logged.replace('{ actor: arven-police }', '{ actor: arven-police, source: police-log }'), mended: logged },
  },
  'chain-missing': {
    means: 'A claim is somebody’s claim. Without `chain` the timeline would state it in its own voice, which it never does. The first link is the one whose knowledge it is.',
    example: { file: log, bad: logged.replace('chain:\n  - { actor: arven-police }\n', ''), mended: logged },
  },
  'chain-unnamed-side': {
    means: 'Somebody without a name has at least a side. Whether two claims are independent, and which mark they have in the drawing, depends on it.',
    example: { file: hauliers, bad: '- { unnamed: a driver on the pass }', mended: driver },
  },
  'chain-side-extra': {
    means: 'The side of an actor stands in `actors.yml`, that of a source in its file. A second one here could contradict it.',
    example: { file: hauliers, bad: '- { actor: hauliers-association, side: road-users }', mended: '- { actor: hauliers-association }' },
  },
  'figure-empty': {
    means: 'The figure says what is counted and not how many.',
    example: { file: closing, bad: '- { metric: cars-stuck, approximate: true }', mended: twentyFive },
  },
  'figure-conflict': {
    means: 'A figure is one number, or a lower and an upper bound; here it has two that exclude each other, such as “at least” and “more than”.',
    example: { file: hauliers, bad: '- { metric: cars-stuck, value: 50, min: 40 }', mended: forty },
  },
  'figure-reversed': {
    means: 'The lower bound of a figure is not below its upper bound, so no number lies between them.',
    example: { file: hauliers, bad: '- { metric: cars-stuck, min: 60, max: 40 }', mended: forty },
  },
  'figure-negative': {
    means: 'A figure counts something, and there are no fewer than none.',
    example: { file: closing, bad: '- { metric: cars-stuck, value: -25, approximate: true }', mended: twentyFive },
  },
  'answer-metric': {
    means: 'The claim is given as an answer to a question that asks how many there are of something, and counts something else or nothing. Put side by side, the two numbers would mislead.',
    example: { file: closing, bad: '- { metric: cars-passed, value: 25, approximate: true }', mended: twentyFive, companions: ['relation-not-comparable'] },
  },
  'answer-per': {
    means: 'The question asks for a number in a day, a week, a month or in all, and the claim gives it for another time. 100 in a day are not 100 in all.',
    example: { file: log, bad: '- { metric: cars-passed, value: 1310, per: week }', mended: '- { metric: cars-passed, value: 1310, per: day }' },
  },
  'answer-option-missing': {
    means: 'The question is one with options, and the answer does not say which.',
    example: { file: closing, bad: 'answers: road-on-12-january', mended: 'answers: { question: road-on-12-january, option: closed }' },
  },
  'answer-option-extra': {
    means: 'The question asks for a figure and has no options, so there is none to choose.',
    example: { file: closing, inPlaceOf: 'answers: cars-stuck-on-12-january', bad: 'answers: { question: cars-stuck-on-12-january, option: many }', mended: 'answers: { question: cars-stuck-on-12-january }' },
  },
  'status-corroborated': {
    means: 'Corroborated means that somebody else says it too, who does not have it from the same person or paper. Ten papers that repeat one general are one origin. Without such a claim, joined by `supports`, it is unverified.',
    example: { file: log, inPlaceOf: logged, bad: logged.replace('arven-police', 'road-office'), mended: logged },
  },
  'status-disputed': {
    means: 'Disputed means that another claim of the timeline contradicts it, joined by a relation `disputes`. A doubt of our own does not make a claim disputed.',
    example: { file: hauliers, bad: 'relations:\n  - { type: same-event, from: cars, to: road-office-closing#cars }', mended: 'relations:\n  - { type: disputes, from: cars, to: road-office-closing#cars }' },
  },
  'status-retracted': {
    means: 'Retracted means that whoever said it took it back. When and how stands in a revision, so that readers can see it.',
    example: {
      file: log,
      inPlaceOf: `${carsADay}\nrelations:\n  ${supports}`,
      bad: `${carsADay}\n    status: retracted\nrelations:\n  ${supports}`,
      mended: `${carsADay}\n    status: retracted\nrelations:\n  ${supports}\nrevisions:\n  - { date: 2024-02-05, kind: corrected, note: The police took the number back. }`,
    },
  },
  'grade-empty': {
    means: 'A grade rates the source (`reliability`, A to F), the information (`credibility`, 1 to 6) or both. This one rates nothing.',
    example: { file: hauliers, bad: '- { until: 2024-02-01, basis: Nothing was known of the driver. }', mended: '- { until: 2024-02-01, reliability: F, basis: Nothing was known of the driver. }' },
  },
  'grade-order': {
    means: 'Former grades stand in the order in which they were given up, so that readers see how the judgement changed.',
    example: { file: hauliers, bad: formerGrades.split('\n').reverse().join('\n'), mended: formerGrades },
  },
  'grade-unchanged': {
    means: 'A former grade is the same as the one after it, so nothing was changed then.',
    example: { file: hauliers, bad: '- { until: 2024-02-03, reliability: D, credibility: 4, basis: The driver is not named. }', mended: '- { until: 2024-02-03, reliability: E, basis: The association had withdrawn a count before. }' },
  },
  'relation-self': {
    means: 'A claim cannot support, dispute or update itself.',
    example: { file: log, inPlaceOf: supports, bad: `${supports}\n- { type: updates, from: closed, to: police-log-closed#closed }`, mended: `${supports}\n- { type: updates, from: closed, to: road-office-closing#closed }` },
  },
  'relation-repeated': {
    means: 'The same relation stands there twice; readers would see it twice from both ends.',
    example: { file: log, bad: `${supports}\n${supports}`, mended: supports },
  },
  'relation-not-comparable': {
    means: 'Two claims contradict each other only where they count the same thing, of the same place and time. These differ; the message names in what. Where people do set the two against each other, the warning can stay: pages name the difference.',
    example: { file: hauliers, bad: 'covers: 2024-01-13', mended: 'covers: 2024-01-12' },
  },
  'revision-order': {
    means: 'The history of an entry is read from the first revision to the last; the newest stands at the end.',
    example: { file: closing, bad: revisions.split('\n').reverse().join('\n'), mended: revisions },
  },
  'scope-missing': {
    means: 'A number means little without whom or which place it is about, and which time. Two figures are only compared where both are known. If the source does not say it, write `covers: unknown`.',
    example: { file: log, bad: '  - { actor: arven-police }\nabout: { place: arven-pass }\nfigures:', mended: '  - { actor: arven-police }\nabout: { place: arven-pass }\ncovers: 2024-01-11\nfigures:' },
  },
};
