import type { ViewProblemWords } from '../view-problem-words.ts';
import { enCounting } from './counting.ts';

const { number } = enCounting;
const andMore = (more: number): string => (more === 0 ? '' : ` and ${number(more)} more`);
const usualTime = (parameter = ''): string => (parameter === 'known' ? 'Reports are shown whenever they became known.' : 'The usual time is shown.');

/** What an address can name, and what is shown where there is no such thing; '': it would have been a filter. */
const parts: ReadonlyMap<string, readonly [named: string, usual: string]> = new Map([
  ['lanes', ['lanes by', 'Lanes are by side.']],
  ['by', ['reports to be placed by', 'They are placed by when they were made.']],
  ['panel', ['a panel called', 'None is open.']],
  ['report', ['the report', 'None is selected.']],
  ['side', ['the side', '']],
  ['claimant', ['the speaker', '']],
  ['topic', ['the topic', '']],
  ['place', ['the place', '']],
  ['metric', ['the metric', '']],
  ['status', ['the status', '']],
]);

export const enViewProblemWords: ViewProblemWords = {
  unknown: (parameter, text, more) => {
    const [named, usual] = parts.get(parameter) ?? [parameter, ''];
    const left = more === 0 ? 'It does not filter.' : 'They do not filter.';
    return `The address asks for ${named} “${text}”${andMore(more)}, which this timeline does not have. ${usual === '' ? left : usual}`;
  },
  unknownParameter: (name, more) =>
    `The address has ${more === 0 ? 'a part' : 'parts'} that this page does not understand: “${name}”${andMore(more)}. ${more === 0 ? 'It was' : 'They were'} passed over.`,
  malformed: (parameter, text) => `“${text}” in the address is no date such as 2023-02-24${parameter === 'known' ? '' : ' or 2023-02-24T18:00'}. ${usualTime(parameter)}`,
  impossible: (parameter, text) => `There is no such ${parameter === 'known' ? 'day' : 'day or time'} as “${text}”, for which the address asks. ${usualTime(parameter)}`,
  clamped: (parameter, text, day) =>
    parameter === 'known'
      ? `The address asks for what was known on “${text}”, which is outside the time of this timeline. What was known on ${day} is shown.`
      : `The address asks for the time ${parameter === 'from' ? 'from' : 'until'} “${text}”. This timeline ${parameter === 'from' ? 'begins' : 'ends'} on ${day}, and is shown as far as that.`,
  outside: (text) => `The address asks for a time that lies outside this timeline: “${text}”. ${usualTime()}`,
  reversed: (text) => `The address asks for a time that is over before it has begun: “${text}”. ${usualTime()}`,
  short: (text) => `The address asks for less than an hour: “${text}”. An hour is shown.`,
  dateless: (text) => `The address asks for a time, “${text}”, but no report here is dated in that way. All are shown.`,
  moved: (text, id) => `The report “${text}”, for which the address asks, is now called “${id}”. It is shown.`,
  repeated: (parameter, text) => `The address says “${parameter}” more than once. The first, “${text}”, counts.`,
  shortened: (longest) => `The address has more words to search for than can be. The first ${number(longest)} characters count.`,
};
