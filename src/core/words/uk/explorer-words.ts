import type { ExplorerWords } from '../explorer-words.ts';
import { ukCounting } from './counting.ts';
import { ukTimelineWords } from './timeline-words.ts';

const { count: counted, form } = ukCounting;
const { reports, sideNotStated } = ukTimelineWords;

export const ukExplorerWords: ExplorerWords = {
  role: 'хроніка',
  drawing: (clock) =>
    `Діаграма повідомлень за ${clock === 'reported' ? 'часом, коли їх зроблено' : 'вказаним у них часом подій'}. Клавіші зі стрілками ведуть від позначки до позначки, Enter відкриває повідомлення, плюс і мінус змінюють масштаб, 0 показує все. Список нижче передає те саме словами.`,
  notKnown: (later, perhapsLater, undated) => {
    const parts = [
      ...(later > 0 ? [counted(later, { one: 'повідомлення, зроблене пізніше', few: 'повідомлення, зроблені пізніше', other: 'повідомлень, зроблених пізніше' })] : []),
      ...(perhapsLater > 0
        ? [counted(perhapsLater, { one: 'повідомлення, можливо, зроблене пізніше', few: 'повідомлення, можливо, зроблені пізніше', other: 'повідомлень, можливо, зроблених пізніше' })]
        : []),
      ...(undated > 0 ? [`${reports(undated)} без дати`] : []),
    ];
    return parts.length === 0 ? null : `Не показано: ${parts.join('; ')}.`;
  },
  others: 'Усі інші',
  noneNamed: { side: sideNotStated, topic: 'Без теми', place: 'Місце не названо', claimant: 'Мовця не названо' },
  disputed: 'оспорюється',
  severalOrigins: 'більше ніж одне першоджерело',
  showCluster: (cluster) => `${cluster}: показати їх`,
  nothingShown: 'Жодне повідомлення не відповідає цьому вибору.',
  nothingNow: (elsewhere) => `У цей час жодне повідомлення не відповідає цьому вибору; в інший час ${form(elsewhere, { few: 'відповідають', other: 'відповідає' })} ${reports(elsewhere)}.`,
  allTime: 'Показати весь час',
  only: (names) => `· лише ${names} ·`,
  searched: (text) => `«${text}»`,
  clearFilters: 'Скинути всі фільтри',
  panelsFailed: 'Не вдалося завантажити пошук, фільтри, попередній перегляд і посилання на вибраний вигляд. Решта сторінки працює без них.',
};
