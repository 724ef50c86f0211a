import { calendarWords } from '../../core/time/calendar-words.ts';
import { civilOf, epochDayOfText } from '../../core/time/calendar.ts';
import type { ViewProblem, ViewProblemKind } from '../view-state/view-problem.ts';
import { longestWords } from '../view-state/view-words.ts';

/** How a language says, in whole sentences, what of an address could not be shown, and what is shown instead. */
type ViewProblemPhrases = Readonly<Record<ViewProblemKind, (problem: ViewProblem) => string>>;

/** A text of strangers, kept apart from the direction of the words about it (U+2068, U+2069). */
const quoted = (text: string): string => `“\u2068${text}\u2069”`;

const englishNumbers = new Intl.NumberFormat('en-GB');

const english: ViewProblemPhrases = {
  unknown: (problem) => englishUnknown(problem),
  'unknown-parameter': ({ parameter, more }) =>
    `The address has ${more === 0 ? 'a part' : 'parts'} that this page does not understand: ${quoted(parameter)}${andMore(more)}. ${more === 0 ? 'It was' : 'They were'} passed over.`,
  malformed: ({ parameter, text }) => `${quoted(text)} in the address is no date such as 2023-02-24${parameter === 'known' ? '' : ' or 2023-02-24T18:00'}. ${englishUsual(parameter)}`,
  impossible: ({ parameter, text }) => `There is no such ${parameter === 'known' ? 'day' : 'day or time'} as ${quoted(text)}, for which the address asks. ${englishUsual(parameter)}`,
  clamped: ({ parameter, text, instead }) => {
    const day = instead === null ? '' : calendarWords(civilOf(epochDayOfText(instead)), 'day', 'en-GB');
    if (parameter === 'known') return `The address asks for what was known on ${quoted(text)}, which is outside the time of this timeline. What was known on ${day} is shown.`;
    return `The address asks for the time ${parameter === 'from' ? 'from' : 'until'} ${quoted(text)}. This timeline ${parameter === 'from' ? 'begins' : 'ends'} on ${day}, and is shown as far as that.`;
  },
  outside: ({ text, parameter }) => `The address asks for a time that lies outside this timeline: ${quoted(text)}. ${englishUsual(parameter)}`,
  reversed: ({ text, parameter }) => `The address asks for a time that is over before it has begun: ${quoted(text)}. ${englishUsual(parameter)}`,
  short: ({ text }) => `The address asks for less than an hour: ${quoted(text)}. An hour is shown.`,
  dateless: ({ text }) => `The address asks for a time, ${quoted(text)}, but no report here is dated in that way. All are shown.`,
  moved: ({ text, instead }) => `The report ${quoted(text)}, for which the address asks, is now called ${quoted(instead ?? '')}. It is shown.`,
  repeated: ({ parameter, text }) => `The address says “${parameter}” more than once. The first, ${quoted(text)}, counts.`,
  shortened: () => `The address has more words to search for than can be. The first ${englishNumbers.format(longestWords)} characters count.`,
};

function englishUsual(parameter: string): string {
  return parameter === 'known' ? 'Reports are shown whenever they became known.' : 'The usual time is shown.';
}

const englishParts: ReadonlyMap<string, { readonly one: string; readonly usual: string }> = new Map([
  ['lanes', { one: 'lanes by', usual: 'Lanes are by side.' }],
  ['by', { one: 'reports to be placed by', usual: 'They are placed by when they were made.' }],
  ['panel', { one: 'a panel called', usual: 'None is open.' }],
  ['report', { one: 'the report', usual: 'None is selected.' }],
  ['side', { one: 'the side', usual: '' }],
  ['claimant', { one: 'the speaker', usual: '' }],
  ['topic', { one: 'the topic', usual: '' }],
  ['place', { one: 'the place', usual: '' }],
  ['metric', { one: 'the metric', usual: '' }],
  ['status', { one: 'the status', usual: '' }],
]);

function englishUnknown({ parameter, text, more }: ViewProblem): string {
  const { one, usual } = englishParts.get(parameter) ?? { one: parameter, usual: '' };
  const left = more === 0 ? 'It does not filter.' : 'They do not filter.';
  return `The address asks for ${one} ${quoted(text)}${andMore(more)}, which this timeline does not have. ${usual === '' ? left : usual}`;
}

const andMore = (more: number): string => (more === 0 ? '' : ` and ${englishNumbers.format(more)} more`);

const languages: Readonly<Record<string, ViewProblemPhrases>> = { en: english };

/** What to tell a reader of a problem, in the language of a BCP 47 locale; in English where a language has no words. */
export function viewProblemWords(problem: ViewProblem, locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-');
  const phrases = Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
  return phrases[problem.kind](problem);
}
