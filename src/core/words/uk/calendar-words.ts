import type { CalendarWords } from '../calendar-words.ts';
import { ukNouns } from './page-nouns.ts';

export const ukCalendarWords: CalendarWords = {
  description: (zone, undated) => {
    const dates = `Повідомлення стоять на датах, коли їх зроблено, а не на датах, коли, як повідомлено, щось відбулося. Дні лічено за часовим поясом ${zone}.`;
    return undated === 0 ? dates : `${dates} Без дати, яку може показати календар: ${ukNouns.reports(undated)}. У цьому файлі вони є записами журналу без дати, яких багато програм не показує.`;
  },
  doubtful: (title, when) => `${title} [дата неточна: ${when}]`,
  withdrawn: (title) => `Відкликано: ${title}`,
  reported: (when) => (when === null ? 'Коли про це повідомлено, невідомо.' : `Повідомлено: ${when}. Це час повідомлення, а не час, коли це, як повідомлено, відбулося.`),
  occurred: (when) => (when === null ? 'Коли це, як повідомлено, відбулося, невідомо.' : `Відбулося, як повідомлено: ${when}.`),
  withdrawnOn: (when, reason) => `Відкликано редакцією (${when}): ${reason}`,
  claim: (who, statement, status) => `${who}: ${statement} (${status})`,
};
