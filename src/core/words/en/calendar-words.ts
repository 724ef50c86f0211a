import type { CalendarWords } from '../calendar-words.ts';
import { enNouns } from './page-nouns.ts';

export const enCalendarWords: CalendarWords = {
  description: (zone, undated) => {
    const dates = `Reports on the dates on which they were made, which are not those on which what they tell is said to have happened. Days are those of the time zone ${zone}.`;
    return undated === 0 ? dates : `${dates} Without a date that a calendar can show: ${enNouns.reports(undated)}, kept in this file as journal entries without a date, which many programs do not show.`;
  },
  doubtful: (title, when) => `${title} [date not exact: ${when}]`,
  withdrawn: (title) => `Withdrawn: ${title}`,
  reported: (when) => (when === null ? 'When it was reported is not known.' : `Reported: ${when}. This is when it was said, not when it is said to have happened.`),
  occurred: (when) => (when === null ? 'When it is said to have happened is not known.' : `Said to have happened: ${when}.`),
  withdrawnOn: (when, reason) => `Withdrawn by the editors (${when}): ${reason}`,
  claim: (who, statement, status) => `${who}: ${statement} (${status})`,
};
