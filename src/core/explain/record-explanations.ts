import type { recordProblems } from '../problems/record-problems.ts';
import type { Explanation } from './explanation.ts';

const closing = 'entries/road-office-closing.md';
const picture = '- { file: arven-gate.jpg, alt: "A gate, closed, across a road under snow." }';
const translation = '---\ntitle: Le col de l’Arven est fermé\nsummary: L’office des routes a fermé le col.\n---';
const weather = 'type: report\ntitle: Weather of January\nURL: https://weather.example.org/\narchived:\n  - { url: https://archive.example.org/weather, datetime: 2024-02-01 }\n';
const raster = { type: 'image/jpeg', width: 7, height: 5, bytes: 100 } as const;

/** What is wrong with questions, translations, pictures, published ids and sources. */
export const recordExplanations: Readonly<Record<keyof typeof recordProblems, Explanation>> = {
  'question-kind': {
    means: 'A question asks for a figure (`metric`, with `per` for a rate) or for one of several `options`. With both or neither, its answers could not be set side by side.',
    example: { file: 'questions.yml', bad: 'question: How many cars cross the pass in a day?', mended: 'question: How many cars cross the pass in a day?\nmetric: cars-passed\nper: day' },
  },
  'former-id-taken': {
    means: 'An entry was once called so, and its old address leads to it. If another thing took that id, links of readers would lead to something else.',
    example: { file: 'entries/police-log-closed.md', inPlaceOf: 'relations:\n  - { type: supports, from: closed, to: road-office-closing#closed }', bad: 'relations:\n  - { type: supports, from: closed, to: road-office-closing#closed }\nformerly: [arven-pass-closed]', mended: 'relations:\n  - { type: supports, from: closed, to: road-office-closing#closed }\nformerly: [police-log]' },
  },
  'translation-orphan': {
    means: 'A translation belongs to the entry of the same name, and there is none. Mostly one of the two names has a slip.',
    example: {
      file: 'entries/road-office-closing.fr.md',
      bad: { shown: 'entries/road-office-closed.fr.md', files: [{ path: 'entries/road-office-closed.fr.md', text: `${translation}\n` }] },
      mended: { shown: 'entries/road-office-closing.fr.md', files: [{ path: 'entries/road-office-closing.fr.md', text: `${translation}\n` }] },
    },
  },
  'translation-same-language': {
    means: 'The entries are in the language of `site.yml`, and this translation is in the same one. A better wording belongs into the entry itself.',
    example: {
      file: 'entries/road-office-closing.en.md',
      bad: { shown: 'entries/road-office-closing.en.md', files: [{ path: 'entries/road-office-closing.en.md', text: `${translation}\n` }] },
      mended: { shown: 'entries/road-office-closing.fr.md', files: [{ path: 'entries/road-office-closing.fr.md', text: `${translation}\n` }] },
    },
  },
  'media-missing': {
    means: 'The entry names a picture that is not in `media/`. Capital letters count: `Gate.JPG` is not `gate.jpg`.',
    example: { file: closing, bad: picture.replace('arven-gate.jpg', 'arven-gates.jpg'), mended: picture, companions: ['media-unused'] },
  },
  'media-not-raster': {
    means: 'The file is no photograph or scan that browsers show, or its ending says otherwise than what it holds. Drawings in SVG can hold programs, so they are refused.',
    example: {
      file: 'media/arven-gate.jpg',
      bad: { shown: 'media/arven-gate.jpg (a PNG picture that was only renamed)', files: [{ path: 'media/arven-gate.jpg', raster: { ...raster, type: 'image/png' } }] },
      mended: { shown: 'media/arven-gate.jpg (a JPEG picture)', files: [] },
    },
  },
  'media-name': {
    means: 'The name of a picture becomes a part of its address, so it is made of letters a to z, digits, hyphens, points and underscores.',
    example: {
      file: 'media/gate 1.jpg',
      bad: { shown: 'media/gate #1.jpg', files: [{ path: 'media/gate #1.jpg', raster }] },
      mended: { shown: 'media/gate-1.jpg', files: [] },
    },
  },
  'media-unused': {
    means: 'The picture is in the folder and no entry shows it. It would be published all the same, without a word about where it comes from.',
    example: {
      file: 'media/tunnel.jpg',
      bad: { shown: 'media/arven-gate.jpg\nmedia/tunnel.jpg (no entry names it)', files: [{ path: 'media/tunnel.jpg', raster }] },
      mended: { shown: 'media/arven-gate.jpg', files: [] },
    },
  },
  'published-lost': {
    means: 'The id was published, and nothing has it any more. Links that people have kept would break, and a report could vanish without a word. A renamed entry says `formerly`, a withdrawn one stays and says so.',
    example: { file: closing, bad: '  - { date: 2024-02-03, kind: corrected, note: "The hour is 16:30, not 16:00." }', mended: '  - { date: 2024-02-03, kind: corrected, note: "The hour is 16:30, not 16:00." }\nformerly: [arven-pass-closed]' },
  },
  'published-order': {
    means: 'The list is sorted, each id once, so that two people who add to it do not get in each other’s way and nobody overlooks one that is missing. `npm run check -- --fix` sorts it.',
    example: { file: 'published.ids', bad: 'police-log-closed\npolice-log', mended: 'police-log\npolice-log-closed' },
  },
  'published-unlisted': {
    means: 'What is published is listed in `published.ids`, so that the check can tell if it is ever lost. These ids are not there yet. `npm run check -- --fix` adds them.',
    example: { file: 'published.ids', bad: 'hauliers-cars\npolice-log\nroad-office', mended: 'hauliers-cars\npolice-log\npolice-log-closed\nroad-office' },
  },
  'source-without-url': {
    means: 'Readers cannot open the source. That is no fault where it was only printed; it is told so that an address is not forgotten.',
    example: { file: 'sources/daily-reader.yml', bad: 'issued: 2024-01-13\narchived:', mended: 'issued: 2024-01-13\nURL: https://reader.example.org/stuck\narchived:' },
  },
  'source-without-archive': {
    means: 'Pages vanish and change. A copy in a public archive, such as the Wayback Machine, keeps what was read.',
    example: { file: 'sources/daily-reader.yml', bad: 'URL: https://reader.example.org/stuck', mended: 'URL: https://reader.example.org/stuck\narchived:\n  - { url: https://archive.example.org/reader, datetime: 2024-01-13 }' },
  },
  'source-unused': {
    means: 'The source is there and nothing cites it. It was forgotten in an entry, or is left over from one.',
    example: {
      file: 'sources/weather.yml',
      bad: { shown: 'sources/weather.yml (no entry cites it)', files: [{ path: 'sources/weather.yml', text: weather }] },
      mended: { shown: 'sources/ holds only what entries cite', files: [] },
      companions: ['published-unlisted'],
    },
  },
};
