import { calendarWords } from '../../core/time/calendar-words.ts';
import { civilOf, epochDayOfText } from '../../core/time/calendar.ts';
import type { ViewProblem } from '../view-state/view-problem.ts';
import { longestWords } from '../view-state/view-words.ts';
import { locale, viewProblemWords as words } from './language.ts';

/** What to tell a reader of a problem, in the language of the script. */
export function tellViewProblem(problem: ViewProblem): string {
  const { kind, parameter, more, instead } = problem;
  const text = apart(problem.text);
  switch (kind) {
    case 'unknown':
      return words.unknown(parameter, text, more);
    case 'unknown-parameter':
      return words.unknownParameter(apart(parameter), more);
    case 'clamped':
      return words.clamped(parameter, text, instead === null ? '' : calendarWords(civilOf(epochDayOfText(instead)), 'day', locale));
    case 'moved':
      return words.moved(text, apart(instead ?? ''));
    case 'malformed':
    case 'impossible':
    case 'repeated':
      return words[kind](parameter, text);
    case 'shortened':
      return words.shortened(longestWords);
    default:
      return words[kind](text);
  }
}

/** A text of strangers, kept apart from the direction of the words about it (U+2068, U+2069). */
const apart = (text: string): string => `\u2068${text}\u2069`;
