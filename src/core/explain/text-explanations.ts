import type { textProblems } from '../problems/text-problems.ts';
import type { Explanation } from './explanation.ts';

const closing = 'entries/road-office-closing.md';
const counted = 'It does not say how the cars were counted.';
const reason = 'The bulletin gives snow on the [pass](place:arven-pass) as the reason [@road-office-bulletin, paragraph 1].';
const quoted = '“We counted them twice” [@daily-reader].';

/** What is wrong with the text of entries, and with its wording. */
export const textExplanations: Readonly<Record<keyof typeof textProblems, Explanation>> = {
  'body-html': {
    means: 'Texts are written in Markdown. HTML could bring programs and pictures from elsewhere into the pages, so none of it is taken over.',
    example: { file: closing, inPlaceOf: counted, bad: 'It does <b>not</b> say how the cars were counted.', mended: 'It does *not* say how the cars were counted.' },
  },
  'body-image': {
    means: 'A picture needs words for those who cannot see it, and says who made it and under which licence. That stands under `media`, so a picture in the text is refused.',
    example: { file: closing, bad: '![The gate](arven-gate.jpg)', mended: counted },
  },
  'body-too-long': {
    means: 'A text has at most 500,000 characters, some hundred pages. What is longer is no report, and would hold up everybody’s browser.',
    example: {
      file: closing,
      bad: { shown: '(a text of 500,001 characters)', files: [{ path: 'entries/long.md', text: `---\ntitle: A long text\noccurred: unknown\nreported: 2024-01-12\nsummary: A long text.\nclaims:\n  - id: long\n    statement: It is long.\n    chain: [{ actor: road-office }]\n    cites: [{ source: police-log }]\n---\n${'x'.repeat(500_000)}\n` }] },
      mended: { shown: '(a text of some paragraphs)', files: [] },
      companions: ['published-unlisted'],
    },
  },
  'body-too-deep': {
    means: 'Quotes, lists or brackets stand within one another so deep that neither people nor browsers can follow.',
    example: { file: closing, inPlaceOf: counted, bad: `${'> '.repeat(24)}${counted}`, mended: `> ${counted}` },
  },
  'link-refused': {
    means: 'A link leads to a whole address of the web (`https:`), or to a thing of this timeline by its kind and id. Other links could start programs or lead readers where they did not want to go.',
    example: { file: closing, inPlaceOf: reason, bad: reason.replace('place:arven-pass', 'places/arven-pass.html'), mended: reason },
  },
  'citation-malformed': {
    means: 'A citation stands in square brackets: `@`, the id of the source, then, after a comma, where in it. This one begins like a citation and does not go on like one.',
    example: { file: closing, bad: reason.replace('bulletin, paragraph', 'bulletin paragraph'), mended: reason },
  },
  'loaded-word': {
    means: 'The word says more than what happened: it praises, blames, pities, or is what one side calls the other. The timeline takes no side, so it uses plain words; somebody’s own word stands in quotation marks. The list is in `wording.yml`, and it cannot know what a sentence means: if the word is right here, leave it.',
    example: { file: closing, inPlaceOf: counted, bad: 'It does not say how the cars in this nightmare were counted.', mended: counted },
  },
  'figure-own-voice': {
    means: 'A sentence gives a number as if the timeline knew it by itself. A figure is always somebody’s: say in the same sentence who gives it, so that readers see whom they believe.',
    example: { file: closing, inPlaceOf: counted, bad: '25 cars were stuck on the pass.', mended: 'The road office counted 25 cars on the pass.' },
  },
  'long-quotation': {
    means: 'A long quotation is somebody else’s work, and lets one voice speak at length. Few words that matter, quoted exactly, say more.',
    example: { file: 'entries/hauliers-cars.md', bad: '“We counted them twice, once from the upper gate and once from the lower one, and both times there were more than forty of them, most with children in them” [@daily-reader].', mended: quoted },
  },
};
