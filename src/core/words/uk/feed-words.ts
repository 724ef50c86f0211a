import type { FeedWords } from '../feed-words.ts';

const kinds = { added: 'Доповнено', clarified: 'Уточнено', corrected: 'Виправлено', withdrawn: 'Відкликано' };

export const ukFeedWords: FeedWords = {
  title: (site) => `${site}: виправлення`,
  subtitle: 'Що доповнено, уточнено, виправлено чи відкликано в повідомленнях після першої публікації.',
  kinds,
  made: (kind, when) => `${kinds[kind]}: ${when}.`,
};
