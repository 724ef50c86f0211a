import { describe, expect, test } from 'vitest';
import { type ViewProblem, viewProblem, type ViewProblemKind } from '../view-state/view-problem.ts';
import { tellViewProblem } from './view-problems.ts';

/** Without the marks that keep what strangers wrote from turning the words about it. */
const say = (problem: ViewProblem) => tellViewProblem(problem).replace(/[\u2068\u2069]/g, '');

describe('a problem of an address', () => {
  test.each<[ViewProblemKind, string, string, Partial<ViewProblem>, string]>([
    ['unknown', 'lanes', 'colour', {}, 'The address asks for lanes by “colour”, which this timeline does not have. Lanes are by side.'],
    ['unknown', 'side', 'west', {}, 'The address asks for the side “west”, which this timeline does not have. It does not filter.'],
    ['unknown', 'place', 'moon', { more: 1200 }, 'The address asks for the place “moon” and 1,200 more, which this timeline does not have. They do not filter.'],
    ['unknown', 'report', 'lost', {}, 'The address asks for the report “lost”, which this timeline does not have. None is selected.'],
    ['unknown-parameter', 'lane', 'topic', {}, 'The address has a part that this page does not understand: “lane”. It was passed over.'],
    ['unknown-parameter', 'lane', 'topic', { more: 2 }, 'The address has parts that this page does not understand: “lane” and 2 more. They were passed over.'],
    ['malformed', 'from', 'soon', {}, '“soon” in the address is no date such as 2023-02-24 or 2023-02-24T18:00. The usual time is shown.'],
    ['malformed', 'known', 'soon', {}, '“soon” in the address is no date such as 2023-02-24. Reports are shown whenever they became known.'],
    ['impossible', 'to', '2023-02-30', {}, 'There is no such day or time as “2023-02-30”, for which the address asks. The usual time is shown.'],
    ['clamped', 'from', '1900-01-01', { instead: '2023-01-01' }, 'The address asks for the time from “1900-01-01”. This timeline begins on 1 January 2023, and is shown as far as that.'],
    ['clamped', 'to', '2100-01-01', { instead: '2023-05-31' }, 'The address asks for the time until “2100-01-01”. This timeline ends on 31 May 2023, and is shown as far as that.'],
    ['clamped', 'known', '2100-01-01', { instead: '2023-05-31' }, 'The address asks for what was known on “2100-01-01”, which is outside the time of this timeline. What was known on 31 May 2023 is shown.'],
    ['outside', 'from', '2024-01-01', {}, 'The address asks for a time that lies outside this timeline: “2024-01-01”. The usual time is shown.'],
    ['reversed', 'from', '2023-03-01 – 2023-02-01', {}, 'The address asks for a time that is over before it has begun: “2023-03-01 – 2023-02-01”. The usual time is shown.'],
    ['short', 'from', '2023-03-01T10:00', {}, 'The address asks for less than an hour: “2023-03-01T10:00”. An hour is shown.'],
    ['dateless', 'from', '2023-03-01', {}, 'The address asks for a time, “2023-03-01”, but no report here is dated in that way. All are shown.'],
    ['moved', 'report', 'old', { instead: 'new' }, 'The report “old”, for which the address asks, is now called “new”. It is shown.'],
    ['repeated', 'lanes', 'topic', {}, 'The address says “lanes” more than once. The first, “topic”, counts.'],
    ['shortened', 'words', 'aaa', {}, 'The address has more words to search for than can be. The first 200 characters count.'],
  ])('%s, of %s (%s)', (kind, parameter, text, parts, words) => {
    expect(say(viewProblem(kind, parameter, text, parts))).toBe(words);
  });

  test('does not let what strangers wrote hide, turn or flood the words about it', () => {
    const { text, parameter } = viewProblem('unknown', '\u202Eside\u0000', `${'a\u202E\u0007\uD800'.repeat(100)}`);
    expect([...text]).toHaveLength(41);
    expect(text.endsWith('…')).toBe(true);
    expect(`${text}${parameter}`).not.toMatch(/[\u0000-\u001F\u202E]|\p{Cs}/u);
    expect(tellViewProblem(viewProblem('unknown', 'side', '\u05D0'))).toContain('“\u2068\u05D0\u2069”');
    expect(tellViewProblem(viewProblem('unknown-parameter', '\u05D0', ''))).toContain('“\u2068\u05D0\u2069”');
  });

  test('keeps characters of two units whole', () => {
    expect(viewProblem('unknown', 'side', '\u{1F600}'.repeat(50)).text).toBe(`${'\u{1F600}'.repeat(40)}…`);
  });
});
