import type { fileProblems } from '../problems/file-problems.ts';
import type { Explanation } from './explanation.ts';

const gate = 'entries/road-office-closing.md';
const bulletin = 'sources/road-office-bulletin.yml';
const picture = '- { file: arven-gate.jpg, alt: "A gate, closed, across a road under snow." }';
const reason = 'The bulletin gives snow on the [pass](place:arven-pass) as the reason [@road-office-bulletin, paragraph 1].';
const statusOf = (address: string, source: string): string =>
  `{"address":"${address}","kind":"original","sources":["${source}"],"status":"ok","http":200,"checked":"2024-02-01T06:00:00Z","since":"2024-02-01T06:00:00Z"}`;
const statuses = [statusOf('https://police.example.org/log', 'police-log'), statusOf('https://reader.example.org/stuck', 'daily-reader')];
const letters = (indent: number): string => `${'- '.repeat(indent)}one`;

/** What is wrong with files, and with how they are written. */
export const fileExplanations: Readonly<Record<keyof typeof fileProblems, Explanation>> = {
  'file-symbolic-link': {
    means: 'A symbolic link is a name that leads to a file somewhere else. What is outside the folder of the content could be private or could change without a word, so links are never followed.',
    example: {
      file: 'sources/weather.yml',
      bad: { shown: 'sources/weather.yml -> ../../notes/weather.yml', files: [{ path: 'sources/weather.yml', fault: { kind: 'symbolic-link' } }] },
      mended: { shown: 'sources/ holds files alone, no links', files: [] },
    },
  },
  'file-unreadable': {
    means: 'The computer does not let the file be read, it is no ordinary file, or it is larger than 64 MiB. It is not passed over, since a report could be missing then and nobody would know.',
    example: {
      file: bulletin,
      bad: { shown: `${bulletin} (nobody may read it: chmod 000)`, files: [{ path: bulletin, fault: { kind: 'unreadable', reason: 'permission was denied' } }] },
      mended: { shown: `${bulletin} (its owner may read it: chmod 644)`, files: [] },
    },
  },
  'file-not-utf8': {
    means: 'Computers have had many ways to store letters. This format has one, UTF-8, which holds the letters of all languages; a file that was saved in another way would show wrong letters.',
    example: {
      file: bulletin,
      bad: { shown: 'publisher: Office de la route d’Arv\\xE9n (saved as “Windows 1252”)', files: [{ path: bulletin, fault: { kind: 'not-utf8', at: { line: 3, column: 34 }, byte: '0xE9' } }] },
      mended: { shown: 'publisher: Office de la route d’Arvén (saved as “UTF-8”)', files: [] },
    },
  },
  'file-empty': {
    means: 'There is nothing in the file. Either what belongs there was not saved, or the file was left over.',
    example: { file: bulletin, bad: { shown: '(an empty file)', files: [{ path: bulletin, text: '' }] }, mended: { shown: 'type: report\ntitle: Bulletin of 12 January\n…', files: [] } },
  },
  'file-unknown': {
    means: 'What a file is for is told by its name and its folder, and this one has a name or place that means nothing here. It would be left out, and nobody would notice; so it is an error.',
    example: {
      file: 'sources/weather.yaml',
      bad: { shown: 'sources/police-log.yaml', files: [{ path: 'sources/police-log.yaml', text: 'type: report\n' }], without: ['sources/police-log.yml'] },
      mended: { shown: 'sources/police-log.yml', files: [] },
    },
  },
  'file-missing': {
    means: 'Each timeline has a file `site.yml` that says what it is called, in which language and time zone it is, and who speaks in it. Nothing can be shown without it.',
    example: {
      file: 'site.yml',
      bad: { shown: 'actors.yml\nentries/\nsources/', files: [], without: ['site.yml'] },
      mended: { shown: 'actors.yml\nentries/\nsources/\nsite.yml', files: [] },
    },
  },
  'character-forbidden': {
    means: 'Some characters are orders to old printers and terminals and no signs to read: a bell, the end of a page. Pages and feeds cannot carry them. They mostly come along when a text is copied out of another program.',
    example: { file: bulletin, bad: 'title: "Bulletin\\u0007 of 12 January"', mended: 'title: Bulletin of 12 January' },
  },
  'text-direction': {
    means: 'Some characters that nobody sees turn the direction of reading round, so that a text can look other than it is: `exe.gpj` as `jpg.exe`. That can deceive those who read a change before it is published. Each page sets the direction of Hebrew or Arabic texts by itself.',
    example: { file: bulletin, bad: 'title: "Bulletin \\u202Eof 12 January"', mended: 'title: Bulletin of 12 January' },
  },
  'text-invisible': {
    means: 'A character stands here that nobody sees. It makes a word another word for search and for the check, though both look alike. Spaces without width and soft hyphens come along when text is copied from a page or a PDF.',
    example: { file: bulletin, bad: 'title: "Bul\\u00ADletin of 12 January"', mended: 'title: Bulletin of 12 January' },
  },
  'text-look-alike': {
    means: 'A word is written with letters of two alphabets that look the same, as the Cyrillic “о” in the bad example. Search does not find it, and an address can lead to somebody else’s page. Mostly a wrong keyboard was switched on.',
    example: { file: bulletin, bad: 'publisher: Rоad office', mended: 'publisher: Road office' },
  },
  'front-matter-missing': {
    means: 'The file of a report has two parts: first the keys (who, when, what) between two lines `---`, then the text. This one begins with something else, so nothing of it can be read.',
    example: { file: gate, inPlaceOf: '---\ntitle: Road office says that the Arven pass is closed, with about 25 cars on it', bad: 'title: Road office says that the Arven pass is closed, with about 25 cars on it', mended: '---\ntitle: Road office says that the Arven pass is closed, with about 25 cars on it' },
  },
  'front-matter-unclosed': {
    means: 'The keys at the beginning of a report end with a second line `---`. Without it the check cannot tell keys from text.',
    example: { file: gate, bad: `  ${picture}\n\n${reason}`, mended: `  ${picture}\n---\n\n${reason}` },
  },
  'yaml-syntax': {
    means: 'The keys are written in a notation that is called YAML: `key: value`, with spaces at the beginning of a line to show what belongs to what. Here it breaks off. The most common slip is a text with a colon and a space in it, which needs quotes. One slip can hide the rest of the file, so mend it first.',
    example: { file: bulletin, inPlaceOf: 'title: Bulletin of 12 January', bad: 'title: Bulletin: the pass is closed', mended: 'title: "Bulletin: the pass is closed"' },
  },
  'yaml-duplicate-key': {
    means: 'The same key stands twice, and one of its values would be lost.',
    example: { file: bulletin, bad: 'publisher: Road office\npublisher: Office of roads', mended: 'publisher: Road office' },
  },
  'yaml-alias': {
    means: 'In YAML a word that begins with `&` or `*` refers to another place of the file. This format does not use that: a few such words can blow a small file up until nothing works any more. Often a text was only meant to begin with that sign.',
    example: { file: bulletin, inPlaceOf: 'title: Bulletin of 12 January', bad: 'title: *bulletin', mended: 'title: "*bulletin"' },
  },
  'yaml-tag': {
    means: 'In YAML a word that begins with `!` says of which type a value is. This format does not use that; which type a value has is told by its key.',
    example: { file: bulletin, bad: 'title: !!str Bulletin of 12 January', mended: 'title: Bulletin of 12 January' },
  },
  'yaml-key': {
    means: 'What stands before the colon is no plain word. Mostly a text begins with a bracket and was taken for something else.',
    example: { file: bulletin, inPlaceOf: 'publisher: Road office', bad: '[publisher]: Road office', mended: 'publisher: Road office' },
  },
  'yaml-too-deep': {
    means: 'Lists or keys stand within one another, more than thirty deep. Nothing in this format needs that; mostly a bracket was held down on the keyboard.',
    example: { file: bulletin, inPlaceOf: 'publisher: Road office', bad: `publisher:\n  ${letters(34)}`, mended: 'publisher: Road office' },
  },
  'record-too-long': {
    means: 'What stands between the lines `---` of an entry, or in the file of a source, has at most 500,000 characters. More is no report that anybody could read or check, and would hold up everybody who runs the check.',
    example: {
      file: 'sources/long.yml',
      bad: { shown: '(a source with a note of half a million letters)', files: [{ path: 'sources/long.yml', text: `type: webpage\ntitle: A long note\nnote: ${'x'.repeat(500_000)}\n` }] },
      mended: { shown: '(a source with a note of some sentences)', files: [] },
    },
  },
  'yaml-documents': {
    means: 'A line `---` or `...` begins a second document in the same file, and what follows would be left out. A file of sources, actors or questions has no such lines.',
    example: { file: bulletin, bad: 'publisher: Road office\n---', mended: 'publisher: Road office' },
  },
  'json-syntax': {
    means: '`places.geojson` is written in JSON: names and texts in double quotes, commas between things and none after the last, and each bracket closed. Here it breaks off.',
    example: { file: 'places.geojson', bad: '"kind": "road"\n"within": "arven-valley"', mended: '"kind": "road",\n"within": "arven-valley"' },
  },
  'link-status-format': {
    means: '`npm run links` writes `link-status.json`, and says in it which form it has. This one was written by a newer or older program, or by hand, and what it says could be misread.',
    example: { file: 'link-status.json', bad: '"version": 2,', mended: '"version": 1,' },
  },
  'link-status-order': {
    means: 'The addresses in `link-status.json` are sorted, each of them once. Where they are not, two versions of the file were mixed, mostly when two changes were merged, and nobody knows which is right.',
    example: { file: 'link-status.json', bad: [...statuses].reverse().join(',\n'), mended: statuses.join(',\n') },
  },
};
